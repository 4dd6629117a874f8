package kz.dauys.quiz;

import java.util.List;
import kz.dauys.knowledge.Localized;
import kz.dauys.knowledge.Source;

/**
 * A question with one right option, as polls and buttons can ask it.
 *
 * @param answer the place of the key among the options
 */
public record Question(
        String id,
        Template template,
        Asked asked,
        Localized stem,
        List<Option> options,
        int answer,
        Localized explanation,
        List<Source> sources)
        implements Item {
    public Question {
        options = List.copyOf(options);
        sources = List.copyOf(sources);
        if (answer < 0 || answer >= options.size()) {
            throw new IllegalArgumentException("the key stands at 0.." + (options.size() - 1) + ", not " + answer);
        }
    }

    @Override
    public List<Asked> basis() {
        return List.of(asked);
    }

    @Override
    public List<Integer> answers() {
        return List.of(answer);
    }

    public Option key() {
        return options.get(answer);
    }
}
