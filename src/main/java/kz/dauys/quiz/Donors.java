package kz.dauys.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Unit;
import kz.dauys.knowledge.Value;

/** Claims whose values may serve as wrong options for another claim: settled ones, so that the reason holds under every source. */
final class Donors {
    private final Knowledge knowledge;
    private final List<Claim> settled;
    private final Map<Unit, List<Claim>> byUnit;
    private final Offices offices;
    private final Limits limits;

    Donors(Knowledge knowledge) {
        this.knowledge = knowledge;
        offices = new Offices(knowledge);
        limits = new Limits(knowledge);
        settled = Stream.concat(knowledge.claims().stream(), new Rulings(knowledge).claims().stream())
                .filter(Asked::settled)
                .sorted(Comparator.comparing(Claim::id))
                .toList();
        byUnit = settled.stream().collect(Collectors.groupingBy(this::unit));
    }

    /** The settled claims of one measure in one election. */
    Stream<Claim> of(String measure, String election) {
        return settled.stream().filter(claim -> claim.measure().equals(measure) && claim.election().equals(election));
    }

    /** Claims with values of the same kind that no source gives for {@code claim}. */
    Stream<Claim> near(Claim claim) {
        Predicate<Value> unfit = unfit(claim);
        return byUnit.getOrDefault(unit(claim), List.of()).stream().filter(donor -> unfit.test(donor.value()));
    }

    /** Whether a value is surely wrong for a claim, and nobody's who came into the office later, before the next vote. */
    Predicate<Value> unfit(Claim claim) {
        return wrong(claim).and(offices.without(claim));
    }

    /** What cannot be for a vote: more votes than voters, a day on the wrong side of the voting. */
    Predicate<Value> possible(Claim claim) {
        return limits.of(claim);
    }

    /** The same, the kindred ones first, in an order that chance has mixed: not the same three names under every question. */
    List<Claim> mixed(Claim claim, Random chance) {
        List<Claim> mixed = new ArrayList<>(near(claim).toList());
        Collections.shuffle(mixed, chance);
        mixed.sort(Comparator.comparingInt(donor -> distance(donor, claim)));
        return mixed;
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

    /** The same measure is nearest, then another one of as wide a scope (an office, a party's head), then another election. */
    private static int distance(Claim donor, Claim claim) {
        int distance = donor.measure().equals(claim.measure()) ? 0 : 4;
        distance += isWhole(donor) == isWhole(claim) ? 0 : 2;
        distance += donor.election().equals(claim.election()) ? 0 : 1;
        return distance;
    }

    private static boolean isWhole(Claim claim) {
        return claim.subject().equals(Claim.WHOLE);
    }

    Unit unit(Claim claim) {
        return Rulings.unit(knowledge.glossary(), claim);
    }
}
