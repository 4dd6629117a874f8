package kz.dauys.answer;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Splits prose into sentences; abbreviations and initials do not end one. */
final class Sentences {
    /** A stretch that ends like this goes on in the next one. */
    private static final Pattern GOES_ON = Pattern.compile(
            "(?:^|.*[\\s(«\"])(?:\\p{Lu}|г|гг|т\\.\\s?б|т\\.\\s?д|т\\.\\s?п|т\\.\\s?е|ж|жж|млн|млрд|тыс|стр|см|Mr|Mrs|Ms|Dr|No|St|vs|U\\.S|e\\.g|i\\.e|approx|ст)\\.\\s*$",
            Pattern.DOTALL);

    private Sentences() {}

    static List<String> of(String text, Locale locale) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
        breaks.setText(text);
        List<String> sentences = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            open.append(text, start, end);
            if (!GOES_ON.matcher(open).matches()) {
                add(open, sentences);
            }
        }
        add(open, sentences);
        return sentences;
    }

    private static void add(StringBuilder open, List<String> sentences) {
        if (!open.toString().isBlank()) {
            sentences.add(open.toString().strip());
        }
        open.setLength(0);
    }
}
