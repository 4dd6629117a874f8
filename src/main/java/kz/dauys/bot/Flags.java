package kz.dauys.bot;

import java.time.Instant;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Texts;

/** The flag under every question: one press says that its key is wrong. */
final class Flags {
    static final String PREFIX = "f";

    private final Prompts prompts;
    private final Texts texts = new Texts(Flags.class, "flag");

    Flags(Prompts prompts) {
        this.prompts = prompts;
    }

    /** A flag for whoever stands in the chat. */
    Button button(String question, Language language, Address chat, long person, Instant at) {
        return Button.of(texts.say(language, "flag"), PREFIX, prompts.open(PREFIX, chat, person, question, at), 0);
    }
}
