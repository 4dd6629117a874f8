package kz.dauys.knowledge.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins lines to units: paragraphs, items of lists, records of labelled lines. */
final class Units {
    private static final Pattern LABELLED = Pattern.compile("(\\p{Lu}[\\p{L}\\d’'()/%-]*(?: [\\p{L}\\d’'()/%-]+){0,6}):\\s+(\\S.*)");
    private static final Pattern NUMBER = Pattern.compile("\\d.*");
    private static final int LONG_PARAGRAPH = 5_000;
    private static final int LONGEST_PARAGRAPH = 20_000;
    private static final int LABELLED_LINE = 200;

    private final List<Unit> units = new ArrayList<>();
    private final Wrapping wrapping;
    private final Hyphenation hyphenation;
    private int blanks;
    private Line last = Line.of("", 0, 0);

    private Units(Wrapping wrapping, Hyphenation hyphenation) {
        this.wrapping = wrapping;
        this.hyphenation = hyphenation;
    }

    static List<Unit> of(List<Line> lines, Wrapping wrapping, Hyphenation hyphenation) {
        Units units = new Units(wrapping, hyphenation);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                units.blanks++;
            } else {
                units.line(lines.get(i), i + 1 == lines.size() || lines.get(i + 1).isBlank());
            }
        }
        return units.units;
    }

    private void line(Line line, boolean blankBelow) {
        boolean joined = blanks == 0 && !units.isEmpty() && line.style() == last.style() && line.style() != Line.Style.ROW && extend(line);
        if (!joined) {
            units.add(start(line, (blanks > 0 || units.isEmpty()) && blankBelow));
        }
        blanks = 0;
        last = line;
    }

    private Unit start(Line line, boolean alone) {
        Matcher headed = MarkdownText.HEADING.matcher(line.text());
        Matcher item = MarkdownText.ITEM.matcher(line.text());
        if (line.style() == Line.Style.ROW) {
            return new Unit(Unit.Shape.ROW, line.words(), line, 1, alone, blanks > 1);
        }
        if (line.style() == Line.Style.HEADING || headed.matches()) {
            return new Unit(Unit.Shape.HEADING, headed.matches() ? headed.group(1) : line.words(), line, 1, alone, blanks > 1);
        }
        if (item.matches()) {
            Unit.Shape shape = NUMBER.matcher(line.text()).matches() ? Unit.Shape.NUMBERED : Unit.Shape.ITEM;
            return new Unit(shape, item.group(1).replace('\t', ' '), line, 1, alone, blanks > 1);
        }
        return new Unit(Unit.Shape.TEXT, line.words(), line, 1, alone, blanks > 1);
    }

    /** Adds the line to the unit above it, if it belongs there. */
    private boolean extend(Line line) {
        Unit above = units.getLast();
        boolean startsAnew = MarkdownText.ITEM.matcher(line.text()).matches() || MarkdownText.HEADING.matcher(line.text()).matches();
        if (above.shape() == Unit.Shape.HEADING ? line.style() != Line.Style.HEADING : startsAnew) {
            return false;
        }
        if (above.text().length() > (last.endsSentence() ? LONG_PARAGRAPH : LONGEST_PARAGRAPH)) {
            return false;
        }
        if (isRecord(above) && isLabelled(line.text()) && !last.startsLow()) {
            return replace(above, Unit.Shape.RECORD, withoutEnd(above.text()) + "; " + line.words());
        }
        return wrapping.joins(last, line) && replace(above, above.shape(), hyphenation.join(above.text(), line.words()));
    }

    private static String withoutEnd(String text) {
        return text.endsWith(";") || text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private static boolean isRecord(Unit unit) {
        return unit.shape() == Unit.Shape.RECORD || (unit.isSingleLine() && isLabelled(unit.text()));
    }

    private static boolean isLabelled(String text) {
        return text.length() <= LABELLED_LINE && LABELLED.matcher(text).matches();
    }

    private boolean replace(Unit above, Unit.Shape shape, String text) {
        units.set(units.size() - 1, new Unit(shape, text, above.first(), above.lines() + 1, false, above.apart()));
        return true;
    }
}
