package kz.dauys.bot;

import java.time.Instant;
import java.util.Optional;
import kz.dauys.knowledge.Language;

/**
 * Who did something, where, and when.
 *
 * @param spoken the language of the person's app, where the transport tells it and the bot speaks it
 * @param at when the batch that held the event was received: the time that counts for answers
 * @param name what the person is called there, or the empty text where nobody can tell
 */
public record Origin(Address person, Chat chat, Optional<Language> spoken, Instant at, String name) {
    /** Of a person whose name does not matter. */
    public Origin(Address person, Chat chat, Optional<Language> spoken, Instant at) {
        this(person, chat, spoken, at, "");
    }
}
