package kz.dauys.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kz.dauys.knowledge.Value;

/** Draws questions that do not help one another, of as many templates as possible. */
final class Drawing {
    private static final int TRIES = 20;

    private final List<Question> pool;
    private final int size;

    Drawing(List<Question> pool, int size) {
        this.pool = pool;
        this.size = size;
    }

    /** Up to {@code size} questions; fewer where the pool holds no more that go together, as far as a few tries show. */
    List<Question> with(long seed) {
        Random chance = Chance.of(seed);
        List<Question> best = List.of();
        for (int turn = 0; turn < TRIES && best.size() < size; turn++) {
            List<Question> drawn = once(chance);
            best = drawn.size() > best.size() ? drawn : best;
        }
        return best;
    }

    private List<Question> once(Random chance) {
        List<Question> drawn = new ArrayList<>();
        for (Question question : mixed(chance)) {
            if (drawn.size() == size) {
                break;
            }
            if (drawn.stream().allMatch(other -> goTogether(question, other))) {
                drawn.add(question);
            }
        }
        Collections.shuffle(drawn, chance);
        return drawn;
    }

    /** One question of each template in turn, until all are used up. */
    private List<Question> mixed(Random chance) {
        Map<String, List<Question>> byTemplate = new LinkedHashMap<>();
        List<Question> shuffled = new ArrayList<>(pool);
        Collections.shuffle(shuffled, chance);
        shuffled.forEach(question -> byTemplate.computeIfAbsent(question.template().id(), id -> new ArrayList<>()).add(question));
        List<Question> mixed = new ArrayList<>();
        for (int turn = 0; mixed.size() < pool.size(); turn++) {
            for (List<Question> questions : byTemplate.values()) {
                if (turn < questions.size()) {
                    mixed.add(questions.get(turn));
                }
            }
        }
        return mixed;
    }

    /** Never twice the same claim, and no stem that holds the figure that another question asks for. */
    static boolean goTogether(Question one, Question two) {
        return Collections.disjoint(one.claims(), two.claims()) && !tells(one, two) && !tells(two, one);
    }

    /** Names are exempt: that a party is spoken of does not say that it won. */
    private static boolean tells(Question teller, Question other) {
        return !(other.asked().value() instanceof Value.Names)
                && teller.asked().claim().election().equals(other.asked().claim().election())
                && Fairness.tells(teller.stem(), other.key());
    }
}
