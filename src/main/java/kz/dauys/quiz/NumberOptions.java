package kz.dauys.quiz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Unit;
import kz.dauys.knowledge.Value;

/** Options for a number: real ones of the same kind near the key first, then made-up ones. */
final class NumberOptions {
    private static final double FARTHEST = 3;
    private static final double FARTHEST_OF_OTHERS = 2;
    private static final BigDecimal FAR_FROM_ZERO = BigDecimal.TEN;
    private static final BigDecimal GAP = new BigDecimal("0.02");
    private static final BigDecimal PERCENT_GAP = new BigDecimal("0.05");
    private static final BigDecimal WHOLE_PERCENT_GAP = new BigDecimal("0.2");

    private final Donors donors;

    NumberOptions(Donors donors) {
        this.donors = donors;
    }

    Optional<List<Candidate>> pick(Asked asked, int size, Random chance) {
        if (!(asked.value() instanceof Value.Figure(BigDecimal key)) || trifle(asked.claim(), key)) {
            return Optional.empty();
        }
        BigDecimal gap = gap(key, donors.unit(asked.claim()));
        return new Ordered(asked.value(), (one, two) -> distance(one, two).compareTo(gap) >= 0)
                .pick(candidates(asked, key, chance), size, chance);
    }

    /** Numbers that are surely wrong, the best ones first. */
    List<Candidate> candidates(Asked asked, BigDecimal key, Random chance) {
        Unit unit = donors.unit(asked.claim());
        List<Candidate> candidates = new ArrayList<>(real(asked.claim(), key));
        new Around(key, unit, chance).numbers().forEach(number -> candidates.add(new Candidate(new Value.Figure(number), new Why.Nowhere())));
        candidates.removeIf(candidate -> !Donors.wrong(asked.claim()).and(donors.possible(asked.claim())).test(candidate.value()));
        candidates.removeIf(candidate -> supposesSome(asked.claim()) && number(candidate.value()).signum() == 0);
        return candidates;
    }

    private List<Candidate> real(Claim claim, BigDecimal key) {
        return donors.near(claim)
                .filter(donor -> donor.value() instanceof Value.Figure(BigDecimal number) && number.scale() == key.scale())
                .filter(donor -> donor.measure().equals(claim.measure())
                        ? believable(number(donor.value()), key, FARTHEST)
                        : kindred(donor, claim)
                                && believable(number(donor.value()), key, FARTHEST_OF_OTHERS))
                .map(donor -> new Candidate(donor.value(), new Why.Elsewhere(donor)))
                .sorted(Comparator.comparing(candidate -> distance(candidate.value(), new Value.Figure(key))))
                .toList();
    }

    /** Within an election any figure of the unit will do; among the rules, years of age and years of office are not alike. */
    private boolean kindred(Claim donor, Claim claim) {
        return donor.election().equals(claim.election()) && !(Rulings.isOne(claim) && donors.unit(claim) == Unit.YEARS);
    }

    /** "How many seats had the chamber?" would hardly be asked if it had none; a party may have won nothing. */
    private static boolean supposesSome(Claim claim) {
        return Rulings.isOne(claim) || claim.subject().equals(Claim.WHOLE);
    }

    /** That a small party won nothing is worth knowing once, not in every detail; a rule that gives nothing is told by its question. */
    private static boolean trifle(Claim claim, BigDecimal key) {
        return key.signum() == 0 && (claim.weight() == Claim.Weight.DETAIL || Rulings.isOne(claim));
    }

    private static boolean believable(BigDecimal number, BigDecimal key, double farthest) {
        if (number.signum() <= 0 || key.signum() <= 0) {
            return number.subtract(key).abs().compareTo(FAR_FROM_ZERO) <= 0;
        }
        double ratio = number.doubleValue() / key.doubleValue();
        return ratio < farthest && ratio > 1 / farthest;
    }

    /** Options nearer than this would ask for a digit that nobody needs. */
    static BigDecimal gap(BigDecimal key, Unit unit) {
        BigDecimal percent = key.scale() > 0 ? PERCENT_GAP : WHOLE_PERCENT_GAP;
        return key.abs().multiply(unit == Unit.PERCENT ? percent : GAP).max(key.ulp());
    }

    static BigDecimal distance(Value one, Value two) {
        return number(one).subtract(number(two)).abs();
    }

    private static BigDecimal number(Value value) {
        return value instanceof Value.Figure(BigDecimal number) ? number : BigDecimal.ZERO;
    }
}
