package kz.dauys.telegram;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/** Waits that double from failure to failure, spread by chance so that many instances do not come back at once. */
final class Backoff {
    private final Duration first;
    private final Duration longest;
    private final DoubleSupplier chance;
    private int failures;

    /** {@code chance} gives numbers from 0 to 1. */
    Backoff(Duration first, Duration longest, DoubleSupplier chance) {
        this.first = first;
        this.longest = longest;
        this.chance = chance;
    }

    /** The wait after one more failure: between half of the doubled wait and all of it. */
    Duration next() {
        double doubled = Math.min((double) first.toMillis() * Math.pow(2, failures++), (double) longest.toMillis());
        return Duration.ofMillis(Math.round(doubled * (0.5 + chance.getAsDouble() / 2)));
    }

    void reset() {
        failures = 0;
    }

    boolean failing() {
        return failures > 0;
    }
}
