package kz.dauys.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;

/** By how many seats the Kurultai is larger than the last Mazhilis. */
final class ChambersCompared implements Operation {
    private static final Said ALLOWED = Said.of(Cue.DIFFERENCE, Cue.MORE, Cue.FEWER, Cue.SEATS, Cue.LATEST, Cue.SIZE, Cue.COMPARE, Cue.TWIST, Cue.NOW, Cue.BEFORE, Cue.PREVIOUS);

    private final Knowledge knowledge;
    private final Lookups lookups;

    ChambersCompared(Knowledge knowledge, Lookups lookups) {
        this.knowledge = knowledge;
        this.lookups = lookups;
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        boolean asked = frame.says(Cue.DIFFERENCE) && frame.says(Cue.SEATS, Cue.SIZE) && frame.subjects().isEmpty() && frame.years().isEmpty() && frame.figures().isEmpty()
                && names(frame, "kurultai") && names(frame, "mazhilis") && ALLOWED.allOf(frame);
        List<Claim> sizes = !asked ? List.of() : Stream.of("kurultai", "mazhilis").flatMap(body -> latest(body).stream()).toList();
        return sizes.size() == 2 ? Optional.of(new Interpretation.Understood("chambers compared", Reckoning.difference(sizes, lookups))) : Optional.empty();
    }

    private static boolean names(Frame frame, String body) {
        return frame.others().stream().anyMatch(span -> span.named(Entry.Institution.class).filter(named -> named.id().equals(body)).isPresent());
    }

    private Optional<Claim> latest(String body) {
        return lookups.claims("seats", Set.of(), knowledge.glossary().all(Entry.Election.class).stream().filter(election -> election.body().filter(body::equals).isPresent()).toList()).stream()
                .reduce((one, other) -> other);
    }
}
