package kz.dauys.knowledge.extract;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the lines out of a PDF, and tells by the size and weight of the type which are headings and which are small print. */
final class PdfLines extends PDFTextStripper {
    private static final int MAX_CHARACTERS = 10_000_000;
    private static final int HEADING = 150;
    private static final double LARGE = 1.15;
    private static final double SMALL = 0.92;

    private final List<Printed> printed = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private final Map<Integer, Integer> sizes = new HashMap<>();
    private int characters;
    private int bold;
    private int openBold;
    private int openLetters;
    private float openSize;

    /**
     * A line as it is printed.
     *
     * @param size the mean size of its type
     * @param weight the share of its letters that are bold
     */
    private record Printed(Line line, float size, float weight) {}

    private PdfLines() {
        setSuppressDuplicateOverlappingText(true);
    }

    static List<Line> of(PDDocument document) throws IOException {
        PdfLines lines = new PdfLines();
        lines.writeText(document, Writer.nullWriter());
        lines.close();
        return lines.styled();
    }

    @Override
    protected void writePageStart() {
        close();
        printed.add(new Printed(Line.gap(getCurrentPageNo()), 0, 0));
    }

    @Override
    protected void writePageEnd() {
        close();
    }

    @Override
    protected void writeParagraphStart() {
        close();
        printed.add(new Printed(Line.of("", getCurrentPageNo(), 0), 0, 0));
    }

    @Override
    protected void writeParagraphEnd() {
        close();
    }

    @Override
    protected void writeLineSeparator() {
        close();
    }

    @Override
    protected void writeWordSeparator() {
        open.append(' ');
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        open.append(text);
        for (TextPosition position : positions) {
            openSize += position.getFontSizeInPt();
            openBold += isBold(position) ? 1 : 0;
            sizes.merge(Math.round(position.getFontSizeInPt() * 2), 1, Integer::sum);
        }
        openLetters += positions.size();
        characters += positions.size();
        if (characters > MAX_CHARACTERS) {
            throw new UnreadableException("the PDF holds more than " + MAX_CHARACTERS / 1_000_000 + " million characters: divide it");
        }
    }

    private static boolean isBold(TextPosition position) {
        String font = String.valueOf(position.getFont().getName()).toLowerCase(Locale.ROOT);
        return font.contains("bold") || font.contains("black") || font.contains("heavy");
    }

    private void close() {
        Line line = Line.of(open.toString(), getCurrentPageNo(), 0);
        int letters = Math.max(1, openLetters);
        if (!line.isBlank()) {
            printed.add(new Printed(line, openSize / letters, (float) openBold / letters));
            bold += openBold;
        }
        open.setLength(0);
        openSize = 0;
        openBold = 0;
        openLetters = 0;
    }

    private List<Line> styled() {
        float body = sizes.entrySet().stream().max(Map.Entry.comparingByValue()).map(entry -> entry.getKey() / 2f).orElse(1f);
        boolean boldTells = bold * 3 < characters;
        return printed.stream().map(each -> each.line().isBlank() ? each.line() : each.line().withStyle(style(each, body, boldTells))).toList();
    }

    private static Line.Style style(Printed printed, float body, boolean boldTells) {
        Line line = printed.line();
        boolean named = line.length() <= HEADING && line.text().codePoints().anyMatch(Character::isLetter);
        boolean emphatic = boldTells && printed.weight() > 0.9 && !line.endsSentence() && !line.text().endsWith(",");
        if (named && (printed.size() >= body * LARGE || (emphatic && printed.size() >= body * SMALL))) {
            return Line.Style.HEADING;
        }
        return printed.size() < body * SMALL ? Line.Style.SMALL : Line.Style.BODY;
    }
}
