package kz.dauys.quiz;

import java.util.List;
import kz.dauys.knowledge.Localized;
import kz.dauys.knowledge.Source;

/**
 * Two things on the left, four values on the right: which value belongs to which thing?
 *
 * @param stem holds the left side too, so that it can be read out alone
 * @param answers for each thing on the left the place of its value among the options
 */
public record Matching(
        String id,
        Template template,
        List<Asked> basis,
        Localized stem,
        List<Localized> left,
        List<Option> options,
        List<Integer> answers,
        Localized explanation,
        List<Source> sources)
        implements Item {
    public Matching {
        basis = List.copyOf(basis);
        left = List.copyOf(left);
        options = List.copyOf(options);
        answers = List.copyOf(answers);
        sources = List.copyOf(sources);
        if (answers.size() != left.size() || basis.size() != left.size()) {
            throw new IllegalArgumentException("each of " + left.size() + " things on the left has one value, not " + answers.size());
        }
    }
}
