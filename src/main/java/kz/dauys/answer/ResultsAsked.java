package kz.dauys.answer;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;

/** The results of one vote as a table, however they are asked for: which parties were on the ballot, who got in and with how many seats. */
final class ResultsAsked {
    private static final Set<Cue> ASKED = EnumSet.of(Cue.PARTY, Cue.CANDIDATES, Cue.WHO, Cue.RESULT, Cue.EVERY, Cue.WIN);

    private static final Set<Cue> FIGURES = EnumSet.of(Cue.SEATS, Cue.VOTES, Cue.PERCENT, Cue.RESULT, Cue.CONTEST, Cue.ENTER, Cue.FAIL);

    private static final Set<Cue> BESIDE = EnumSet.of(
            Cue.GLUE, Cue.WHAT, Cue.ASKS, Cue.PEOPLE, Cue.HOW, Cue.PARLIAMENTARY, Cue.PRESIDENTIAL, Cue.REFERENDUM, Cue.ELECTION, Cue.ELECTED, Cue.EARLY, Cue.TURN, Cue.ORDER, Cue.LIST, Cue.ONLY,
            Cue.COUNT, Cue.THRESHOLD, Cue.CAST, Cue.OR);

    private static final Set<String> MEASURES = Set.of("seats", "seats-list", "votes", "vote-share", "winner");

    private final Contenders contenders;

    ResultsAsked(Knowledge knowledge) {
        this.contenders = new Contenders(knowledge);
    }

    Optional<Interpretation> read(Frame frame) {
        if (!frame.figures().isEmpty()) {
            return Optional.empty();
        }
        boolean asked = says(frame, ASKED) || frame.elections().stream().allMatch(election -> election.kind() == Entry.Vote.REFERENDUM);
        boolean figures = says(frame, FIGURES) || frame.names("seats-list") || frame.names("winner");
        boolean nothingElse = frame.said().stream().allMatch(said -> said.stream().anyMatch(cue -> ASKED.contains(cue) || FIGURES.contains(cue) || BESIDE.contains(cue)))
                && frame.others().stream().flatMap(span -> span.named(Entry.Measure.class).stream()).allMatch(measure -> MEASURES.contains(measure.id()));
        boolean one = frame.says(Cue.COUNT) && !frame.says(Cue.EVERY, Cue.RESULT) && frame.subjects().isEmpty();
        boolean choices = frame.subjects().isEmpty() || frame.subjects().equals(Set.of("for", "against"));
        if (!asked || !figures || !nothingElse || one || !choices) {
            return Optional.empty();
        }
        List<Interpretation> found = frame.elections().stream().flatMap(election -> table(frame, election).stream()).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private Optional<Interpretation> table(Frame frame, Entry.Election election) {
        boolean parliament = frame.says(Cue.SEATS, Cue.PARTY, Cue.LIST, Cue.ENTER, Cue.FAIL);
        boolean lists = (frame.says(Cue.LIST) && frame.says(Cue.SEATS)) || frame.names("seats-list");
        if (parliament && election.kind() != Entry.Vote.PARLIAMENTARY) {
            return Optional.empty();
        }
        List<List<Claim>> rows = lists ? contenders.ordered(election, "seats-list")
                : frame.says(Cue.FAIL) ? contenders.failed(election)
                : frame.says(Cue.ENTER) ? contenders.entered(election) : contenders.results(election);
        Answer.Title title = lists || frame.says(Cue.ENTER) ? Answer.Title.ENTERED : frame.says(Cue.FAIL) ? Answer.Title.FAILED : Answer.Title.RESULTS;
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Interpretation.Understood("results", new Answer.Table(title, rows)));
    }

    private static boolean says(Frame frame, Set<Cue> cues) {
        return frame.said().stream().anyMatch(said -> said.stream().anyMatch(cues::contains));
    }
}
