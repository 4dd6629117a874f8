package kz.dauys.quiz;

import java.util.List;
import java.util.stream.IntStream;

/** Several options chosen at once, as one number with a bit for each: a choice is one number in every store, however many options it holds. */
public final class Marks {
    private Marks() {}

    public static int of(List<Integer> places) {
        return places.stream().distinct().mapToInt(place -> 1 << place).sum();
    }

    /** The places, in rising order. */
    public static List<Integer> places(int marks) {
        return IntStream.range(0, Integer.SIZE - 1).filter(place -> (marks >> place & 1) == 1).boxed().toList();
    }

    /** The same with one place marked that was not, or the other way round. */
    public static int turned(int marks, int place) {
        return marks ^ 1 << place;
    }
}
