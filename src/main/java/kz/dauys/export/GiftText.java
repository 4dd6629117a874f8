package kz.dauys.export;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the signs of GIFT that no backslash stands before, letter by letter: a pattern with a choice in it recurses once a letter. */
final class GiftText {
    private static final Pattern SHARE = Pattern.compile("\\s*+%(-?\\d{1,3}(?:\\.\\d{1,8})?)%");

    private GiftText() {}

    /**
     * One option in the braces.
     *
     * @param key whether it is marked as the right one
     * @param share what part of the points it brings, if that is said
     */
    record Answer(boolean key, OptionalDouble share, String text) {
        static Answer of(char sign, String words) {
            Matcher share = SHARE.matcher(words);
            boolean shared = share.lookingAt();
            return new Answer(
                    sign == '=',
                    shared ? OptionalDouble.of(Double.parseDouble(share.group(1))) : OptionalDouble.empty(),
                    shared ? words.substring(share.end()) : words);
        }

        boolean right() {
            return key || share.orElse(0) > 0;
        }
    }

    static List<Answer> answers(String body) {
        List<Answer> answers = new ArrayList<>();
        int sign = next(body, 0);
        while (sign < body.length()) {
            int end = next(body, sign + 1);
            answers.add(Answer.of(body.charAt(sign), body.substring(sign + 1, end)));
            sign = end;
        }
        return answers;
    }

    private static int next(String body, int from) {
        for (int i = from; i < body.length(); i++) {
            if (body.charAt(i) == '\\') {
                i++;
            } else if (body.charAt(i) == '=' || body.charAt(i) == '~') {
                return i;
            }
        }
        return body.length();
    }

    /** Up to the sign; feedback to one option stands behind it. */
    static String cut(String text, char sign) {
        int place = unescaped(text, sign, 0);
        return place < 0 ? text : text.substring(0, place);
    }

    /** The place of the sign; -1 if there is none. */
    static int unescaped(String text, char sign, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == sign) {
                return i;
            }
        }
        return -1;
    }
}
