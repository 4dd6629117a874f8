package kz.dauys.answer;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Unit;

/** One figure of all votes of a kind: each of them in order, the winners one after another, the sum over several. */
final class OverVotes implements Operation {
    private static final Said KINDS = Said.of(Cue.PARLIAMENTARY, Cue.PRESIDENTIAL, Cue.REFERENDUM, Cue.SENATE);

    private static final Said SUM = Said.of(Cue.TOGETHER, Cue.TOTAL).and(FigureAsked.CUES);

    private static final Said WINNERS = Said.of(Cue.WIN, Cue.WHO, Cue.LIST);

    private static final Said ORDERED = Said.of(Cue.ORDER, Cue.MORE, Cue.FEWER, Cue.MOST, Cue.LEAST, Cue.FIRST, Cue.WHICH_ELECTION, Cue.PLACE);

    private static final Said FIGURES = ORDERED.and(FigureAsked.CUES).and(EnumSet.of(Cue.EVER));

    private final Lookups lookups;
    private final FigureAsked figures = new FigureAsked();

    OverVotes(Lookups lookups) {
        this.lookups = lookups;
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        if (!frame.figures().isEmpty()) {
            return Optional.empty();
        }
        return frame.says(Cue.TOGETHER, Cue.TOTAL) ? sum(frame) : every(frame);
    }

    /** "All ballots that were spoiled in both referendums." Shares of different votes make no share. */
    private Optional<Interpretation> sum(Frame frame) {
        List<String> measures = figures.of(frame);
        if (measures.size() != 1 || !SUM.allOf(frame) || frame.subjects().size() > 1 || frame.elections().size() < 2 || frame.years().isEmpty()) {
            return Optional.empty();
        }
        List<Claim> claims = lookups.claims(measures.getFirst(), frame.subjects(), frame.elections());
        boolean adds = claims.size() == frame.elections().size() && lookups.unit(measures.getFirst()) != Unit.PERCENT;
        return adds ? Optional.of(new Interpretation.Understood("sum", Reckoning.sum(claims, lookups))) : Optional.empty();
    }

    private Optional<Interpretation> every(Frame frame) {
        if (!frame.says(Cue.EVERY) || !KINDS.in(frame) || !frame.subjects().isEmpty() || frame.elections().size() < 2) {
            return Optional.empty();
        }
        boolean winners = (frame.says(Cue.WIN) || frame.names("winner")) && WINNERS.allOf(frame);
        if (winners) {
            List<List<Claim>> rows = lookups.winners(frame.elections()).stream().map(List::of).toList();
            return rows.size() < 2 ? Optional.empty() : Optional.of(new Interpretation.Understood("winners", new Answer.Table(Answer.Title.VOTES, rows)));
        }
        List<String> measures = figures.of(frame);
        if (measures.size() != 1 || !FIGURES.allOf(frame)) {
            return Optional.empty();
        }
        boolean ordered = ORDERED.in(frame);
        Comparator<Claim> down = Comparator.comparing(Lookups::number).reversed();
        List<Claim> claims = lookups.claims(measures.getFirst(), Set.of(), frame.elections());
        List<Claim> told = !ordered ? claims : claims.stream().sorted(frame.says(Cue.LEAST, Cue.FEWER) ? down.reversed() : down).toList();
        return told.size() < 2 ? Optional.empty() : Optional.of(new Interpretation.Understood("every vote", new Answer.Table(Answer.Title.VOTES, told.stream().map(List::of).toList())));
    }
}
