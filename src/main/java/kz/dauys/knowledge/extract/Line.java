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
    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final String BLANK_OR_UNSEEN = "\u00AD\u2007\u200B\u200C\u200D\u200E\u200F\u202F\u2060\uFEFF";
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"”»’')\\]]*(\\[[^\\]]{1,3}\\])*$");

    static Line of(String raw, int page, int number) {
        String text = isPlain(raw) ? raw.replace(NO_BREAK_SPACE, ' ') : cleaned(raw);
        int start = 0;
        while (start < raw.length() && Character.isWhitespace(raw.charAt(start))) {
            start++;
        }
        return new Line(text.strip(), start, page, number, Style.BODY);
    }

    private static String cleaned(String raw) {
        return BLANKS.matcher(UNSEEN.matcher(raw).replaceAll("")).replaceAll(" ");
    }

    /** Whether the two patterns would change only lone no-break spaces, as in most lines: they look at every character in many ways. */
    private static boolean isPlain(String raw) {
        char before = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean control = (c < ' ' && c != '\t') || (c >= '\u007F' && c < NO_BREAK_SPACE);
            boolean wide = c == before && (c == ' ' || c == NO_BREAK_SPACE);
            if (control || wide || (c >= '\u00AD' && BLANK_OR_UNSEEN.indexOf(c) >= 0)) {
                return false;
            }
            before = c;
        }
        return true;
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
        String spaced = text.replace('\t', ' ');
        return spaced.contains("  ") ? SPACES.matcher(spaced).replaceAll(" ") : spaced;
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
