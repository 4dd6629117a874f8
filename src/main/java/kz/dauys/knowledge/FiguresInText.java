package kz.dauys.knowledge;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The figures of a text, as far as they can be told without understanding it: digits, with the separators of the three languages. */
final class FiguresInText {
    private static final Pattern GROUPS = Pattern.compile("(?<=\\d)[\\u00A0\\u202F ,](?=\\d{3}(?!\\d))");
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,]\\d+)?");

    private FiguresInText() {}

    /** How often each figure stands in a section, with a point before decimals. */
    static Map<String, Long> of(Document.Section section) {
        String text = section.paragraphs().stream().map(Document.Paragraph::text).collect(Collectors.joining(" "));
        return FIGURE.matcher(GROUPS.matcher(text).replaceAll("")).results()
                .map(MatchResult::group)
                .map(figure -> figure.replace(',', '.'))
                .collect(Collectors.groupingBy(figure -> figure, TreeMap::new, Collectors.counting()));
    }

    /** The figures that do not stand equally often in all. */
    static String differences(List<Map<String, Long>> figures) {
        return figures.stream().flatMap(each -> each.keySet().stream()).collect(Collectors.toCollection(TreeSet::new)).stream()
                .filter(figure -> figures.stream().map(each -> each.getOrDefault(figure, 0L)).distinct().count() > 1)
                .map(figure -> figure + " (" + figures.stream().map(each -> each.getOrDefault(figure, 0L) + "").collect(Collectors.joining(", ")) + ")")
                .collect(Collectors.joining("; "));
    }
}
