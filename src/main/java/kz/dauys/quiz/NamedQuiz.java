package kz.dauys.quiz;

import java.math.BigDecimal;
import java.util.Set;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Localized;
import kz.dauys.knowledge.Position;

/**
 * A quiz that people can ask for by name.
 *
 * @param name fit for a deep link: a-z, 0-9 and hyphens, up to 40
 * @param languages in which it has a title and a description; in the others it is not offered
 * @param questions how many are drawn each time
 */
public record NamedQuiz(
        String name,
        Localized title,
        Localized description,
        Set<Language> languages,
        Selection selection,
        Lesson lesson,
        int questions,
        Position line) {
    public NamedQuiz {
        languages = Set.copyOf(languages);
    }

    /** A quiz in all languages that is made for no particular lesson. */
    public NamedQuiz(String name, Localized title, Localized description, Selection selection, int questions, Position line) {
        this(name, title, description, Set.of(Language.values()), selection, Lesson.NONE, questions, line);
    }

    /** The same quiz with another number of questions. */
    public NamedQuiz of(int number) {
        return new NamedQuiz(name, title, description, languages, selection, lesson, number, line);
    }

    /**
     * Which questions belong to it; an empty set excludes nothing.
     *
     * @param weight the lightest weight that it asks for: with {@code core} what every pupil should know, with {@code detail} everything
     */
    public record Selection(
            Set<String> elections, Set<String> topics, Set<String> measures, Claim.Weight weight, Difficulty difficulty) {
        public Selection {
            elections = Set.copyOf(elections);
            topics = Set.copyOf(topics);
            measures = Set.copyOf(measures);
        }

        public Selection(Set<String> elections, Set<String> topics, Set<String> measures, Claim.Weight weight) {
            this(elections, topics, measures, weight, Difficulty.ANY);
        }

        boolean takes(Question question) {
            return holds(elections, question.asked().claim().election())
                    && holds(topics, question.template().topic())
                    && holds(measures, question.asked().claim().measure())
                    && question.asked().claim().weight().compareTo(weight) <= 0
                    && difficulty.takes(question.template().difficulty());
        }

        private static <T> boolean holds(Set<T> set, T item) {
            return set.isEmpty() || set.contains(item);
        }
    }

    /** The share of pupils that is expected to fail, from the one bound up to the other. */
    public record Difficulty(BigDecimal from, BigDecimal to) {
        public static final Difficulty ANY = new Difficulty(BigDecimal.ZERO, BigDecimal.ONE);

        boolean takes(double difficulty) {
            return difficulty >= from.doubleValue() && difficulty <= to.doubleValue();
        }
    }
}
