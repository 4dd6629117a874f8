package kz.dauys.answer;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Unit;

/** One figure of all votes of a kind: each of them in order, the winners one after another, the sum over several. */
final class OverVotes {
    private static final Set<Cue> KINDS = EnumSet.of(Cue.PARLIAMENTARY, Cue.PRESIDENTIAL, Cue.REFERENDUM, Cue.SENATE);

    private static final Set<Cue> BESIDE = EnumSet.of(
            Cue.GLUE, Cue.WHAT, Cue.ASKS, Cue.COUNT, Cue.PEOPLE, Cue.HOW, Cue.PARLIAMENTARY, Cue.PRESIDENTIAL, Cue.REFERENDUM, Cue.SENATE, Cue.ELECTION, Cue.ELECTED, Cue.EARLY, Cue.TURN, Cue.EVERY,
            Cue.WHO, Cue.LIST, Cue.TOGETHER, Cue.TOTAL);

    private static final Set<Cue> ORDERED = EnumSet.of(Cue.ORDER, Cue.MORE, Cue.FEWER, Cue.MOST, Cue.LEAST, Cue.FIRST, Cue.REGION, Cue.PLACE);

    private final Lookups lookups;
    private final FigureAsked figures = new FigureAsked();

    OverVotes(Lookups lookups) {
        this.lookups = lookups;
    }

    Optional<Interpretation> read(Frame frame) {
        if (!frame.figures().isEmpty()) {
            return Optional.empty();
        }
        return frame.says(Cue.TOGETHER, Cue.TOTAL) ? sum(frame) : every(frame);
    }

    /** "All ballots that were spoiled in both referendums." Shares of different votes make no share. */
    private Optional<Interpretation> sum(Frame frame) {
        List<String> measures = figures.of(frame);
        if (measures.size() != 1 || !only(frame, FigureAsked.CUES) || frame.subjects().size() > 1 || frame.elections().size() < 2 || frame.years().isEmpty()) {
            return Optional.empty();
        }
        List<Claim> claims = lookups.claims(measures.getFirst(), frame.subjects(), frame.elections());
        boolean adds = claims.size() == frame.elections().size() && lookups.unit(measures.getFirst()) != Unit.PERCENT;
        BigDecimal sum = claims.stream().map(Lookups::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        return adds ? Optional.of(new Interpretation.Understood("sum", new Answer.Computed(Answer.Arithmetic.SUM, claims, sum, lookups.unit(measures.getFirst())))) : Optional.empty();
    }

    private Optional<Interpretation> every(Frame frame) {
        boolean kind = frame.said().stream().anyMatch(said -> said.stream().anyMatch(KINDS::contains));
        if (!frame.says(Cue.EVERY) || !kind || !frame.subjects().isEmpty() || frame.elections().size() < 2) {
            return Optional.empty();
        }
        boolean winners = (frame.says(Cue.WIN) || frame.names("winner")) && only(frame, EnumSet.of(Cue.WIN));
        if (winners) {
            List<List<Claim>> rows = lookups.winners(frame.elections()).stream().map(List::of).toList();
            return rows.size() < 2 ? Optional.empty() : Optional.of(new Interpretation.Understood("winners", new Answer.Table(Answer.Title.VOTES, rows)));
        }
        List<String> measures = figures.of(frame);
        Set<Cue> all = EnumSet.copyOf(FigureAsked.CUES);
        all.addAll(ORDERED);
        if (measures.size() != 1 || !only(frame, all)) {
            return Optional.empty();
        }
        boolean ordered = frame.said().stream().anyMatch(said -> said.stream().anyMatch(ORDERED::contains));
        Comparator<Claim> down = Comparator.comparing(Lookups::number).reversed();
        List<Claim> claims = lookups.claims(measures.getFirst(), Set.of(), frame.elections());
        List<Claim> told = !ordered ? claims : claims.stream().sorted(frame.says(Cue.LEAST, Cue.FEWER) ? down.reversed() : down).toList();
        return told.size() < 2 ? Optional.empty() : Optional.of(new Interpretation.Understood("every vote", new Answer.Table(Answer.Title.VOTES, told.stream().map(List::of).toList())));
    }

    private static boolean only(Frame frame, Set<Cue> cues) {
        return frame.said().stream().allMatch(said -> said.stream().anyMatch(cue -> cues.contains(cue) || BESIDE.contains(cue)));
    }
}
