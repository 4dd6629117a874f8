package kz.dauys.knowledge.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a text begins with its title: a short line whose words the text takes up again. */
final class Titles {
    private static final int TITLE = 120;
    private static final Pattern CONTENT = Pattern.compile("\\p{L}{4,}|\\d+");
    private static final Pattern NO_TITLE = Pattern.compile(".*[.,;:|…]$|.*\\|.*");

    private Titles() {}

    /** The empty text where it does not. */
    static String of(List<Unit> units) {
        if (units.isEmpty() || !mayBeTitle(units.getFirst()) || units.stream().map(Unit::text).distinct().count() < 2) {
            return "";
        }
        String first = units.getFirst().text();
        Map<String, Integer> counts = new HashMap<>();
        units.stream().flatMap(unit -> words(unit.text()).stream()).forEach(word -> counts.merge(word, 1, Integer::sum));
        Set<String> words = words(first);
        long again = words.stream().filter(word -> counts.getOrDefault(word, 0) > 1).count();
        return again > 0 && again * 3 >= words.size() * 2L ? first : "";
    }

    private static boolean mayBeTitle(Unit unit) {
        return unit.shape() == Unit.Shape.TEXT && unit.isSingleLine() && unit.text().length() <= TITLE && !NO_TITLE.matcher(unit.text()).matches();
    }

    private static Set<String> words(String text) {
        return CONTENT.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
