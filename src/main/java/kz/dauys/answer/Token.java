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

    private static final Pattern GROUPED = Pattern.compile(".*[ .,']\\d{3}");
    private static final Pattern FRACTION = Pattern.compile("0[.,]\\d+");
    private static final Pattern SIGN = Pattern.compile("[ .,']");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    /** Words and numbers in order; a sign of percent is a word, so is a dash between two years, and letters that touch digits are words of their own. */
    static List<Token> of(String question) {
        return of(question, MOST);
    }

    /** The same for a text of any length. */
    static List<Token> of(String text, int most) {
        List<Token> tokens = new ArrayList<>();
        Matcher part = PART.matcher(withoutEndings(Normaliser.text(text)));
        while (part.find() && tokens.size() < most) {
            tokens.add(of(part.group().strip(), Character.isDigit(part.group().charAt(0))));
        }
        return tokens;
    }

    /** Most texts hold no year, and looking for one costs more than the rest. */
    private static String withoutEndings(String text) {
        return text.contains("19") || text.contains("20") ? ENDING.matcher(text).replaceAll("$1") : text;
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
        boolean grouped = GROUPED.matcher(text).matches() && !FRACTION.matcher(text).matches();
        return grouped ? SIGN.matcher(text).replaceAll("") : text.replace(',', '.');
    }

    boolean cyrillic() {
        return key.codePoints().anyMatch(Normaliser::isCyrillic);
    }

    /** A year that could be one of an election: four digits from 1900 to 2099. */
    boolean isYear() {
        return number && YEAR.matcher(key).matches();
    }
}
