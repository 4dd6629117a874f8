package kz.dauys.quiz;

import java.util.Set;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Localized;
import kz.dauys.knowledge.Position;

/**
 * A quiz that people can ask for by name.
 *
 * @param name fit for a deep link: a-z, 0-9 and hyphens, up to 40
 * @param questions how many are drawn each time
 */
public record NamedQuiz(
        String name, Localized title, Localized description, Selection selection, int questions, Position line) {

    /**
     * Which questions belong to it; an empty set excludes nothing.
     *
     * @param weight the lightest weight that it asks for: with {@code core} what every pupil should know, with {@code detail} everything
     */
    public record Selection(Set<String> elections, Set<String> topics, Set<String> measures, Claim.Weight weight) {
        public Selection {
            elections = Set.copyOf(elections);
            topics = Set.copyOf(topics);
            measures = Set.copyOf(measures);
        }

        boolean takes(Question question) {
            return holds(elections, question.asked().claim().election())
                    && holds(topics, question.template().topic())
                    && holds(measures, question.asked().claim().measure())
                    && question.asked().claim().weight().compareTo(weight) <= 0;
        }

        private static <T> boolean holds(Set<T> set, T item) {
            return set.isEmpty() || set.contains(item);
        }
    }
}
