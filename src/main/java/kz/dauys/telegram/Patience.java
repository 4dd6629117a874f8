package kz.dauys.telegram;

import java.time.Duration;

/**
 * How long to wait for what.
 *
 * @param poll how long Telegram may hold a poll open; up to 50 s
 * @param first the wait after a first failure; it doubles with each further one
 * @param longest where the doubling ends
 * @param conflict the wait after another instance took the updates
 */
public record Patience(Duration poll, Duration first, Duration longest, Duration conflict) {
    public static final Patience USUAL =
            new Patience(Duration.ofSeconds(30), Duration.ofMillis(500), Duration.ofMinutes(1), Duration.ofSeconds(15));

    Backoff backoff() {
        return new Backoff(first, longest, Math::random);
    }
}
