package kz.dauys.answer;

import java.util.stream.Collectors;
import kz.dauys.knowledge.Claim;

/** What came of a question, in the few words in which the tables of questions expect it. */
final class Outcome {
    private Outcome() {}

    static String of(Answer answer) {
        return switch (answer) {
            case Answer.Fact(var claims) -> claims.stream().map(Outcome::of).collect(Collectors.joining(" + "));
            case Answer.Ranking ranking -> "rank " + of(ranking.answering());
            case Answer.Definition definition -> "passage";
            case Answer.Passage passage -> "passage";
            case Answer.Clarify clarify -> "clarify";
            case Answer.Unknown unknown -> "unknown";
        };
    }

    /** Election, measure and subject: "2004 seats otan". */
    private static String of(Claim claim) {
        String subject = claim.subject().equals(Claim.WHOLE) ? "-" : claim.subject();
        return claim.election().replace("parliamentary-", "") + " " + claim.measure() + " " + subject;
    }

    /** Whether a question was answered from the claims. */
    static boolean fromClaims(Answer answer) {
        return answer instanceof Answer.Fact || answer instanceof Answer.Ranking;
    }
}
