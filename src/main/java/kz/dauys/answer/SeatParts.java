package kz.dauys.answer;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Unit;

/** The seats of one party by the list and by the districts: side by side, or by how much one is more than the other. */
final class SeatParts implements Operation {
    private static final List<String> PARTS = List.of("seats-list", "seats-district");

    private final Lookups lookups;

    SeatParts(Lookups lookups) {
        this.lookups = lookups;
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        boolean asked = frame.subjects().size() == 1 && frame.says(Cue.LIST) && frame.says(Cue.DISTRICT) && frame.says(Cue.SEATS, Cue.WIN, Cue.COUNT, Cue.DIFFERENCE)
                && frame.without(Cue.LIST, Cue.DISTRICT, Cue.SEATS, Cue.COUNT, Cue.WIN, Cue.ENTER, Cue.TOTAL, Cue.TOGETHER, Cue.DIFFERENCE, Cue.MORE, Cue.FEWER, Cue.COMPARE, Cue.PARTY, Cue.AFTER)
                        .saysOnly();
        if (!asked) {
            return Optional.empty();
        }
        List<List<Claim>> found = frame.elections().stream().map(election -> claims(PARTS, frame.subjects(), election)).filter(claims -> claims.size() == PARTS.size()).toList();
        if (found.size() != 1) {
            return Optional.empty();
        }
        List<Claim> parts = found.getFirst();
        if (frame.says(Cue.DIFFERENCE, Cue.MORE, Cue.FEWER)) {
            List<Claim> order = parts.stream().sorted(Comparator.comparing(Lookups::number).reversed()).toList();
            BigDecimal result = Lookups.number(order.getFirst()).subtract(Lookups.number(order.getLast()));
            return Optional.of(new Interpretation.Understood("seat parts", new Answer.Computed(Answer.Arithmetic.DIFFERENCE, order, result, Unit.SEATS)));
        }
        Entry.Election election = frame.elections().stream().filter(each -> each.id().equals(parts.getFirst().election())).findFirst().orElseThrow();
        List<Claim> all = Stream.concat(parts.stream(), claims(List.of("seats"), frame.subjects(), election).stream()).toList();
        return Optional.of(new Interpretation.Understood("seat parts", new Answer.Fact(all)));
    }

    private List<Claim> claims(List<String> measures, Set<String> subjects, Entry.Election election) {
        return measures.stream().flatMap(measure -> lookups.claims(measure, subjects, List.of(election)).stream()).toList();
    }
}
