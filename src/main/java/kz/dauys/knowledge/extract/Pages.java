package kz.dauys.knowledge.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the pages of a plain text: by form feeds, else by lines such as "Page 3", "стр. 3" and "3-бет". */
final class Pages {
    private static final Pattern MARK = Pattern.compile(
            "(?iu)[-–—\\[(\\s]*(?:(?:page|pg\\.?|p\\.|стр\\.?|страница|бет)\\s*(\\d{1,4})|(\\d{1,4})\\s*-?\\s*бет)(?:\\s*(?:of|/|из)\\s*\\d{1,4})?[-–—\\])\\s]*");

    private Pages() {}

    static List<Line> number(List<String> raw, int first) {
        return raw.stream().anyMatch(line -> line.indexOf('\f') >= 0) ? byFormFeeds(raw, first) : byMarks(raw, first);
    }

    private static List<Line> byFormFeeds(List<String> raw, int first) {
        List<Line> lines = new ArrayList<>();
        int page = 1;
        for (int i = 0; i < raw.size(); i++) {
            String[] parts = raw.get(i).split("\f", -1);
            for (int part = 0; part < parts.length; part++) {
                if (part > 0) {
                    page++;
                    lines.add(Line.gap(page));
                }
                String text = String.valueOf(parts[part]);
                if (parts.length == 1 || !text.isBlank()) {
                    lines.add(Line.of(text, page, first + i));
                }
            }
        }
        return lines;
    }

    /** One line alone may speak of a page; two and more that count upwards are marks. */
    private static List<Line> byMarks(List<String> raw, int first) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            lines.add(Line.of(String.valueOf(raw.get(i)), 0, first + i));
        }
        List<Integer> marks = marks(lines);
        Set<Integer> places = Set.copyOf(marks);
        if (marks.size() < 2) {
            return lines;
        }
        boolean above = lines.subList(0, marks.getFirst()).stream().allMatch(Line::isBlank);
        List<Line> numbered = new ArrayList<>();
        int mark = above ? -1 : 0;
        for (int i = 0; i < lines.size(); i++) {
            if (places.contains(i)) {
                mark++;
                numbered.add(Line.gap(page(lines, marks, mark)));
            } else {
                numbered.add(lines.get(i).withPage(page(lines, marks, mark)));
            }
        }
        return numbered;
    }

    private static int page(List<Line> lines, List<Integer> marks, int mark) {
        int known = number(lines.get(marks.get(Math.clamp(mark, 0, marks.size() - 1))));
        return mark < marks.size() ? known : known + 1;
    }

    private static List<Integer> marks(List<Line> lines) {
        List<Integer> marks = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < lines.size(); i++) {
            int number = number(lines.get(i));
            if (number > 0 && number == (marks.isEmpty() ? number : last + 1)) {
                marks.add(i);
                last = number;
            }
        }
        return marks;
    }

    private static int number(Line line) {
        Matcher mark = MARK.matcher(line.text());
        if (!mark.matches()) {
            return 0;
        }
        return Integer.parseInt(mark.group(1) == null ? mark.group(2) : mark.group(1));
    }
}
