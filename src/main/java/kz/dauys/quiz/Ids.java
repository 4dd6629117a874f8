package kz.dauys.quiz;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Source;

/** Ids of questions: template, election, measure and subject, joined by points. Scores and cards refer to them for years. */
final class Ids {
    private Ids() {}

    static String of(Template template, Asked asked) {
        return Stream.concat(
                        Stream.of(template.id(), asked.claim().election(), asked.claim().measure(), subject(asked.claim())),
                        asked.accordingTo().map(Source::id).stream())
                .collect(Collectors.joining("."));
    }

    /** A rule is told from its other wordings by bodies and first day, which the claim joins by slashes. */
    private static String subject(Claim claim) {
        return Rulings.isOne(claim) ? claim.subject().replaceFirst("/$", "").replaceAll("[/+_]", "-") : claim.subject();
    }

    /** The elections stand in the order of their ids, whichever of them is the key. */
    static String compared(Template template, Asked asked) {
        List<String> elections = Stream.of(asked.claim(), asked.other().orElseThrow())
                .map(Claim::election)
                .sorted(Comparator.naturalOrder())
                .toList();
        return String.join(
                ".", template.id(), elections.getFirst(), asked.claim().measure(), asked.claim().subject(), elections.getLast());
    }
}
