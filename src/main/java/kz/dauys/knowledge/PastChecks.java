package kz.dauys.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether what has ended is spoken of as ended: its text names the year of the end in every language, so that nobody takes it for present. */
final class PastChecks {
    private PastChecks() {}

    static List<Finding> check(Knowledge knowledge) {
        Stream<Finding> entries = knowledge.glossary().entries().stream().flatMap(entry -> entry.validity().to().stream()
                .flatMap(end -> entry.meaning().stream().flatMap(meaning -> undated(entry.id(), meaning.text(), end, Optional.empty()))));
        Stream<Finding> norms = knowledge.norms().all().stream().flatMap(norm -> norm.validity().to().stream()
                .flatMap(end -> undated(norm.id(), norm.statement(), end, Optional.of(norm.line()))));
        return Stream.concat(entries, norms).toList();
    }

    /** A wording in force to the last day of a year may as well be said to have held before the next year. */
    private static Stream<Finding> undated(String id, Localized text, LocalDate end, Optional<Position> line) {
        List<String> years = List.of(Integer.toString(end.getYear()), Integer.toString(end.plusDays(1).getYear()));
        return Stream.of(Language.values())
                .filter(language -> years.stream().noneMatch(text.in(language)::contains))
                .map(language -> new Finding.Wrong(
                        "past",
                        String.format(Locale.ROOT, "%s ended on %s, and its text in %s does not name that year", id, end, language.code()),
                        line));
    }
}
