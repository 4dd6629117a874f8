package kz.dauys.quiz;

import java.util.Optional;
import java.util.Set;

/**
 * What a teacher asks about a quiz before he takes it to a class.
 *
 * @param subject the school subject whose programme it serves
 * @param seconds the time for one question where there is a timer
 */
public record Lesson(Optional<Grades> grades, Optional<Subject> subject, Set<Tag> tags, Order order, Optional<Integer> seconds) {
    static final Lesson NONE = new Lesson(Optional.empty(), Optional.empty(), Set.of(), Order.MIXED, Optional.empty());

    public Lesson {
        tags = Set.copyOf(tags);
    }

    /** The years of school that it is for. */
    public record Grades(int from, int to) {
        static final int FIRST = 5;
        static final int LAST = 11;

        public Grades {
            if (from < FIRST || to > LAST || from > to) {
                throw new IllegalArgumentException("grades go from " + FIRST + " to " + LAST + ", not from " + from + " to " + to);
            }
        }

        @Override
        public String toString() {
            return from == to ? String.valueOf(from) : from + "–" + to;
        }
    }

    /** School subjects in which elections are taught. */
    public enum Subject {
        HISTORY_OF_KAZAKHSTAN,
        BASICS_OF_LAW
    }

    /** What kind of knowledge it asks for. */
    public enum Tag {
        /** Rules, dates and official results. */
        PROGRAMME,
        /** Disputes and observers, each verdict with its speaker. */
        COMPARE_SOURCES
    }

    /** How the drawn questions follow one another. */
    public enum Order {
        MIXED,
        EASY_FIRST,
        /** From the earliest vote to the latest; rules, which belong to no vote, come first. */
        BY_TIME
    }
}
