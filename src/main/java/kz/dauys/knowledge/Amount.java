package kz.dauys.knowledge;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A number of the audit.
 *
 * @param slack how far the true number may be from it, since its source printed a rounded one
 * @param line of the first claim that went into it
 */
record Amount(BigDecimal number, BigDecimal slack, Optional<Position> line) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    static Amount exact(BigDecimal number, Optional<Position> line) {
        return new Amount(number, BigDecimal.ZERO, line);
    }

    /** A number that was rounded to the digits it has: 56.5 is anything from 56.45 to 56.55. */
    static Amount rounded(BigDecimal number, Optional<Position> line) {
        return new Amount(number, HALF.movePointLeft(number.scale()), line);
    }

    Amount plus(Amount that) {
        return new Amount(number.add(that.number), slack.add(that.slack), line.or(that::line));
    }

    Amount minus(Amount that) {
        return new Amount(number.subtract(that.number), slack.add(that.slack), line.or(that::line));
    }

    /** This as a percentage of {@code whole}; both are exact counts. */
    Amount percentOf(Amount whole) {
        return exact(number.movePointRight(2).divide(whole.number, MathContext.DECIMAL64), line);
    }

    boolean agreesWith(Amount that) {
        return number.subtract(that.number).abs().compareTo(slack.add(that.slack)) <= 0;
    }

    @Override
    public String toString() {
        return number.scale() > 3 ? number.setScale(3, RoundingMode.HALF_UP).toPlainString() : number.toPlainString();
    }
}
