package kz.dauys.export;

import java.util.Locale;

/** What a reader sees of a text: letters that show nothing are none, wherever they come from. */
final class Words {
    /** Spaces of no width, marks of direction, fillers: they come along when a text is copied from a page. */
    private static final String INVISIBLE = "\u00AD\u115F\u1160\u180E\u200B\u200C\u200D\u200E\u200F\u2060\u2800\u3164\uFEFF\uFFA0";

    /** Marks that turn the direction of what follows, and so the order in which a pupil reads it. */
    private static final String TURNING = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private Words() {}

    /** The text without what shows nothing at its ends. */
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        String stripped = text.substring(from, to);
        return turns(stripped) ? turned(stripped) : stripped;
    }

    private static boolean turns(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            // Nearly all letters come before them: the search is for the few that do not.
            if (letter >= '\u202A' && TURNING.indexOf(letter) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String turned(String text) {
        StringBuilder plain = new StringBuilder();
        text.chars().filter(letter -> TURNING.indexOf(letter) < 0).forEach(letter -> plain.append((char) letter));
        return plain.toString();
    }

    /** Two texts that look the same have the same one. */
    static String look(String text) {
        StringBuilder look = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (isBlank(letter)) {
                gap |= INVISIBLE.indexOf(letter) < 0;
            } else {
                look.append(gap && !look.isEmpty() ? " " : "").append(letter);
                gap = false;
            }
        }
        return look.toString().toLowerCase(Locale.ROOT);
    }

    static boolean isBlank(String text) {
        return text.chars().allMatch(letter -> isBlank((char) letter));
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || Character.isISOControl(letter)
                || INVISIBLE.indexOf(letter) >= 0 || TURNING.indexOf(letter) >= 0;
    }

    /** As much of a text as fits into a sentence about it. */
    static String shown(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= 40 ? line : line.substring(0, line.offsetByCodePoints(0, Math.min(39, line.codePointCount(0, line.length())))) + "…";
    }
}
