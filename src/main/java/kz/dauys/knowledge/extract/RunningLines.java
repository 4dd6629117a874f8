package kz.dauys.knowledge.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Drops what is printed at the head or the foot of page after page. A line there goes if it stands on a third of the pages, and on two at
 * least, with the same words and with numbers that are the same or count on with the pages.
 */
final class RunningLines {
    private static final int EDGE = 2;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(?!\\d)");
    private static final Pattern BARE_NUMBER = Pattern.compile("[-–—\\[(\\s]*(\\d{1,4})[-–—\\])\\s]*");

    private final Map<Integer, List<Integer>> pages = new TreeMap<>();
    private final List<Line> lines;

    private RunningLines(List<Line> lines) {
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && lines.get(i).page() > 0) {
                pages.computeIfAbsent(lines.get(i).page(), ignored -> new ArrayList<>()).add(i);
            }
        }
    }

    static List<Line> drop(List<Line> lines) {
        RunningLines running = new RunningLines(lines);
        Set<Integer> dropped = new HashSet<>();
        running.repeated(true, dropped);
        running.repeated(false, dropped);
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!dropped.contains(i)) {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }

    private void repeated(boolean head, Set<Integer> dropped) {
        Map<String, Set<Integer>> places = new HashMap<>();
        pages.values().forEach(page -> edge(page, head).forEach(
                at -> looks(lines.get(at)).forEach(look -> places.computeIfAbsent(look, ignored -> new HashSet<>()).add(at))));
        int enough = Math.max(2, (pages.size() + 2) / 3);
        places.values().stream().filter(found -> found.size() >= enough).forEach(dropped::addAll);
        pages.values().forEach(page -> edge(page, head).stream().limit(1).filter(at -> isPageNumber(lines.get(at))).forEach(dropped::add));
    }

    /** The outermost lines first. */
    private static List<Integer> edge(List<Integer> page, boolean head) {
        int count = Math.min(EDGE, page.size());
        return head ? page.subList(0, count) : page.subList(page.size() - count, page.size()).reversed();
    }

    private static boolean isPageNumber(Line line) {
        Matcher number = BARE_NUMBER.matcher(line.text());
        return number.matches() && Integer.parseInt(number.group(1)) == line.page();
    }

    /** The line as it stands, and with one of its numbers told by its distance from the page. */
    private static Set<String> looks(Line line) {
        Set<String> looks = new HashSet<>(Set.of(line.text()));
        for (MatchResult number : NUMBER.matcher(line.text()).results().toList()) {
            int distance = Integer.parseInt(number.group()) - line.page();
            looks.add(line.text().substring(0, number.start()) + "page" + distance + line.text().substring(number.end()));
        }
        return looks;
    }
}
