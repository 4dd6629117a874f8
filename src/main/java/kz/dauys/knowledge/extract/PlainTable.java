package kz.dauys.knowledge.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tables whose cells are parted by tabs or bars: each row becomes a sentence-like record with the names of its columns. */
final class PlainTable {
    private static final Pattern TABS = Pattern.compile("\\s*\\t\\s*");
    private static final Pattern BARS = Pattern.compile("\\s*(?<!\\\\)\\|\\s*");
    private static final Pattern RULE = Pattern.compile("\\|?(?:\\s*:?-{2,}:?\\s*\\|)+(?:\\s*:?-{2,}:?\\s*)?");

    private PlainTable() {}

    static List<Line> rewrite(List<Line> lines) {
        List<Line> written = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            int end = i;
            boolean bars = i + 1 < lines.size() && RULE.matcher(lines.get(i + 1).text()).matches() && lines.get(i).text().contains("|");
            while (end < lines.size() && isRow(lines.get(end), lines.get(i), bars)) {
                end++;
            }
            if (end - i >= 2) {
                records(lines.subList(i, end), bars, written);
                i = end;
            } else {
                written.add(lines.get(i));
                i++;
            }
        }
        return written;
    }

    private static boolean isRow(Line line, Line first, boolean bars) {
        long tabs = line.text().chars().filter(c -> c == '\t').count();
        // Empty cells at the end of a row are gone with their tabs.
        return bars ? line.text().contains("|") : tabs > 0 && tabs <= first.text().chars().filter(c -> c == '\t').count();
    }

    private static void records(List<Line> lines, boolean bars, List<Line> written) {
        List<List<String>> rows = lines.stream().map(line -> cells(line.text(), bars)).toList();
        boolean headed = bars || (!hasDigits(rows.getFirst()) && hasDigits(rows.get(1)));
        List<String> header = headed ? rows.getFirst() : List.of();
        for (int i = bars ? 2 : headed ? 1 : 0; i < rows.size(); i++) {
            written.add(lines.get(i).withText(TableRecord.of(header, rows.get(i))).withStyle(Line.Style.ROW));
        }
    }

    private static boolean hasDigits(List<String> cells) {
        return cells.stream().anyMatch(cell -> cell.chars().anyMatch(Character::isDigit));
    }

    private static List<String> cells(String row, boolean bars) {
        if (!bars) {
            return List.of(TABS.split(row, -1));
        }
        String inner = row.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "");
        return Stream.of(BARS.split(inner, -1)).map(String::strip).toList();
    }
}
