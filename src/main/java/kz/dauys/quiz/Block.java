package kz.dauys.quiz;

import java.util.List;
import kz.dauys.knowledge.Localized;

/**
 * A short text or table and the questions on it. The questions need the text; without it none of them is asked.
 *
 * @param id the beginning of the ids of its questions
 */
public record Block(String id, Template template, Localized text, List<Question> questions) {
    /** How many questions stand under one text. */
    public static final int SIZE = 5;

    public Block {
        questions = List.copyOf(questions);
        if (questions.size() != SIZE) {
            throw new IllegalArgumentException("a text has " + SIZE + " questions, not " + questions.size());
        }
    }
}
