package kz.dauys.quiz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds one more question for a set: one that helps none of the others, and is of a template that the set does not have, if there is one. */
final class Another {
    private final List<Question> pool;
    private final List<Question> others;

    Another(List<Question> pool, List<Question> others) {
        this.pool = pool;
        this.others = others;
    }

    Optional<Question> with(long seed, Collection<String> passed, Predicate<Question> wanted) {
        List<Question> shuffled = new ArrayList<>(pool);
        Collections.shuffle(shuffled, Chance.of(seed));
        List<Question> fit = shuffled.stream()
                .filter(wanted)
                .filter(question -> !passed.contains(question.id()))
                .filter(question -> others.stream().allMatch(other -> Drawing.goTogether(question, other)))
                .toList();
        List<String> templates = others.stream().map(other -> other.template().id()).toList();
        return fit.stream().filter(question -> !templates.contains(question.template().id())).findFirst().or(() -> fit.stream().findFirst());
    }
}
