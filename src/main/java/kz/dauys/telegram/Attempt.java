package kz.dauys.telegram;

import java.time.Duration;
import kz.dauys.bot.Bytes;

/** What came of one try to send a message. */
sealed interface Attempt {
    /** It stands in the chat under this number. */
    record Arrived(long message) implements Attempt {}

    /** A poll stands in the chat, and its answers will name it so. */
    record Polled(long message, String poll) implements Attempt {}

    /** The person is an administrator of the chat, or is not. */
    record Ranked(boolean admin) implements Attempt {}

    /** A file was fetched. */
    record Fetched(Bytes content) implements Attempt {}

    /** The group goes on under another number. */
    record Moved(long chat) implements Attempt {}

    /** It never will. */
    record Hopeless(String why) implements Attempt {}

    /** Too fast: not before this time has passed. */
    record Slowed(Duration pause) implements Attempt {}

    /** Telegram cannot read the markup. */
    record Unparsable(String why) implements Attempt {}

    /** It can be had in words only: the picture cannot be drawn, or is not taken here. */
    record Unpictured(String why) implements Attempt {}

    /** The memory ran out, perhaps through what others sent at that moment; it may have arrived nonetheless. */
    record Starved(String why) implements Attempt {}

    /** A fault on the way, or on Telegram's side; it may have arrived nonetheless, unless nobody was {@code reached}. */
    record Failed(String why, boolean reached) implements Attempt {}
}
