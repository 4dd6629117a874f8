package kz.dauys.answer;

import java.util.List;
import java.util.Optional;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Knowledge;

/** How big a chamber was that is named: "how big was the Supreme Soviet of 1990". */
final class ChamberSizes implements Operation {
    private final Knowledge knowledge;
    private final Votes votes;

    ChamberSizes(Knowledge knowledge, Votes votes) {
        this.knowledge = knowledge;
        this.votes = votes;
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        boolean chamber = frame.others().stream().anyMatch(votes::isChamber);
        boolean clear = frame.subjects().isEmpty() && frame.figures().isEmpty() && frame.saysOnly(Cue.SIZE, Cue.SEATS, Cue.COUNT);
        if (!frame.says(Cue.SIZE) || !chamber || !clear) {
            return Optional.empty();
        }
        List<Claim> sizes = frame.elections().stream().flatMap(election -> knowledge.claim(election.id(), "seats", Claim.WHOLE).stream()).toList();
        return sizes.size() == 1 ? Optional.of(Interpretation.facts(sizes)) : Optional.empty();
    }
}
