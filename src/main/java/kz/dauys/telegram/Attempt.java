package kz.dauys.telegram;

import java.time.Duration;

/** What came of one try to send a message. */
sealed interface Attempt {
    /** It stands in the chat under this number. */
    record Arrived(long message) implements Attempt {}

    /** It never will. */
    record Hopeless(String why) implements Attempt {}

    /** Too fast: not before this time has passed. */
    record Slowed(Duration pause) implements Attempt {}

    /** Telegram cannot read the markup. */
    record Unparsable(String why) implements Attempt {}

    /** A fault on the way, or on Telegram's side; it may have arrived nonetheless. */
    record Failed(String why) implements Attempt {}
}
