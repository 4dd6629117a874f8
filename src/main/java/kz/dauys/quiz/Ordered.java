package kz.dauys.quiz;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiPredicate;
import kz.dauys.knowledge.Value;

/**
 * Picks wrong options beside a key that has a natural order, numbers and days. How many of them lie below the key is left to chance, else
 * "the middle one" would be right too often.
 */
final class Ordered {
    private static final int RETAKEN = 3;

    private final Value key;
    private final BiPredicate<Value, Value> apart;
    private final List<Candidate> chosen = new ArrayList<>();

    /** @param apart whether two values are far enough from one another to stand side by side */
    Ordered(Value key, BiPredicate<Value, Value> apart) {
        this.key = key;
        this.apart = apart;
        chosen.add(new Candidate(key, new Why.Key()));
    }

    /** The key and {@code size - 1} of the candidates in natural order, the first fitting ones; empty if there are too few. */
    Optional<List<Candidate>> pick(List<Candidate> candidates, int size, Random chance) {
        List<Candidate> below = candidates.stream().filter(one -> ORDER.compare(one.value(), key) < 0).toList();
        List<Candidate> above = candidates.stream().filter(one -> ORDER.compare(one.value(), key) > 0).toList();
        take(below, 1 + room(size, chance));
        take(above, size);
        take(below, size);
        chosen.sort(Comparator.comparing(Candidate::value, ORDER));
        return chosen.size() == size ? Optional.of(chosen) : Optional.empty();
    }

    /** How many are to lie below the key. Small keys have little below them and stand first, so where there is room that place is taken less often. */
    private static int room(int size, Random chance) {
        int below = chance.nextInt(size);
        return below == 0 && chance.nextInt(RETAKEN) == 0 ? chance.nextInt(size) : below;
    }

    private void take(List<Candidate> candidates, int size) {
        for (Candidate candidate : candidates) {
            if (chosen.size() >= size) {
                return;
            }
            if (chosen.stream().allMatch(other -> apart.test(candidate.value(), other.value()))) {
                chosen.add(candidate);
            }
        }
    }

    /** The natural order of values of one kind; names have none. */
    static final Comparator<Value> ORDER = (one, two) -> switch (one) {
        case Value.Figure(var number) when two instanceof Value.Figure(var other) -> number.compareTo(other);
        case Value.Day(LocalDate day) when two instanceof Value.Day(LocalDate other) -> day.compareTo(other);
        case Value.Figure ignored -> 0;
        case Value.Day ignored -> 0;
        case Value.Names ignored -> 0;
        case Value.Words ignored -> 0;
    };
}
