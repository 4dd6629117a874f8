package kz.dauys.knowledge;

import java.util.Optional;

/** The three languages of the bot, in the order in which they are listed to users. */
public enum Language {
    KK,
    RU,
    EN;

    /** The ISO 639-1 code, as it stands in data files and in the command line's JSON. */
    public String code() {
        return switch (this) {
            case KK -> "kk";
            case RU -> "ru";
            case EN -> "en";
        };
    }

    /** Reads a code such as {@code kk}, {@code ru-RU} or {@code EN}; empty for every language the bot does not speak. */
    public static Optional<Language> ofCode(String code) {
        String primary = code.split("[-_]", 2)[0];
        for (Language language : values()) {
            if (language.code().equalsIgnoreCase(primary)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
