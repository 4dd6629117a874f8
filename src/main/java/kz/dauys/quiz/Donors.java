package kz.dauys.quiz;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Unit;
import kz.dauys.knowledge.Value;

/** Claims whose values may serve as wrong options for another claim: settled ones, so that the reason holds under every source. */
final class Donors {
    private final Knowledge knowledge;
    private final List<Claim> settled;

    Donors(Knowledge knowledge) {
        this.knowledge = knowledge;
        settled = knowledge.claims().stream()
                .filter(Asked::settled)
                .sorted(Comparator.comparing(Claim::id))
                .toList();
    }

    /** The settled claims of one measure in one election. */
    Stream<Claim> of(String measure, String election) {
        return settled.stream().filter(claim -> claim.measure().equals(measure) && claim.election().equals(election));
    }

    /** Values of the same kind that no source gives for {@code claim}: those of the same measure and the same election first. */
    Stream<Claim> near(Claim claim) {
        Unit unit = unit(claim);
        return settled.stream()
                .filter(donor -> unit(donor) == unit)
                .filter(donor -> wrong(claim).test(donor.value()))
                .sorted(Comparator.comparingInt(donor -> tier(donor, claim)));
    }

    /** Whether no source gives a value, nor one that it could be a rounding of. */
    static Predicate<Value> wrong(Claim claim) {
        return value -> claim.readings().stream().noneMatch(reading -> touches(reading.value(), value));
    }

    /** A name among several is as good as right. */
    private static boolean touches(Value one, Value two) {
        if (one instanceof Value.Names(List<String> names) && two instanceof Value.Names(List<String> others)) {
            return names.stream().anyMatch(others::contains);
        }
        return one.agreesWith(two);
    }

    private static int tier(Claim donor, Claim claim) {
        boolean measure = donor.measure().equals(claim.measure());
        boolean election = donor.election().equals(claim.election());
        return (measure ? 0 : 2) + (election ? 0 : 1);
    }

    Unit unit(Claim claim) {
        return knowledge.glossary().get(Entry.Measure.class, claim.measure()).unit();
    }
}
