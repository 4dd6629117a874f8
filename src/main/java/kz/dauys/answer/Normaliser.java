package kz.dauys.answer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings what people type into one form, in the order in which each step relies on the ones before. */
final class Normaliser {
    /** Latin letters that look like Cyrillic ones, and what they stand for inside a word that mixes scripts. */
    private static final String LOOK_ALIKE = "aceopxyikmthbnABCEHKMOPTXYIi";

    private static final String MEANT = "асеорхуікмтһвпАВСЕНКМОРТХУІі";

    /** Kazakh letters and what people type for them on a Russian keyboard. */
    private static final String KAZAKH = "әғқңөұүһіё";

    private static final String FOLDED = "агкноуухие";

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int FIRST_BEYOND_ASCII = 0x80;

    private Normaliser() {}

    /** NFC, invisible signs dropped, one kind of space, hyphen and apostrophe, lower case. */
    static String text(String raw) {
        StringBuilder text = new StringBuilder();
        Normalizer.normalize(raw, Normalizer.Form.NFC).codePoints().forEach(c -> {
            switch (c) {
                case 0x00AD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF -> {}
                case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> text.append('-');
                case '\u2019', '\u02BC', '\u2018', '`' -> text.append('\'');
                default -> {
                    if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
                        text.append(' ');
                    } else if (!isDirection(c)) {
                        text.appendCodePoint(c);
                    }
                }
            }
        });
        return text.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isDirection(int c) {
        return (c >= 0x200E && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    /** The key by which words are compared: look-alikes mapped, Kazakh letters folded, Latin accents dropped. */
    static String key(String word) {
        String plain = word.codePoints().anyMatch(Normaliser::isCyrillic) ? cyrillic(word) : latin(word);
        StringBuilder key = new StringBuilder(plain.length());
        plain.chars().forEach(c -> {
            int at = KAZAKH.indexOf(c);
            key.append(at < 0 ? (char) c : FOLDED.charAt(at));
        });
        return key.toString();
    }

    private static String cyrillic(String word) {
        StringBuilder mapped = new StringBuilder(word.length());
        word.chars().forEach(c -> {
            int at = LOOK_ALIKE.indexOf(c);
            mapped.append(at < 0 ? (char) c : MEANT.charAt(at));
        });
        return mapped.toString();
    }

    private static String latin(String word) {
        if (word.chars().allMatch(c -> c < FIRST_BEYOND_ASCII)) {
            return word;
        }
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("").replace('ı', 'i');
    }

    static boolean isCyrillic(int c) {
        return c >= 0x0400 && c <= 0x04FF;
    }
}
