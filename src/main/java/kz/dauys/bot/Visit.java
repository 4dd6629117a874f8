package kz.dauys.bot;

import java.time.Instant;
import kz.dauys.knowledge.Language;

/**
 * Who stands at the door: the origin of an event, with the internal person id and the language to answer in.
 *
 * @param mind what the bot knows while it deals with this event; it must not be kept longer
 */
record Visit(Origin origin, long person, Language language, Mind mind) {
    Address chat() {
        return origin.chat().address();
    }

    Instant at() {
        return origin.at();
    }
}
