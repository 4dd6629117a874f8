package kz.dauys.picture;

import static kz.dauys.picture.Scale.BODY;
import static kz.dauys.picture.Scale.FIGURE;
import static kz.dauys.picture.Scale.FOOT;
import static kz.dauys.picture.Scale.INNER;
import static kz.dauys.picture.Scale.LEADING;
import static kz.dauys.picture.Scale.MARGIN;
import static kz.dauys.picture.Scale.TITLE;

import java.util.ArrayList;
import java.util.List;
import kz.dauys.picture.ScoreCard.Mark;
import kz.dauys.picture.ScoreCard.Row;

/** Places a score on a sketch, from top to bottom. */
final class ScoreDrawing {
    private static final int TITLE_LINES = 3;
    private static final int LABEL_LINES = 2;
    private static final int GAP = 44;
    private static final int MARKS_A_LINE = 10;
    /** With more questions than this the marks would be a pattern, not a message. */
    private static final int MOST_MARKS = 40;

    private static final int MARK = 26;
    private static final int BAR = 14;

    private final ScoreCard card;
    private final List<Stroke> strokes = new ArrayList<>();
    /** Down to where the sketch is filled. */
    private double y = MARGIN;

    ScoreDrawing(ScoreCard card) {
        this.card = card;
    }

    Sketch sketch() {
        words(card.head(), BODY, Ink.ASIDE, 1);
        if (!Typeface.legible(card.title()).isEmpty()) {
            y += GAP / 4.0;
            words(card.title(), TITLE, Ink.WORDS, TITLE_LINES);
        }
        words(card.figure(), figureSize(), Ink.ACCENT, 1);
        words(card.under(), BODY, Ink.WORDS, LABEL_LINES);
        marks();
        y += GAP;
        card.rows().forEach(this::row);
        return new Sketch(Scale.WIDTH, foot(), strokes);
    }

    /** A figure is made smaller rather than cut: half a figure is a wrong one. */
    private int figureSize() {
        double width = Typeface.width(card.figure(), FIGURE);
        return width <= INNER ? FIGURE : (int) (FIGURE * INNER / width);
    }

    private void words(String text, int size, Ink ink, int most) {
        for (String line : new Wrapping(size, INNER).lines(text, most)) {
            y += size * LEADING;
            strokes.add(new Stroke.Words(line, MARGIN, y - size * (LEADING - 1), size, ink));
        }
    }

    private void marks() {
        List<Mark> marks = card.marks();
        if (marks.isEmpty() || marks.size() > MOST_MARKS) {
            return;
        }
        y += GAP;
        double step = (double) INNER / MARKS_A_LINE;
        for (int i = 0; i < marks.size(); i++) {
            mark(marks.get(i), MARGIN + MARK + i % MARKS_A_LINE * step, y + MARK + Math.floorDiv(i, MARKS_A_LINE) * (2 * MARK + GAP / 2.0), MARK);
        }
        int lines = Math.ceilDiv(marks.size(), MARKS_A_LINE);
        y += lines * 2.0 * MARK + (lines - 1) * GAP / 2.0;
    }

    /** Right is full, wrong is empty, not sure is a dash: told apart without any colour. */
    private void mark(Mark mark, double x, double middle, double radius) {
        switch (mark) {
            case RIGHT -> strokes.add(new Stroke.Disc(x, middle, radius, true, Ink.ACCENT));
            case WRONG -> strokes.add(new Stroke.Disc(x, middle, radius, false, Ink.ASIDE));
            case UNSURE -> strokes.add(new Stroke.Bar(x - radius, middle - radius / 4, 2 * radius, radius / 2, Ink.ASIDE));
            case NONE -> {}
        }
    }

    private void row(Row row) {
        double left = row.mark() == Mark.NONE ? MARGIN : MARGIN + BODY * 1.3;
        double figure = Typeface.width(row.figure(), BODY);
        double top = y;
        List<String> lines = new Wrapping(BODY, MARGIN + INNER - figure - BODY - left).lines(row.label(), LABEL_LINES);
        for (String line : lines) {
            y += BODY * LEADING;
            strokes.add(new Stroke.Words(line, left, y - BODY * (LEADING - 1), BODY, Ink.WORDS));
        }
        mark(row.mark(), MARGIN + BODY / 3.0, top + BODY * 0.68, BODY / 3.0);
        // The figure stands on the last line of its label.
        strokes.add(new Stroke.Words(row.figure(), MARGIN + INNER - figure, y - BODY * (LEADING - 1), BODY, Ink.WORDS));
        bar(row.percent(), row.mark() == Mark.RIGHT || row.mark() == Mark.NONE ? Ink.ACCENT : Ink.ASIDE);
    }

    private void bar(int percent, Ink ink) {
        y += BAR;
        strokes.add(new Stroke.Bar(MARGIN, y, INNER, BAR, Ink.TRACK));
        if (percent > 0) {
            // Something is never nothing: the smallest bar is as long as it is high.
            strokes.add(new Stroke.Bar(MARGIN, y, Math.max(BAR, INNER * percent / 100.0), BAR, ink));
        }
        y += BAR + GAP / 2.0;
    }

    /** The last line; gives the height of the sketch. */
    private int foot() {
        int height = (int) Math.max(Scale.LEAST_HEIGHT, Math.ceil(y + GAP + FOOT + MARGIN));
        strokes.add(new Stroke.Words(new Wrapping(FOOT, INNER).lines(card.foot(), 1).getFirst(), MARGIN, height - MARGIN, FOOT, Ink.ASIDE));
        return height;
    }
}
