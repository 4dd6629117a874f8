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
     * Which questions belong to it.
     *
     * @param of what it asks about
     * @param except what it leaves out of that
     * @param weight the lightest weight that it asks for: with {@code core} what every pupil should know, with {@code detail} everything
     */
    public record Selection(Subjects of, Subjects except, Claim.Weight weight, Difficulty difficulty) {
        public Selection(Set<String> elections, Set<String> topics, Set<String> measures, Claim.Weight weight) {
            this(new Subjects(elections, topics, measures), Subjects.NONE, weight, Difficulty.ANY);
        }

        boolean takes(Question question) {
            return of.hold(question)
                    && !except.name(question)
                    && question.asked().claim().weight().compareTo(weight) <= 0
                    && difficulty.takes(question.template().difficulty());
        }
    }

    /** Votes, topics of templates and measures that a question may be about. */
    public record Subjects(Set<String> elections, Set<String> topics, Set<String> measures) {
        public static final Subjects NONE = new Subjects(Set.of(), Set.of(), Set.of());

        public Subjects {
            elections = Set.copyOf(elections);
            topics = Set.copyOf(topics);
            measures = Set.copyOf(measures);
        }

        /** Whether the question fits in each respect; where nothing is named in one, all fits. */
        boolean hold(Question question) {
            return (elections.isEmpty() || elections.contains(question.asked().claim().election()))
                    && (topics.isEmpty() || topics.contains(question.template().topic()))
                    && (measures.isEmpty() || measures.contains(question.asked().claim().measure()));
        }

        /** Whether the question is about anything that is named here. */
        boolean name(Question question) {
            return elections.contains(question.asked().claim().election())
                    || topics.contains(question.template().topic())
                    || measures.contains(question.asked().claim().measure());
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
