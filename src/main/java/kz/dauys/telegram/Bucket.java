package kz.dauys.telegram;

import java.time.Duration;

/**
 * A rate with a burst: who comes gets the next free moment, in the order of coming. Not safe for several threads; {@link Pace} guards it.
 */
final class Bucket {
    private static final double NANOS = 1e9;

    private final long interval;
    private final long slack;
    private long next = Long.MIN_VALUE;

    Bucket(double perSecond, int burst) {
        interval = Math.round(NANOS / perSecond);
        slack = (burst - 1) * interval;
    }

    /** Takes the next moment and says how long it is until then. */
    Duration reserve(long now) {
        long moment = Math.max(next, now - slack);
        next = moment + interval;
        return Duration.ofNanos(Math.max(0, moment - now));
    }

    /** Nothing before this moment. */
    void pauseUntil(long moment) {
        next = Math.max(next, moment);
    }

    /** Whether it is as good as new, so that it can be forgotten. */
    boolean idle(long now) {
        return next <= now - slack;
    }
}
