package kz.dauys.quiz;

import java.util.List;
import kz.dauys.knowledge.Localized;

/**
 * A short text or table and the questions on it. The questions need the text; without it none of them is asked.
 */
public record Block(String id, Form form, Localized text, List<Question> questions) {
    /** How many questions stand under one text. */
    public static final int SIZE = 5;

    /** What the questions stand on. */
    public enum Form {
        /** Lines of one measure. */
        TABLE,
        /** Paragraphs of an article. */
        PROSE
    }

    public Block {
        questions = List.copyOf(questions);
        if (questions.size() != SIZE) {
            throw new IllegalArgumentException("a text has " + SIZE + " questions, not " + questions.size());
        }
    }
}
