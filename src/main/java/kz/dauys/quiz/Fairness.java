package kz.dauys.quiz;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Localized;

/** What the looks of a line of names give away. Numbers are exempt: their form is one by construction. */
final class Fairness {
    private static final double RATIO = 1.6;
    private static final int SLACK = 5;

    private Fairness() {}

    /** Whether the key neither towers above the other options nor hides below them, in any language. */
    static boolean evenLength(Option key, List<Option> others) {
        return List.of(Language.values()).stream().allMatch(language -> {
            int length = key.text().in(language).length();
            int longest = others.stream().mapToInt(option -> option.text().in(language).length()).max().orElse(length);
            int shortest = others.stream().mapToInt(option -> option.text().in(language).length()).min().orElse(length);
            return length <= longest * RATIO + SLACK && shortest <= length * RATIO + SLACK;
        });
    }

    /** Whether no option holds the words of another, in any language. */
    static boolean separate(List<Option> options) {
        return List.of(Language.values()).stream().allMatch(language -> {
            List<String> words = options.stream().map(option -> words(option, language)).toList();
            return IntStream.range(0, words.size()).allMatch(i -> IntStream.range(0, words.size())
                    .allMatch(j -> i == j || !words.get(i).contains(words.get(j))));
        });
    }

    /** Whether the words of the key stand in the stem, in any language. */
    static boolean tells(Localized stem, Option key) {
        return List.of(Language.values()).stream().anyMatch(language -> stands(key.text().in(language), stem.in(language)));
    }

    private static boolean stands(String words, String text) {
        // Nearly all pairs end here; the pattern is a hundred times slower.
        if (!text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT))) {
            return false;
        }
        String whole = "(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])";
        return Pattern.compile(whole, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(text).find();
    }

    private static String words(Option option, Language language) {
        return option.text().in(language).toLowerCase(Locale.ROOT).replace("«", "").replace("»", "").replace("“", "").replace("”", "");
    }
}
