package kz.dauys.bot;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.dauys.answer.Answer;
import kz.dauys.answer.Answered;
import kz.dauys.answer.Found;
import kz.dauys.knowledge.Claim;

/**
 * What an answer is and rests on, as far as its buttons need to know.
 *
 * @param kind the word that stands for it in the machine-readable form
 * @param claims those that answer first, then the others that it rests on
 * @param sources of what is no claim: a passage, a definition, a rule
 * @param found the passage that answers, if one does
 */
record Grounds(String kind, List<Claim> claims, List<String> sources, Optional<Found> found) {
    Grounds {
        claims = List.copyOf(claims);
        sources = List.copyOf(sources);
    }

    static Grounds of(Answered answered) {
        Answer answer = answered.answer();
        List<Claim> claims = Stream.concat(answer.answering().stream(), answer.claims().stream()).distinct().toList();
        Optional<Found> found = answer instanceof Answer.Passage(Found passage) ? Optional.of(passage) : Optional.empty();
        return new Grounds(answer.kind(), claims, sources(answer).distinct().toList(), found);
    }

    private static Stream<String> sources(Answer answer) {
        return switch (answer) {
            case Answer.Verdict verdict -> sources(verdict.evidence());
            case Answer.Several several -> several.parts().stream().flatMap(Grounds::sources);
            case Answer.Lineage lineage ->
                lineage.line().stream().flatMap(party -> party.meaning().stream()).flatMap(meaning -> meaning.sources().stream());
            case Answer.Ruling ruling -> ruling.norms().stream().flatMap(norm -> norm.sources().stream()).map(Claim.Citation::source);
            case Answer.Definition definition -> definition.meaning().sources().stream();
            case Answer.Passage passage -> passage.found().sources().stream();
            case Answer.Fact fact -> Stream.of();
            case Answer.Table table -> Stream.of();
            case Answer.Absent absent -> Stream.of();
            case Answer.Attributed attributed -> Stream.of();
            case Answer.Ranking ranking -> Stream.of();
            case Answer.Computed computed -> Stream.of();
            case Answer.Clarify clarify -> Stream.of();
            case Answer.Unknown unknown -> Stream.of();
        };
    }

    /** Whether it rests on anything that can be shown. */
    boolean answers() {
        return !claims.isEmpty() || !sources.isEmpty();
    }
}
