package kz.dauys.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Lines up options that have no natural order, such as names: the key's place is left to chance. */
final class Unordered {
    /** How many of the candidates are tried; the later ones are ever less plausible. */
    private static final int TRIED = 10;

    private final Option key;

    Unordered(Option key) {
        this.key = key;
    }

    /** The key with the first candidates that look like it; fewer than {@code size} if there are no more, empty if too few. */
    Optional<Lineup> pick(List<Option> candidates, int size, Random chance) {
        List<Option> tried = candidates.subList(0, Math.min(TRIED, candidates.size()));
        for (int count = size - 1; count >= Lineup.FEWEST - 1; count--) {
            Optional<List<Option>> others = first(tried, count, List.of());
            if (others.isPresent()) {
                return Optional.of(shuffled(others.get(), chance));
            }
        }
        return Optional.empty();
    }

    /** The first fair choice of {@code count} more candidates, in their order. */
    private Optional<List<Option>> first(List<Option> candidates, int count, List<Option> chosen) {
        if (count == 0) {
            return Fairness.evenLength(key, chosen) ? Optional.of(chosen) : Optional.empty();
        }
        for (int i = 0; i + count <= candidates.size(); i++) {
            List<Option> more = new ArrayList<>(chosen);
            more.add(candidates.get(i));
            if (separateFromKey(more)) {
                Optional<List<Option>> found = first(candidates.subList(i + 1, candidates.size()), count - 1, more);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private boolean separateFromKey(List<Option> others) {
        List<Option> all = new ArrayList<>(others);
        all.add(key);
        return Fairness.separate(all);
    }

    private Lineup shuffled(List<Option> others, Random chance) {
        List<Option> options = new ArrayList<>(others);
        Collections.shuffle(options, chance);
        options.add(chance.nextInt(options.size() + 1), key);
        return Lineup.of(options, key);
    }
}
