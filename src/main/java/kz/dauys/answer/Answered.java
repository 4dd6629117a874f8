package kz.dauys.answer;

import java.util.List;
import java.util.Optional;
import kz.dauys.knowledge.Language;

/**
 * A question with its answer.
 *
 * @param language what the answer is worded in
 * @param nearest up to three passages, best first, whatever the answer is
 * @param confidence for ordering only, 0 to 1
 * @param offered what the question names and what can be told of that, where there is no answer
 * @param topic what the next question may go on from
 */
public record Answered(Language language, Answer answer, List<Found> nearest, double confidence, Offered offered, Optional<Topic> topic) {
    public Answered {
        nearest = List.copyOf(nearest);
    }
}
