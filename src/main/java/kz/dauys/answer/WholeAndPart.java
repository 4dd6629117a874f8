package kz.dauys.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Knowledge;

/** How many seats a chamber had and how many of them somebody held, asked in one breath. */
final class WholeAndPart implements Operation {
    private static final Said ALLOWED = Said.of(Cue.SEATS, Cue.SIZE, Cue.TOTAL, Cue.ENTER, Cue.WIN, Cue.PARTY, Cue.PREDECESSOR, Cue.WHO);

    private final Knowledge knowledge;

    WholeAndPart(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        boolean twice = Figures.asksTwice(frame) || (frame.says(Cue.SIZE) && frame.says(Cue.COUNT));
        boolean asked = twice && frame.says(Cue.SEATS) && ALLOWED.allOf(frame) && frame.subjects().size() == 1 && frame.figures().isEmpty();
        if (!asked) {
            return Optional.empty();
        }
        String part = frame.subjects().iterator().next();
        List<List<Claim>> found = frame.elections().stream()
                .map(election -> Stream.of(Claim.WHOLE, part).flatMap(subject -> knowledge.claim(election.id(), "seats", subject).stream()).toList())
                .filter(claims -> claims.size() == 2)
                .toList();
        return found.size() == 1 ? Optional.of(Interpretation.facts(found.getFirst())) : Optional.empty();
    }
}
