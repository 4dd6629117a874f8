package kz.dauys.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;

/** What was asked in the referendums that are named, one or several: "what was on the ballot", "what was the first about, and the second". */
final class QuestionsPut implements Operation {
    private static final Said ALLOWED = Said.of(Cue.QUESTION, Cue.CONTEST, Cue.FIRST, Cue.SECOND, Cue.CAST, Cue.WHETHER);

    private static final int MOST = 3;

    private final Knowledge knowledge;

    QuestionsPut(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        List<Entry.Election> referendums = frame.elections();
        boolean asked = frame.says(Cue.QUESTION, Cue.CONTEST) && ALLOWED.allOf(frame) && !frame.says(Cue.COUNT, Cue.EVERY) && frame.subjects().isEmpty() && frame.figures().isEmpty();
        if (!asked || referendums.isEmpty() || referendums.size() > MOST || referendums.stream().anyMatch(election -> election.kind() != Entry.Vote.REFERENDUM)) {
            return Optional.empty();
        }
        List<Claim> told = referendums.stream()
                .flatMap(election -> Stream.of("question", "topic").flatMap(measure -> knowledge.claim(election.id(), measure, Claim.WHOLE).stream()).limit(1))
                .toList();
        return told.size() == referendums.size() ? Optional.of(Interpretation.facts(told)) : Optional.empty();
    }
}
