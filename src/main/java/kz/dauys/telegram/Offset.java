package kz.dauys.telegram;

import java.time.Duration;
import java.time.Instant;

/**
 * The id of the next update to ask for; everything below it is thereby confirmed. After a week without updates Telegram goes on with
 * ids at random, perhaps lower ones, which the old offset would shut out: so after six quiet days (as in school holidays) it asks from the
 * beginning again. Nothing comes twice by that, since all that was there is confirmed.
 */
final class Offset {
    private static final Duration QUIET = Duration.ofDays(6);

    private long next;
    private Instant last;

    Offset(Instant start) {
        last = start;
    }

    /** The offset to send, or 0 for all that Telegram still holds. */
    long at(Instant now) {
        if (Duration.between(last, now).compareTo(QUIET) > 0) {
            next = 0;
        }
        return next;
    }

    void advance(long update, Instant now) {
        next = update + 1;
        last = now;
    }
}
