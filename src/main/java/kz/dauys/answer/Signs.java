package kz.dauys.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a sentence holds that may answer: figures, years, and words with a capital inside it.
 *
 * @param counts numbers but years, and numerals
 */
@SuppressWarnings("ArrayRecordComponent") // Made by the ten thousand and never compared.
record Signs(int[] counts, int[] times, int[] names) {
    private static final Pattern YEAR = Pattern.compile("1\\d\\d\\d|20\\d\\d");

    static Signs of(String sentence, List<Token> tokens, int[] numbers) {
        List<Integer> counts = new ArrayList<>();
        List<Integer> times = new ArrayList<>();
        List<Integer> names = new ArrayList<>();
        String lower = sentence.toLowerCase(Locale.ROOT);
        int from = 0;
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            int place = lower.indexOf(token.text(), from);
            boolean capital = at > 0 && place >= 0 && place < sentence.length() && Character.isUpperCase(sentence.charAt(place));
            from = place < 0 ? from : place + token.text().length();
            if (token.number()) {
                (YEAR.matcher(token.key()).matches() ? times : counts).add(numbers[at]);
            } else if (Sought.isNumeral(token.key())) {
                counts.add(numbers[at]);
            } else if (capital) {
                names.add(numbers[at]);
            }
        }
        return new Signs(array(counts), array(times), array(names));
    }

    private static int[] array(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Whether there is something of the kind that is sought and does not stand in the question itself. */
    boolean tell(Sought sought, Bag asked) {
        return switch (sought) {
            case COUNT, FIGURE -> news(counts, asked);
            case TIME -> news(times, asked);
            case WHO, PLACE -> news(names, asked);
            case ANYTHING -> false;
        };
    }

    private static boolean news(int[] words, Bag asked) {
        for (int word : words) {
            if (asked.count(word) == 0) {
                return true;
            }
        }
        return false;
    }
}
