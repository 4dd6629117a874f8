package kz.dauys.answer;

import java.util.List;
import kz.dauys.knowledge.Language;

/**
 * A question with its answer.
 *
 * @param language what the answer is worded in
 * @param nearest up to three passages, best first, whatever the answer is
 * @param confidence for ordering only, 0 to 1
 */
public record Answered(Language language, Answer answer, List<Found> nearest, double confidence) {
    public Answered {
        nearest = List.copyOf(nearest);
    }
}
