package kz.dauys.quiz;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Value;

/**
 * What is worked out from the lines of a table.
 *
 * @param lines the claims that it takes in, in the order that {@code how} needs
 * @param bound what a count compares with, or the place of a rank; zero for the others
 */
public record Reckoning(How how, List<Claim> lines, BigDecimal bound) {
    public Reckoning {
        lines = List.copyOf(lines);
    }

    /** The way from lines to a result. */
    public enum How {
        /** All lines together. */
        SUM,
        /** The first line less the second. */
        DIFFERENCE,
        /** How many lines are above the bound. */
        COUNT,
        /** Which line stands at this place from the top. */
        RANK
    }

    /** The number that it comes to; a rank gives the number of its line. */
    BigDecimal number() {
        return switch (how) {
            case SUM -> lines.stream().map(Reckoning::figure).reduce(BigDecimal.ZERO, BigDecimal::add);
            case DIFFERENCE -> figure(lines.getFirst()).subtract(figure(lines.get(1)));
            case COUNT -> BigDecimal.valueOf(lines.stream().filter(line -> figure(line).compareTo(bound) > 0).count());
            case RANK -> line().map(Reckoning::figure).orElse(BigDecimal.ZERO);
        };
    }

    /** The line at the place that is asked for; empty where another one has as much. */
    Optional<Claim> line() {
        List<Claim> ranked = lines.stream().sorted(Comparator.<Claim, BigDecimal>comparing(Reckoning::figure).reversed()).toList();
        return Optional.of(ranked.get(bound.intValueExact() - 1))
                .filter(found -> lines.stream().filter(line -> figure(line).compareTo(figure(found)) == 0).count() == 1);
    }

    static BigDecimal figure(Claim claim) {
        return claim.value() instanceof Value.Figure(BigDecimal number) ? number : BigDecimal.ZERO;
    }
}
