package kz.dauys.knowledge.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes footnotes out of the running text. They begin below a line of blanks or strokes, or in small print, with a number; they end at an
 * empty line, at the end of the page, where the indentation changes, or where the sentence that they interrupted goes on.
 */
final class Footnotes {
    private static final int LONG_BLANK = 20;
    private static final Pattern STROKES = Pattern.compile("[_–—-]{5,}|(?:_ ?){5,}");
    private static final Pattern NOTE = Pattern.compile("\\[?(\\d{1,3})[.)\\]]?\\s+(\\S.*)");

    private final List<Line> text = new ArrayList<>();
    private final List<List<Line>> notes = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();
    private final List<Pattern> marks = new ArrayList<>();

    private Footnotes() {}

    static Footnotes take(List<Line> lines) {
        Footnotes footnotes = new Footnotes();
        for (int i = 0; i < lines.size(); ) {
            int start = footnotes.start(lines, i);
            i = start < 0 ? footnotes.keep(lines.get(i), i) : footnotes.note(lines, start);
        }
        return footnotes;
    }

    /** The running text, with a gap where a footnote stood. */
    List<Line> text() {
        return text;
    }

    /** The lines of each note; the first begins with its number in brackets. */
    List<List<Line>> notes() {
        return notes;
    }

    /** "…election.”3" without the mark, which would pass for a figure. */
    String unmarked(String said) {
        String unmarked = said;
        for (Pattern number : marks) {
            unmarked = number.matcher(unmarked).replaceAll("");
        }
        return unmarked;
    }

    private int keep(Line line, int at) {
        text.add(line);
        return at + 1;
    }

    /** Where the first note begins if the line at {@code at} parts notes from text, or is small print itself; else -1. */
    private int start(List<Line> lines, int at) {
        Line line = lines.get(at);
        boolean parts = line.isBlank() ? line.indent() >= LONG_BLANK : STROKES.matcher(line.text()).matches();
        int next = parts ? at + 1 : at;
        while (parts && next < lines.size() && lines.get(next).isBlank() && !lines.get(next).isGap()) {
            next++;
        }
        boolean told = parts || line.style() == Line.Style.SMALL;
        return told && next < lines.size() && NOTE.matcher(lines.get(next).text()).matches() ? next : -1;
    }

    /** Reads notes from {@code at} on and returns where the text goes on. */
    private int note(List<Line> lines, int at) {
        int next = at;
        for (; next < lines.size() && (next == at || !ends(lines, next, lines.get(at))); next++) {
            Line line = lines.get(next);
            Matcher note = NOTE.matcher(line.text());
            if (note.matches() && (next == at || isNext(note.group(1)))) {
                numbers.add(note.group(1));
                marks.add(Pattern.compile("(?<=\\p{L}[.,;:!?]?[\"”»’')]{0,2})" + note.group(1) + "(?=\\s|$)"));
                notes.add(new ArrayList<>(List.of(line.withText("[" + note.group(1) + "] " + note.group(2)))));
            } else if (!line.isBlank()) {
                notes.getLast().add(line);
            }
        }
        text.add(Line.gap(lines.get(at).page()));
        return next;
    }

    private boolean ends(List<Line> lines, int at, Line first) {
        Line line = lines.get(at);
        if (line.isBlank()) {
            return line.isGap() || at + 1 == lines.size() || !isNext(lines.get(at + 1));
        }
        boolean otherLook = line.startsLow() || line.indent() != first.indent();
        return !isNext(line) && (line.style() != first.style() || (otherLook && notes.getLast().getLast().endsSentence()));
    }

    private boolean isNext(Line line) {
        Matcher note = NOTE.matcher(line.text());
        return note.matches() && isNext(note.group(1));
    }

    private boolean isNext(String number) {
        return !numbers.isEmpty() && Integer.parseInt(number) == Integer.parseInt(numbers.getLast()) + 1;
    }
}
