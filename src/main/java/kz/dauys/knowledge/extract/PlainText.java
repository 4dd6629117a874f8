package kz.dauys.knowledge.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Plain text, typed or saved from a page or a PDF: lines are unwrapped, and what belongs to pages rather than to the text goes. */
public final class PlainText {
    private static final int LONG = 5_000;

    private PlainText() {}

    /**
     * Reads the lines of a file.
     *
     * @param first the number that the first of {@code lines} has in its file
     */
    public static Extract read(List<String> lines, int first) {
        return read(Pages.number(lines, first).stream().flatMap(PlainText::pieces).toList());
    }

    /** Some programs write a whole book as one line. */
    private static Stream<Line> pieces(Line line) {
        if (line.length() <= LONG) {
            return Stream.of(line);
        }
        List<Line> pieces = new ArrayList<>();
        int start = 0;
        for (int end = cut(line.text(), start); end < line.length(); start = end, end = cut(line.text(), start)) {
            pieces.add(line.withText(line.text().substring(start, end).strip()));
        }
        pieces.add(line.withText(line.text().substring(start).strip()));
        return pieces.stream();
    }

    /** The end of a sentence behind which a piece may end, else any place. */
    private static int cut(String text, int start) {
        int sentence = text.indexOf(". ", start + LONG);
        return sentence < 0 || sentence > start + 2 * LONG ? Math.min(text.length(), start + 2 * LONG) : sentence + 1;
    }

    /** Lines that know their pages, and perhaps their looks. */
    static Extract read(List<Line> lines) {
        Footnotes footnotes = Footnotes.take(RunningLines.drop(lines));
        List<Line> text = Furniture.drop(footnotes.text());
        Wrapping wrapping = Wrapping.of(text);
        Hyphenation hyphenation = Hyphenation.of(text);
        List<Line> whole = PlainTable.rewrite(GluedTable.rewrite(Gaps.close(text, wrapping)));
        return new TextBlocks(Units.of(whole, wrapping, hyphenation), footnotes).extract(hyphenation);
    }
}
