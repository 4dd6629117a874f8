package kz.dauys.answer;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;

/** The results of one vote as a table, however they are asked for: which parties were on the ballot, who got in and with how many seats. */
final class ResultsAsked implements Operation {
    private static final Said ASKED = Said.of(Cue.PARTY, Cue.CANDIDATES, Cue.RESULT, Cue.EVERY);

    private static final Said FIGURES = Said.of(Cue.SEATS, Cue.VOTES, Cue.PERCENT, Cue.RESULT, Cue.CONTEST, Cue.ENTER, Cue.FAIL);

    private static final Said ALLOWED = Said.of(Cue.ORDER, Cue.LIST, Cue.ONLY, Cue.TWIST, Cue.RIVAL, Cue.WHETHER, Cue.AFTER, Cue.THRESHOLD, Cue.CAST, Cue.OR, Cue.PARTY, Cue.CANDIDATES, Cue.WHO, Cue.RESULT, Cue.WIN)
            .and(EnumSet.of(Cue.SEATS, Cue.VOTES, Cue.PERCENT, Cue.CONTEST, Cue.ENTER, Cue.FAIL, Cue.DISTRICT));

    private static final Set<Cue> TURNS = EnumSet.of(Cue.TWIST, Cue.GLUE, Cue.TURN);

    private static final Set<String> MEASURES = Set.of("seats", "seats-list", "votes", "vote-share", "winner");

    private final Contenders contenders;

    ResultsAsked(Knowledge knowledge) {
        this.contenders = new Contenders(knowledge);
    }

    @Override
    public Optional<Interpretation> read(Frame asking) {
        // "Which people were on the ballot" asks for the candidates.
        Frame frame = asking.says(Cue.PEOPLE) && asking.says(Cue.CONTEST) && !asking.says(Cue.COUNT) ? asking.without(Cue.PEOPLE).with(Cue.CANDIDATES) : asking;
        // "A single party" is a number as well.
        if (frame.figures().stream().anyMatch(figure -> figure.compareTo(BigDecimal.ONE) != 0)) {
            return Optional.empty();
        }
        boolean asked = ASKED.in(frame) || (frame.says(Cue.ENTER) && frame.says(Cue.LIST)) || (frame.says(Cue.WHO) && !frame.says(Cue.WIN)) || frame.elections().stream().allMatch(election -> election.kind() == Entry.Vote.REFERENDUM);
        boolean figures = FIGURES.in(frame) || frame.names("seats-list") || frame.names("winner");
        boolean nothingElse = ALLOWED.allOf(frame)
                && frame.others().stream().flatMap(span -> span.named(Entry.Measure.class).stream()).allMatch(measure -> MEASURES.contains(measure.id()));
        boolean one = frame.says(Cue.COUNT) && !frame.says(Cue.EVERY, Cue.RESULT) && frame.subjects().isEmpty();
        boolean beside = frame.subjects().size() == 1 && frame.says(Cue.ENTER) && frame.says(Cue.TWIST, Cue.RIVAL, Cue.ONLY) && frame.says(Cue.PARTY);
        boolean choices = beside || frame.subjects().isEmpty() || frame.subjects().equals(Set.of("for", "against"));
        // "Who did not get …" asks for others, and "is it so that …" for a yes or no.
        boolean turned = !beside && (frame.says(Cue.WHETHER) || frame.others().stream().anyMatch(span -> span.cues().contains(Cue.TWIST) && TURNS.containsAll(span.cues())));
        boolean bounded = frame.says(Cue.MORE, Cue.FEWER, Cue.DIFFERENCE);
        if (turned || bounded || !asked || !figures || !nothingElse || one || !choices) {
            return Optional.empty();
        }
        List<Interpretation> found = frame.elections().stream().flatMap(election -> table(frame, election).stream()).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private Optional<Interpretation> table(Frame frame, Entry.Election election) {
        boolean parliament = frame.says(Cue.SEATS, Cue.PARTY, Cue.LIST, Cue.ENTER, Cue.FAIL);
        boolean lists = (frame.says(Cue.LIST) && frame.says(Cue.SEATS, Cue.ENTER)) || frame.names("seats-list");
        if (parliament && election.kind() != Entry.Vote.PARLIAMENTARY) {
            return Optional.empty();
        }
        if (frame.says(Cue.DISTRICT)) {
            // Who won the constituencies is told by their seats alone.
            List<List<Claim>> won = frame.says(Cue.RESULT) && !lists ? contenders.ordered(election, "seats-district") : List.of();
            return won.size() < 2 ? Optional.empty() : Optional.of(new Interpretation.Understood("results", new Answer.Table(Answer.Title.ENTERED, won)));
        }
        List<List<Claim>> rows = lists ? contenders.ordered(election, "seats-list")
                : frame.says(Cue.FAIL) ? contenders.failed(election)
                : frame.says(Cue.ENTER) ? contenders.entered(election) : contenders.results(election);
        Answer.Title title = lists || frame.says(Cue.ENTER) ? Answer.Title.ENTERED : frame.says(Cue.FAIL) ? Answer.Title.FAILED : Answer.Title.RESULTS;
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Interpretation.Understood("results", new Answer.Table(title, rows)));
    }
}
