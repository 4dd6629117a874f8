package kz.dauys.answer;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that a question writes with a capital though they do not begin it: names, where the person minds capitals at all. */
final class CapitalWords {
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{M}'’-])\\p{Lu}[\\p{L}\\p{M}'’]*");

    private CapitalWords() {}

    /** Their keys; none where everything is written in capitals. */
    static Set<String> of(String question) {
        Set<String> keys = new HashSet<>();
        if (question.chars().noneMatch(Character::isLowerCase)) {
            return keys;
        }
        Matcher word = WORD.matcher(question);
        int begin = question.length() - question.stripLeading().length();
        while (word.find() && keys.size() < Token.MOST) {
            if (word.start() > begin) {
                Token.of(word.group()).forEach(token -> keys.add(token.key()));
            }
        }
        return keys;
    }
}
