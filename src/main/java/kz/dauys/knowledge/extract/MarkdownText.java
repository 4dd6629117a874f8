package kz.dauys.knowledge.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markdown, as much of it as texts for reading need: headings, blank lines between paragraphs, lists, rules and tables. */
public final class MarkdownText {
    static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.+?)\\s*#*");
    static final Pattern ITEM = Pattern.compile("(?:[-*•▪●○◦‣·–—]|\\d{1,2}[.)])\\s+(.+)");
    private static final Pattern RULE = Pattern.compile("([-*_])(\\s*\\1){2,}");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private int start;

    private MarkdownText() {}

    /**
     * Reads the lines of a file.
     *
     * @param first the number that the first of {@code lines} has in its file
     */
    public static Extract read(List<String> lines, int first) {
        MarkdownText text = new MarkdownText();
        List<Line> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            all.add(Line.of(lines.get(i), 0, first + i));
        }
        PlainTable.rewrite(all).forEach(text::line);
        text.endParagraph();
        return new Extract("", "", text.blocks);
    }

    private void line(Line line) {
        String said = line.words();
        Matcher headed = HEADING.matcher(said);
        Matcher item = ITEM.matcher(said);
        if (line.style() == Line.Style.ROW) {
            endParagraph();
            append(said, line.number());
            endParagraph();
        } else if (line.isBlank() || RULE.matcher(said).matches()) {
            endParagraph();
        } else if (headed.matches()) {
            endParagraph();
            blocks.add(new Block(Block.Kind.HEADING, headed.group(1), 0, line.number()));
        } else if (item.matches()) {
            endParagraph();
            append(item.group(1), line.number());
        } else {
            append(said, line.number());
        }
    }

    private void append(String said, int number) {
        if (paragraph.isEmpty()) {
            start = number;
        } else {
            paragraph.append(' ');
        }
        paragraph.append(said);
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            blocks.add(new Block(Block.Kind.PARAGRAPH, paragraph.toString(), 0, start));
            paragraph.setLength(0);
        }
    }
}
