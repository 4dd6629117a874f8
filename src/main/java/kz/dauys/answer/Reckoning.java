package kz.dauys.answer;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import kz.dauys.knowledge.Claim;

/** Figures worked out from claims of one unit. */
final class Reckoning {
    private Reckoning() {}

    /** By how much the higher of two is above the lower. */
    static Answer.Computed difference(List<Claim> two, Lookups lookups) {
        List<Claim> down = two.stream().sorted(Comparator.comparing(Lookups::number).reversed()).toList();
        BigDecimal result = Lookups.number(down.getFirst()).subtract(Lookups.number(down.getLast()));
        return new Answer.Computed(Answer.Arithmetic.DIFFERENCE, down, result, lookups.unit(down.getFirst().measure()));
    }

    /** From the first to the last. */
    static Answer.Computed change(List<Claim> inTime, Lookups lookups) {
        BigDecimal result = Lookups.number(inTime.getLast()).subtract(Lookups.number(inTime.getFirst()));
        return new Answer.Computed(Answer.Arithmetic.CHANGE, inTime, result, lookups.unit(inTime.getFirst().measure()));
    }

    static Answer.Computed sum(List<Claim> claims, Lookups lookups) {
        BigDecimal result = claims.stream().map(Lookups::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Answer.Computed(Answer.Arithmetic.SUM, claims, result, lookups.unit(claims.getFirst().measure()));
    }
}
