package kz.dauys.quiz;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Localized;
import kz.dauys.knowledge.Source;

/**
 * A multiple-choice question in the three languages.
 *
 * @param id stable: it names the template and the claim, and nothing that another loading of the data could change
 * @param answer the place of the key among the options
 * @param sources those that give the key, best first
 */
public record Question(
        String id,
        Template template,
        Asked asked,
        Localized stem,
        List<Option> options,
        int answer,
        Localized explanation,
        List<Source> sources) {
    public Question {
        options = List.copyOf(options);
        sources = List.copyOf(sources);
        if (answer < 0 || answer >= options.size()) {
            throw new IllegalArgumentException("the key stands at 0.." + (options.size() - 1) + ", not " + answer);
        }
    }

    public Option key() {
        return options.get(answer);
    }

    /** All options but the key. */
    public List<Option> distractors() {
        return options.stream().filter(option -> !(option.why() instanceof Why.Key)).toList();
    }

    /** The vote that it is about; empty for a rule. */
    public Optional<String> election() {
        return Optional.of(asked.claim()).filter(claim -> !Rulings.isOne(claim)).map(Claim::election);
    }

    /** The ids of the claims that the stem and the key rest on: no quiz asks twice about one of them. */
    public Set<String> claims() {
        return Stream.concat(Stream.of(asked.claim()), asked.other().stream()).map(Claim::id).collect(Collectors.toUnmodifiableSet());
    }
}
