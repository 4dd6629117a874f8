package kz.dauys.quiz;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

    /** The id of the template that a question was made from. */
    static String template(String question) {
        return question.substring(0, question.indexOf('.') < 0 ? question.length() : question.indexOf('.'));
    }

    /** A rule is told from its other wordings by bodies and first day, which the claim joins by slashes. */
    private static String subject(Claim claim) {
        return Rulings.isOne(claim) ? claim.subject().replaceFirst("/$", "").replaceAll("[/+_]", "-") : claim.subject();
    }

    /** Two subjects of one vote, or one subject in two votes, in the order of their ids, whichever of them is the key. */
    static String pair(Template template, Claim one, Claim two) {
        Claim first = one.id().compareTo(two.id()) <= 0 ? one : two;
        Claim second = first.equals(one) ? two : one;
        String other = Rulings.isOne(second) ? second.measure() + "-" + subject(second) : first.election().equals(second.election()) ? subject(second) : second.election();
        return String.join(".", template.id(), first.election(), first.measure(), subject(first), other);
    }

    /** With one more word, such as the bound of a comparison. */
    static String with(Template template, Claim claim, String word) {
        return String.join(".", template.id(), claim.election(), claim.measure(), subject(claim), word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
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
