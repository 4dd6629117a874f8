package kz.dauys.answer;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Unit;

/** "Which parties got more than five percent": those of one vote whose figure is above or below a number, and how many they are. */
final class Bounded implements Operation {
    private final Lookups lookups;

    Bounded(Lookups lookups) {
        this.lookups = lookups;
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        boolean one = frame.oneElection() && frame.subjects().isEmpty() && frame.figures().size() == 1 && frame.says(Cue.MORE) != frame.says(Cue.FEWER);
        boolean asked = one && frame.says(Cue.PARTY, Cue.CANDIDATES, Cue.WHO) && frame.says(Cue.PERCENT, Cue.VOTES, Cue.SEATS)
                && frame.saysOnly(Cue.PARTY, Cue.CANDIDATES, Cue.WHO, Cue.PERCENT, Cue.VOTES, Cue.SEATS, Cue.MORE, Cue.FEWER, Cue.TWIST, Cue.COUNT, Cue.EVERY, Cue.CAST, Cue.LIST, Cue.WIN, Cue.TURN);
        if (!asked) {
            return Optional.empty();
        }
        String measure = frame.says(Cue.PERCENT) ? "vote-share" : frame.says(Cue.SEATS) ? "seats" : "votes";
        BigDecimal bound = frame.figures().getFirst();
        List<Claim> all = lookups.contenders(measure, frame.elections());
        List<Claim> within = all.stream()
                .filter(claim -> frame.says(Cue.MORE) ? Lookups.number(claim).compareTo(bound) > 0 : Lookups.number(claim).compareTo(bound) < 0)
                .sorted(Comparator.comparing(Lookups::number).reversed())
                .toList();
        // "How many got more votes": a number behind "percent" counts nobody.
        boolean counts = frame.others().stream().anyMatch(span -> span.cues().contains(Cue.COUNT));
        return within.isEmpty() ? Optional.empty()
                : Optional.of(new Interpretation.Understood("bounded", counts ? new Answer.Computed(Answer.Arithmetic.COUNT, within, BigDecimal.valueOf(within.size()), Unit.COUNT) : new Answer.Fact(within)));
    }
}
