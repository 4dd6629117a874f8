package kz.dauys.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Value;

/** Figures that a question tells besides and that are known of the vote: "in the 135 districts", "of the 98 list seats". */
final class Told {
    private final Knowledge knowledge;

    Told(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The frame without such figures; empty where it has none, or one that is not known, or one that is to be checked. */
    Optional<Frame> without(Frame frame) {
        boolean known = !frame.figures().isEmpty() && !frame.says(Cue.WHETHER, Cue.MORE, Cue.FEWER) && frame.figures().stream().allMatch(figure -> frame.elections().stream().allMatch(election -> tells(election, figure)));
        return known ? Optional.of(new Frame(frame.subjects(), frame.elections(), frame.years(), frame.stretch(), List.of(), frame.others())) : Optional.empty();
    }

    private boolean tells(Entry.Election election, BigDecimal figure) {
        return knowledge.claims(election.id()).stream()
                .filter(claim -> claim.subject().equals(Claim.WHOLE))
                .anyMatch(claim -> claim.accepted().filter(value -> value instanceof Value.Figure known && known.number().compareTo(figure) == 0).isPresent());
    }
}
