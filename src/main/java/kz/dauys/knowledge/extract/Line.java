package kz.dauys.knowledge.extract;

import java.util.regex.Pattern;

/**
 * A line of a text without its indentation; tabs are kept, since they part the cells of tables.
 *
 * @param indent how many blanks stood before it; in an empty line, how many it had
 * @param page 0 where the text has no pages
 * @param number the line of the file, 0 where it has none
 */
record Line(String text, int indent, int page, int number, Style style) {
    /** What the look of a line tells, where the file has looks. */
    enum Style {
        BODY,
        HEADING,
        SMALL,
        /** A row of a table, already in words. */
        ROW,
        /** No line, but the place where a page ends or a footnote was taken out. */
        GAP
    }

    private static final Pattern BLANKS = Pattern.compile("[^\\S\\t]+|[\\u00A0\\u2007\\u202F]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF\\p{Cc}&&[^\\t]]|\\u00AD(?!\\s*$)");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"”»’')\\]]*(\\[[^\\]]{1,3}\\])*$");

    static Line of(String raw, int page, int number) {
        String seen = UNSEEN.matcher(raw).replaceAll("");
        String text = BLANKS.matcher(seen).replaceAll(" ").strip();
        int start = 0;
        while (start < raw.length() && Character.isWhitespace(raw.charAt(start))) {
            start++;
        }
        return new Line(text, start, page, number, Style.BODY);
    }

    static Line gap(int page) {
        return new Line("", 0, page, 0, Style.GAP);
    }

    Line withText(String changed) {
        return new Line(changed, indent, page, number, style);
    }

    Line withPage(int other) {
        return new Line(text, indent, other, number, style);
    }

    Line withStyle(Style other) {
        return new Line(text, indent, page, number, other);
    }

    /** The text as it is read, tabs as blanks. */
    String words() {
        return text.replace('\t', ' ').replaceAll(" {2,}", " ");
    }

    int length() {
        return text.length();
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    boolean isGap() {
        return style == Style.GAP;
    }

    boolean endsSentence() {
        return SENTENCE_END.matcher(text).find();
    }

    boolean startsLow() {
        return !isBlank() && Character.isLowerCase(text.codePointAt(0));
    }
}
