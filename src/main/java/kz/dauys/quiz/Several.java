package kz.dauys.quiz;

import java.util.List;
import kz.dauys.knowledge.Localized;
import kz.dauys.knowledge.Source;

/**
 * A question with one to three right options among six, all of which have to be found.
 *
 * @param answers the places of the right options, in rising order
 */
public record Several(
        String id,
        Template template,
        List<Asked> basis,
        Localized stem,
        List<Option> options,
        List<Integer> answers,
        Localized explanation,
        List<Source> sources)
        implements Item {
    static final int OPTIONS = 6;
    static final int MOST_RIGHT = 3;

    public Several {
        basis = List.copyOf(basis);
        options = List.copyOf(options);
        answers = List.copyOf(answers);
        sources = List.copyOf(sources);
        if (answers.isEmpty() || answers.size() > MOST_RIGHT) {
            throw new IllegalArgumentException("1 to " + MOST_RIGHT + " options are right, not " + answers.size());
        }
    }
}
