package kz.dauys.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word or a number of a question. {@code key} is what it is compared by. */
record Token(String text, String key, boolean number) {
    /** A question longer than this is cut: nobody asks in more words, and no text may cost more than a moment. */
    static final int MOST = 120;

    private static final Pattern PART =
            Pattern.compile("(?<=\\d{4})\\s?-\\s?(?=\\d{4})|\\d{1,3}(?:[ .,']\\d{3})+(?![\\d])|\\d+(?:[.,]\\d+)?|%|\\p{L}[\\p{L}\\p{M}]*(?:'[\\p{L}]+)?");

    /** The case ending that is written behind a year: «2015-го», «2021-дегі». */
    private static final Pattern ENDING = Pattern.compile(
            "((?:19|20)\\d\\d)-?(?:го|му|м|ом|ый|й|е|ні|ны|ді|ды|ті|ты|ге|ға|ке|қа|нің|ның|дегі|дағы|тегі|тағы|де|да|те|та|ден|дан|тен|тан|інші|ыншы|ші|шы|пен|бен|мен|нин|нын|ни|ге|га|ка|деги|даги|теги|таги|дегі|ди|ды)(?![\\p{L}])");

    /** Words and numbers in order; a sign of percent is a word, so is a dash between two years, and letters that touch digits are words of their own. */
    static List<Token> of(String question) {
        return of(question, MOST);
    }

    /** The same for a text of any length. */
    static List<Token> of(String text, int most) {
        List<Token> tokens = new ArrayList<>();
        Matcher part = PART.matcher(ENDING.matcher(Normaliser.text(text)).replaceAll("$1"));
        while (part.find() && tokens.size() < most) {
            tokens.add(of(part.group().strip(), Character.isDigit(part.group().charAt(0))));
        }
        return tokens;
    }

    private static Token of(String text, boolean number) {
        if (number) {
            return new Token(text, figure(text), true);
        }
        String word = text.endsWith("'s") ? text.substring(0, text.length() - 2) : text;
        return new Token(word, Normaliser.key(word), false);
    }

    /** The canonical form: what stands before three last digits groups them, unless it follows a lone zero. */
    private static String figure(String text) {
        boolean grouped = text.matches(".*[ .,']\\d{3}") && !text.matches("0[.,]\\d+");
        return grouped ? text.replaceAll("[ .,']", "") : text.replace(',', '.');
    }

    boolean cyrillic() {
        return key.codePoints().anyMatch(Normaliser::isCyrillic);
    }

    /** A year that could be one of an election: four digits from 1900 to 2099. */
    boolean isYear() {
        return number && key.matches("(19|20)\\d\\d");
    }
}
