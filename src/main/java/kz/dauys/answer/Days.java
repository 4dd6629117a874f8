package kz.dauys.answer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds days and months in the tokens of a question. */
final class Days {
    private final List<Token> tokens;

    Days(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** What begins at a token. */
    List<Phrases.Match> at(int from) {
        return Stream.concat(day(from).stream(), month(from).stream()).toList();
    }

    /** "19 September 2004", "September 19, 2004", «2004 жылғы 19 қыркүйек», 19.09.2004. */
    private Optional<Phrases.Match> day(int from) {
        if (Months.of(key(from + 1)).isPresent() && isYear(from + 2)) {
            return day(key(from), Months.of(key(from + 1)), year(from + 2), from + 3 < tokens.size() && key(from + 3).startsWith("год") ? 4 : 3);
        }
        if (Months.of(key(from)).isPresent() && isYear(from + 2)) {
            return day(key(from + 1), Months.of(key(from)), year(from + 2), 3);
        }
        if (isYear(from) && key(from + 1).startsWith("жыл") && Months.of(key(from + 3)).isPresent()) {
            return day(key(from + 2), Months.of(key(from + 3)), year(from), 4);
        }
        return Optional.empty();
    }

    /** A month alone: with the year beside it, it tells two votes of that year apart. */
    private Optional<Phrases.Match> month(int from) {
        boolean modal = key(from).equals("may") && !isYear(from + 1);
        return modal ? Optional.empty() : Months.of(key(from)).map(month -> new Phrases.Match(1, 0, Set.of(new Concept.Month(month))));
    }

    private static Optional<Phrases.Match> day(String number, Optional<Integer> month, int year, int length) {
        try {
            LocalDate day = LocalDate.of(year, month.orElseThrow(), Integer.parseInt(number));
            return Optional.of(new Phrases.Match(length, 0, Set.of(new Concept.Day(day))));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private String key(int at) {
        return at < tokens.size() ? tokens.get(at).key() : "";
    }

    private boolean isYear(int at) {
        return at < tokens.size() && tokens.get(at).isYear();
    }

    private int year(int at) {
        return Integer.parseInt(tokens.get(at).key());
    }
}
