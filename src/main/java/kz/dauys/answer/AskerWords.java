package kz.dauys.answer;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Verbs whose ending tells that the asker speaks of himself or to the one who is asked: «жаза салайын», «ойлап едім», «айтыңызшы», «подскажешь»,
 * «запутаюсь». They change nothing in what is asked, and no list holds all of them.
 */
final class AskerWords {
    private static final int SHORTEST = 5;

    private static final Pattern RUSSIAN = Pattern.compile("(?!беларусь$).+(?:[еи]шь|[еи]шься|[юу]сь|[еи]мся|[ие]тесь|йтесь)");

    /** Endings that no Russian word has. */
    private static final Pattern KAZAKH = Pattern.compile(".+(?:[аеи]мын|[аеи]мин|ймын|ймин|[аеыи]ппын|[аеыи]ппин|айын|ейин|[ыи]н[ыи]з(?:ш[ыи])?|с[ае]н[ыи]з(?:ш[ыи])?|[гк]анмын|генмин|кенмин)");

    /** The same in a question with Kazakh letters: elsewhere they may be Russian cases. */
    private static final Pattern KAZAKH_LETTERS = Pattern.compile(".+(?:[дт][ыи]м|[гк][ыи]м|м[ыи]н|м[ыи]з|[ыае]с[ае]м|[рлнк]с[ае]м|с[ае]нш[ыи])");

    private static final Pattern LETTERS = Pattern.compile("[әғқңөұүһі]");

    private AskerWords() {}

    /** Whether a question is written with the letters that only Kazakh has. */
    static boolean kazakh(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> LETTERS.matcher(token.text()).find());
    }

    /**
     * Whether a word is such a verb.
     *
     * @param kazakh whether the question is written with Kazakh letters
     */
    static boolean is(Token token, boolean kazakh) {
        String key = token.key();
        boolean word = !token.number() && key.length() >= SHORTEST && token.cyrillic();
        return word && (RUSSIAN.matcher(key).matches() || KAZAKH.matcher(key).matches() || (kazakh && KAZAKH_LETTERS.matcher(key).matches()));
    }
}
