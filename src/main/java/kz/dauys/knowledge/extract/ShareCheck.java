package kz.dauys.knowledge.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds the numbers of a table against its percentages: a cut at the wrong digit does not pass. */
final class ShareCheck {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private final List<GluedRow> rows;
    private final Optional<GluedRow> whole;

    ShareCheck(List<GluedRow> rows) {
        this.rows = rows;
        this.whole = mostCommonWhole();
    }

    /** Whether every percentage of the row is its number's share of another number of the table, or the other number's share of it. */
    boolean holds(GluedRow row) {
        return row.shares().stream().allMatch(at -> holds(row.cells().get(at), row.cells().get(at + 1)));
    }

    private boolean holds(GluedRow.Cell number, GluedRow.Cell percent) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.percent() && (!cell.equals(number) || percent.value().compareTo(HUNDRED) == 0))
                .anyMatch(cell -> isShare(number, cell, percent) || isShare(cell, number, percent));
    }

    private static boolean isShare(GluedRow.Cell part, GluedRow.Cell whole, GluedRow.Cell percent) {
        return part.value().multiply(HUNDRED).divide(whole.value(), DECIMALS, RoundingMode.HALF_UP).compareTo(percent.value()) == 0;
    }

    /** What the first numbers count: the last word of the row of which they are shares, such as "votes"; empty where most are of none. */
    String counted() {
        return whole.map(row -> row.name().replaceFirst(".*[\\s/]", "")).orElse("");
    }

    /** Whether the row's first number is a share of the same whole as most. */
    boolean isCounted(GluedRow row) {
        return whole.filter(wholes(row)::contains).isPresent();
    }

    private Optional<GluedRow> mostCommonWhole() {
        Map<GluedRow, Long> parts = rows.stream()
                .flatMap(row -> wholes(row).stream())
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return parts.entrySet().stream().filter(entry -> entry.getValue() >= 2).max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private List<GluedRow> wholes(GluedRow row) {
        if (row.cells().size() < 2 || !row.cells().get(1).percent()) {
            return List.of();
        }
        return rows.stream()
                .filter(other -> !other.equals(row) && !other.cells().isEmpty() && !other.cells().getFirst().percent())
                .filter(other -> isShare(row.cells().getFirst(), other.cells().getFirst(), row.cells().get(1)))
                .toList();
    }
}
