package kz.dauys.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Names of months in the three languages, by how they begin once they are folded. */
final class Months {
    private static final List<List<String>> BEGINNINGS = List.of(
            List.of("january", "jan", "январ", "=янв", "кантар"),
            List.of("february", "feb", "феврал", "=фев", "акпан"),
            List.of("march", "mar", "март", "наурыз"),
            List.of("april", "apr", "апрел", "=апр", "сауир"),
            List.of("may", "май", "мамыр"),
            List.of("june", "jun", "июн", "маусым"),
            List.of("july", "jul", "июл", "шилде"),
            List.of("august", "aug", "август", "=авг", "тамыз"),
            List.of("september", "sept", "sep", "сентябр", "=сент", "кыркуйек", "кыркуйег"),
            List.of("october", "oct", "октябр", "=окт", "казан"),
            List.of("november", "nov", "ноябр", "=нояб", "караша"),
            List.of("december", "dec", "декабр", "=дек", "желтоксан"));

    /** The longest ending that a name of a month carries: «тамызындағы»; words that begin like a short name are others. */
    private static final int ENDING = 6;

    private static final int ENDING_OF_SHORT = 5;

    private static final int SHORT = 4;

    private record Named(String beginning, int month) {}

    /** By their first letters: every word of every question is tried. */
    private static final Map<Character, List<Named>> BY_LETTER = IntStream.range(0, BEGINNINGS.size()).boxed()
            .flatMap(at -> BEGINNINGS.get(at).stream().map(beginning -> new Named(beginning, at + 1)))
            .collect(Collectors.groupingBy(named -> named.beginning().replace("=", "").charAt(0)));

    private Months() {}

    /** The number of the month that a word names. */
    static Optional<Integer> of(String key) {
        if (key.equals("мая") || key.equals("мае")) {
            return Optional.of(5);
        }
        List<Named> named = key.isEmpty() ? List.of() : BY_LETTER.getOrDefault(key.charAt(0), List.of());
        return named.stream().filter(each -> begins(key, each.beginning())).map(Named::month).findFirst();
    }

    private static boolean begins(String key, String beginning) {
        if (beginning.startsWith("=")) {
            return key.equals(beginning.substring(1));
        }
        boolean latin = beginning.charAt(0) < 128;
        return latin ? key.equals(beginning) : key.startsWith(beginning) && key.length() - beginning.length() <= (beginning.length() > SHORT ? ENDING : ENDING_OF_SHORT);
    }
}
