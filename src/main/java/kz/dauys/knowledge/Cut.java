package kz.dauys.knowledge;

/** Cuts texts to a length in chars, as limits count it, without leaving half of a character that takes two. */
public final class Cut {
    private static final String MARK = "…";

    private Cut() {}

    /** So much of its beginning as fits. */
    public static String to(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Math.max(0, most);
        return text.substring(0, end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    /** The same, with a sign where something is missing, which counts too. */
    public static String marked(String text, int most) {
        return text.length() <= most ? text : to(text, most - MARK.length()) + MARK;
    }
}
