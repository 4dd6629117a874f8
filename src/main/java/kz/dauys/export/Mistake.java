package kz.dauys.export;

import java.util.Map;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Texts;

/**
 * One thing that is wrong in a file of questions, and where.
 *
 * @param row the row of the spreadsheet or the line of the text, from 1; 0 where the whole file is meant
 * @param places what fills the sentence, such as the word that was found
 */
public record Mistake(int row, Fault fault, Map<String, Object> places) {
    private static final Texts TEXTS = new Texts(Mistake.class, "import");

    public Mistake {
        places = Map.copyOf(places);
    }

    Mistake(int row, Fault fault) {
        this(row, fault, Map.of());
    }

    /** The row, what is wrong there, and what to do about it. */
    public String in(Language language) {
        String sentence = TEXTS.say(language, fault.key(), places);
        return row == 0 ? TEXTS.say(language, "whole", Map.of("mistake", sentence)) : TEXTS.say(language, "row", Map.of("row", String.valueOf(row), "mistake", sentence));
    }
}
