package kz.dauys.bot;

import java.util.regex.Pattern;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Localized;

/**
 * A command as a transport lists it in its menu.
 *
 * @param name without the slash: 1 to 32 of a-z, 0-9 and the underscore
 * @param description up to 256 characters in each language, Telegram's limit
 */
public record Command(String name, Localized description) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9_]{1,32}");
    private static final int LONGEST = 256;

    public Command {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a command is 1 to 32 of a-z, 0-9, _, not " + name);
        }
        for (Language language : Language.values()) {
            if (description.in(language).length() > LONGEST) {
                throw new IllegalArgumentException("a description has up to " + LONGEST + " characters, not " + description.in(language));
            }
        }
    }
}
