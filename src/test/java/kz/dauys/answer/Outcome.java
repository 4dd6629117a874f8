package kz.dauys.answer;

import java.util.stream.Collectors;
import kz.dauys.knowledge.Claim;

/** What came of a question, in the few words in which the tables of questions expect it. */
final class Outcome {
    private Outcome() {}

    static String of(Answer answer) {
        return switch (answer) {
            case Answer.Fact(var claims) -> claims.stream().map(Outcome::of).collect(Collectors.joining(" + "));
            case Answer.Ranking ranking -> "rank " + of(ranking.placed());
            case Answer.Table table -> "table " + table.title().name().toLowerCase(java.util.Locale.ROOT);
            case Answer.Absent absent -> "absent " + absent.subject().id();
            case Answer.Computed computed -> computed.arithmetic().name().toLowerCase(java.util.Locale.ROOT) + " " + computed.result().toPlainString();
            case Answer.Verdict verdict -> (verdict.right() ? "yes " : "no ") + of(verdict.evidence());
            case Answer.Several several -> several.parts().stream().map(Outcome::of).collect(Collectors.joining(" + "));
            case Answer.Attributed attributed -> attributed.publisher() + ": " + of(attributed.fact());
            case Answer.Lineage lineage -> "lineage " + lineage.party().id();
            case Answer.Ruling ruling -> "rule " + ruling.rule().id();
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
        return !answer.claims().isEmpty() || answer instanceof Answer.Ruling || answer instanceof Answer.Lineage;
    }
}
