package kz.dauys.answer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import kz.dauys.knowledge.Language;

/** Reads the cue phrases of a language. */
final class Cues {
    /** Read once: they are the program's own, whatever the knowledge is. */
    private static final Map<Language, List<Phrase>> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, read(language));
        }
    }

    private Cues() {}

    /**
     * A phrase and what it contributes.
     *
     * @param exact  whether it matches only as it is written
     * @param filler whether it adds nothing; no mistyped word is ever taken for one
     */
    record Phrase(String words, boolean exact, Cue cue, boolean filler) {}

    static List<Phrase> of(Language language) {
        return ALL.getOrDefault(language, List.of());
    }

    private static List<Phrase> read(Language language) {
        Properties file = Data.read("cues_" + language.code() + ".properties");
        List<Phrase> phrases = new ArrayList<>();
        for (String name : file.stringPropertyNames()) {
            for (String phrase : file.getProperty(name).split(",", -1)) {
                boolean exact = phrase.strip().startsWith("=");
                phrases.add(new Phrase(phrase.strip().substring(exact ? 1 : 0), exact, Cue.valueOf(name), false));
            }
        }
        phrases.addAll(listed("fillers_", language, Cue.GLUE));
        phrases.addAll(listed("narrowing_", language, Cue.NARROW));
        return List.copyOf(phrases);
    }

    /**
     * Words that people put around a question and that change nothing in it, or words that make it one about a part of the people: one phrase
     * a line, comments after a number sign. They are so many that a mistyped word is never taken for one of them.
     */
    private static List<Phrase> listed(String file, Language language, Cue cue) {
        return Data.lines(file + language.code() + ".txt").stream()
                .map(line -> new Phrase(line.startsWith("=") ? line.substring(1) : line, line.startsWith("="), cue, true))
                .toList();
    }
}
