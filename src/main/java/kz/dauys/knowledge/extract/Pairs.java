package kz.dauys.knowledge.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A column of boxes, each a label above its value with empty lines between, loses its look in plain text: "Chair", "A. Name", "Deputy",
 * "B. Name". Four or more such scraps in a row are joined two by two, so that none passes for a heading.
 */
final class Pairs {
    private static final int ENOUGH = 4;
    private static final Pattern SCRAP = Pattern.compile("\\p{Lu}[^\\d.,;:!?]{1,48}");

    private Pairs() {}

    static List<Unit> join(List<Unit> units) {
        List<Unit> joined = new ArrayList<>();
        for (int i = 0; i < units.size(); ) {
            List<List<Unit>> scraps = scraps(units, i);
            if (scraps.size() >= ENOUGH && scraps.size() % 2 == 0) {
                for (int pair = 0; pair < scraps.size(); pair += 2) {
                    joined.add(pair(scraps.get(pair).getFirst(), scraps.get(pair + 1)));
                }
                i += scraps.stream().mapToInt(List::size).sum();
            } else {
                joined.add(units.get(i));
                i++;
            }
        }
        return joined;
    }

    /** The scraps from {@code start} on: labels of one line, and values of one or two. */
    private static List<List<Unit>> scraps(List<Unit> units, int start) {
        List<List<Unit>> scraps = new ArrayList<>();
        int at = start;
        while (at < units.size() && isScrap(units.get(at)) && (units.get(at).alone() || scraps.size() % 2 == 1)) {
            boolean two = !units.get(at).alone() && at + 1 < units.size() && isScrap(units.get(at + 1)) && !units.get(at + 1).alone();
            scraps.add(units.subList(at, at + (two ? 2 : 1)));
            at += two ? 2 : 1;
        }
        return scraps;
    }

    private static boolean isScrap(Unit unit) {
        return unit.shape() == Unit.Shape.TEXT && unit.isSingleLine() && SCRAP.matcher(unit.text()).matches();
    }

    private static Unit pair(Unit label, List<Unit> value) {
        String said = value.stream().map(Unit::text).reduce((one, other) -> one + ", " + other).orElse("");
        return label.with(Unit.Shape.ROW, label.text() + ": " + said + ".");
    }
}
