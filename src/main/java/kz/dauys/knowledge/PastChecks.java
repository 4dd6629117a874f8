package kz.dauys.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether what has ended is spoken of as ended, so that nobody takes it for present: the text of an entry names the year of its end, and the
 * statement of a norm some year up to its end, in every language.
 */
final class PastChecks {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    private PastChecks() {}

    static List<Finding> check(Knowledge knowledge) {
        Stream<Finding> entries = knowledge.glossary().entries().stream().flatMap(entry -> entry.validity().to().stream()
                .flatMap(end -> entry.meaning().stream().flatMap(meaning -> undated(entry.id(), meaning.text(), end, knowledge.glossary().line(entry.id())))));
        Stream<Finding> norms = knowledge.norms().all().stream()
                .flatMap(norm -> norm.validity().to().stream().flatMap(end -> timeless(norm, end)));
        return Stream.concat(entries, norms).toList();
    }

    /** What lasted to the last day of a year may as well be said to have been there before the next year. */
    private static Stream<Finding> undated(String id, Localized text, LocalDate end, Optional<Position> line) {
        List<String> years = List.of(Integer.toString(end.getYear()), Integer.toString(end.plusDays(1).getYear()));
        return Stream.of(Language.values())
                .filter(language -> years.stream().noneMatch(text.in(language)::contains))
                .map(language -> new Finding.Wrong(
                        "past", id + " ended on " + end + ", and its text in " + language.code() + " does not name that year", line));
    }

    private static Stream<Finding> timeless(Norm norm, LocalDate end) {
        return Stream.of(Language.values())
                .filter(language -> YEAR.matcher(norm.statement().in(language)).results()
                        .noneMatch(year -> Integer.parseInt(year.group()) <= end.plusDays(1).getYear()))
                .map(language -> new Finding.Wrong(
                        "past", norm.id() + " ended on " + end + ", and its text in " + language.code() + " names no year", Optional.of(norm.line())));
    }
}
