package kz.dauys.answer;

import java.util.List;
import java.util.Optional;

/** Names of months in the three languages, by how they begin once they are folded. */
final class Months {
    private static final List<List<String>> BEGINNINGS = List.of(
            List.of("january", "jan", "январ", "кантар"),
            List.of("february", "feb", "феврал", "акпан"),
            List.of("march", "март", "наурыз"),
            List.of("april", "апрел", "сауир"),
            List.of("may", "май", "мая", "мае", "мамыр"),
            List.of("june", "июн", "маусым"),
            List.of("july", "июл", "шилде"),
            List.of("august", "август", "тамыз"),
            List.of("september", "sept", "сентябр", "кыркуйек", "кыркуйег"),
            List.of("october", "октябр", "казан"),
            List.of("november", "ноябр", "караша"),
            List.of("december", "декабр", "желтоксан"));

    /** Longest endings that a name of a month carries: «желтоқсанында». */
    private static final int ENDING = 5;

    private Months() {}

    /** The number of the month that a word names. */
    static Optional<Integer> of(String key) {
        for (int month = 0; month < BEGINNINGS.size(); month++) {
            for (String beginning : BEGINNINGS.get(month)) {
                boolean latin = beginning.charAt(0) < 128;
                if (latin ? key.equals(beginning) : key.startsWith(beginning) && key.length() - beginning.length() <= ENDING) {
                    // "Казахстан" and "казан" begin alike, and so do other words with a short month.
                    return key.startsWith("казах") || key.startsWith("казак") ? Optional.empty() : Optional.of(month + 1);
                }
            }
        }
        return Optional.empty();
    }
}
