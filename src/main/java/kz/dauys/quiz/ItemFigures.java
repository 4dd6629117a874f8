package kz.dauys.quiz;

import java.util.Map;
import java.util.OptionalDouble;
import kz.dauys.knowledge.Language;

/**
 * What the answers to a question tell about it.
 *
 * @param answers how many people have answered it; of one person the first answer counts, since later ones remember it
 * @param right the share of right answers, the item's difficulty p
 * @param discrimination the point-biserial correlation of the item with the share right of all other questions of the same sitting, so that
 *     the item is not held against itself; empty where there is nothing to compare
 * @param compared how many answers it rests on
 * @param choices how often each option was chosen, by language and words
 */
public record ItemFigures(
        String question, int answers, double right, OptionalDouble discrimination, int compared, Map<Choice, Integer> choices) {
    /** With fewer answers figures are noise, and are not told. */
    public static final int ENOUGH = 200;
    /** A distractor that fewer choose does nothing. */
    public static final double DEAD = 0.05;

    public ItemFigures {
        choices = Map.copyOf(choices);
    }

    /** An option in the words of one language. */
    public record Choice(String language, String words) {}

    public boolean telling() {
        return answers >= ENOUGH;
    }

    /** Whether those who know more fail more often: mostly a wrong key. */
    public boolean negative() {
        return telling() && compared >= ENOUGH && discrimination.isPresent() && discrimination.getAsDouble() < 0;
    }

    /** The share of those who chose an option, whatever the language. */
    public double share(Option option) {
        int chosen = choices.entrySet().stream()
                .filter(each -> Language.ofCode(each.getKey().language())
                        .map(language -> option.text().in(language).equals(each.getKey().words()))
                        .orElse(false))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return answers == 0 ? 0 : (double) chosen / answers;
    }
}
