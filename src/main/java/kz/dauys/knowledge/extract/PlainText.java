package kz.dauys.knowledge.extract;

import java.util.List;

/** Plain text, typed or saved from a page or a PDF: lines are unwrapped, and what belongs to pages rather than to the text goes. */
public final class PlainText {
    private PlainText() {}

    /**
     * Reads the lines of a file.
     *
     * @param first the number that the first of {@code lines} has in its file
     */
    public static Extract read(List<String> lines, int first) {
        return read(Pages.number(lines, first));
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
