package kz.dauys.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Draws for those who were asked before: no question comes again until all others of the pool have come. */
final class Unasked {
    private final Map<String, Integer> timesAsked;

    Unasked(Map<String, Integer> timesAsked) {
        this.timesAsked = Map.copyOf(timesAsked);
    }

    /**
     * Questions that were asked the fewest times. Only where these are used up do others fill the rest; where what is left of them does not
     * go together, there are fewer.
     */
    List<Question> draw(List<Question> pool, int size, long seed) {
        TreeMap<Integer, List<Question>> tiers = new TreeMap<>();
        pool.forEach(question -> tiers.computeIfAbsent(timesAsked.getOrDefault(question.id(), 0), times -> new ArrayList<>()).add(question));
        List<Question> drawn = new ArrayList<>();
        for (List<Question> tier : tiers.values()) {
            List<Question> more = tier.stream().filter(question -> drawn.stream().allMatch(other -> Drawing.goTogether(question, other))).toList();
            List<Question> taken = new Drawing(more, size - drawn.size()).with(seed);
            drawn.addAll(taken);
            if (drawn.size() == size || taken.size() < tier.size()) {
                break;
            }
        }
        return drawn;
    }
}
