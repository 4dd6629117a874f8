package kz.dauys.export;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Takes the signs of a web page out of a text: Moodle exports its questions with them, and a pupil would read them. Only signs that HTML has
 * are taken, so that 3 < 5 stays. Read letter by letter: a text may be a megabyte of them.
 */
final class Markup {
    /** Stands where a picture was. */
    static final char PICTURE = '\uFFFC';

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "big", "code", "em", "font", "i", "mark", "q", "s", "small", "span", "strike", "strong", "sub", "sup", "tt", "u");
    private static final Set<String> BLOCKS = Set.of(
            "article", "blockquote", "body", "br", "center", "dd", "div", "dl", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "head", "hr", "html", "li",
            "ol", "p", "pre", "section", "table", "tbody", "td", "th", "thead", "tr", "ul");
    private static final Set<String> PICTURES = Set.of("audio", "embed", "iframe", "img", "object", "svg", "video");
    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("amp", "&"), Map.entry("lt", "<"), Map.entry("gt", ">"), Map.entry("quot", "\""), Map.entry("apos", "'"),
            Map.entry("nbsp", " "), Map.entry("laquo", "«"), Map.entry("raquo", "»"), Map.entry("ldquo", "“"), Map.entry("rdquo", "”"),
            Map.entry("lsquo", "‘"), Map.entry("rsquo", "’"), Map.entry("ndash", "–"), Map.entry("mdash", "—"), Map.entry("hellip", "…"),
            Map.entry("deg", "°"), Map.entry("times", "×"), Map.entry("shy", ""));
    private static final int LONGEST_NAME = 10;

    private final String text;
    private final StringBuilder plain = new StringBuilder();
    private boolean found;

    private Markup(String text) {
        this.text = text;
    }

    /** The words alone; what has no markup comes back as it is. */
    static String plain(String text) {
        return text.indexOf('<') < 0 && text.indexOf('&') < 0 ? text : new Markup(text).read();
    }

    private String read() {
        int place = 0;
        while (place < text.length()) {
            char letter = text.charAt(place);
            int after = letter == '<' ? tag(place) : letter == '&' ? entity(place) : place;
            if (after == place) {
                plain.append(letter);
                after++;
            }
            place = after;
        }
        return found ? Words.strip(plain.toString()) : text;
    }

    /** Passes over a tag and returns the place behind it, or where it stood if it is none. */
    private int tag(int start) {
        int from = start + (text.startsWith("</", start) ? 2 : 1);
        int to = from;
        while (to < text.length() && to - from <= LONGEST_NAME && isNamed(text.charAt(to))) {
            to++;
        }
        String name = text.substring(from, to).toLowerCase(Locale.ROOT);
        boolean known = INLINE.contains(name) || BLOCKS.contains(name) || PICTURES.contains(name);
        int end = known ? end(to) : -1;
        if (end < 0) {
            return start;
        }
        found = true;
        if (PICTURES.contains(name)) {
            plain.append(PICTURE);
        } else if (BLOCKS.contains(name) && !plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
            plain.append(' ');
        }
        return end;
    }

    private static boolean isNamed(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
    }

    /** Behind the tag's closing sign; -1 if another one opens before, or if what follows the name is none of a tag. */
    private int end(int from) {
        if (from >= text.length() || " \t\n\r/>".indexOf(text.charAt(from)) < 0) {
            return -1;
        }
        for (int i = from; i < text.length() && text.charAt(i) != '<'; i++) {
            if (text.charAt(i) == '>') {
                return i + 1;
            }
        }
        return -1;
    }

    private int entity(int start) {
        int end = text.indexOf(';', start, Math.min(text.length(), start + LONGEST_NAME));
        if (end < 0) {
            return start;
        }
        String name = text.substring(start + 1, end);
        String letter = name.startsWith("#") ? numbered(name.substring(1)) : ENTITIES.getOrDefault(name.toLowerCase(Locale.ROOT), "&");
        if (letter.equals("&") && !name.equalsIgnoreCase("amp")) {
            return start;
        }
        found = true;
        plain.append(letter);
        return end + 1;
    }

    private static String numbered(String number) {
        boolean hex = number.startsWith("x") || number.startsWith("X");
        String digits = hex ? number.substring(1) : number;
        if (!digits.matches(hex ? "[0-9A-Fa-f]{1,5}" : "[0-9]{1,6}")) {
            return "&";
        }
        int point = Integer.parseInt(digits, hex ? 16 : 10);
        return Character.isDefined(point) && !Character.isISOControl(point) ? Character.toString(point) : "&";
    }
}
