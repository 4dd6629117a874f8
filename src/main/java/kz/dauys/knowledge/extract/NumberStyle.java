package kz.dauys.knowledge.extract;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * How a table writes its numbers: thousands in groups of three, and percentages with two decimals.
 *
 * @param group what stands between thousands
 * @param point what stands before decimals
 */
record NumberStyle(String group, String point, Pattern grouped, Pattern percent) {
    static final NumberStyle ENGLISH = of(",", ".");
    static final NumberStyle CONTINENTAL = of(" ", ",");

    private static NumberStyle of(String group, String point) {
        return new NumberStyle(
                group,
                point,
                Pattern.compile("[1-9]\\d{0,2}(?:" + Pattern.quote(group) + "\\d{3})+"),
                Pattern.compile("(?:100|[1-9]?\\d)" + Pattern.quote(point) + "\\d{2}"));
    }

    BigDecimal value(String number) {
        return new BigDecimal(number.replace(group, "").replace(point, "."));
    }
}
