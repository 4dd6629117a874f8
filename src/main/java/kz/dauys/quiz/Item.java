package kz.dauys.quiz;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Localized;
import kz.dauys.knowledge.Source;

/** Anything that is asked, in the three languages: with one right option, with several, or with one for each of the things on the left. */
public sealed interface Item permits Question, Several, Matching {
    /** Stable: it names the template and the claim, and nothing that another loading of the data could change. */
    String id();

    Template template();

    /** What is asked about, the claim that the id names first. */
    List<Asked> basis();

    Localized stem();

    List<Option> options();

    /** The places of the right options: in their order, or for a matching in the order of its left side. */
    List<Integer> answers();

    Localized explanation();

    /** Those that give what is held right, best first. */
    List<Source> sources();

    /** What the question is first of all about. */
    default Asked asked() {
        return basis().getFirst();
    }

    /** All options that are not right. */
    default List<Option> distractors() {
        return options().stream().filter(option -> !(option.why() instanceof Why.Key)).toList();
    }

    /** The vote that it is about; empty for a rule. */
    default Optional<String> election() {
        return Optional.of(asked().claim()).filter(claim -> !Rulings.isOne(claim)).map(Claim::election);
    }

    /** The ids of the claims that the stem and the key rest on: no quiz asks twice about one of them. */
    default Set<String> claims() {
        return basis().stream()
                .flatMap(each -> Stream.concat(Stream.of(each.claim()), each.other().stream()))
                .map(Claim::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
