package kz.dauys.knowledge.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Divides the digits that are left in the rows of a table, all rows into the same number of cells. No number begins with a zero, and in
 * three and more columns the last may be the sum of the others. Where more than one way is possible, or one only just, there is no answer.
 */
final class DigitSplit {
    private static final int MOST = 6;
    private static final int LONGEST = 3;

    private final List<GluedRow> rows;
    private final boolean hasChange;

    /** @param rows those whose digits are to be divided */
    DigitSplit(List<GluedRow> rows) {
        this.rows = rows;
        this.hasChange = rows.stream().anyMatch(row -> !row.change().isEmpty());
    }

    /** How many columns the digits are, the change not counted; empty where that cannot be told. */
    Optional<Integer> columns() {
        List<Integer> possible = IntStream.rangeClosed(1, MOST)
                .filter(count -> rows.stream().allMatch(row -> !ways(row, count).isEmpty()))
                .boxed()
                .toList();
        return possible.size() == 1 && isShown(possible.getFirst()) ? Optional.of(possible.getFirst()) : Optional.empty();
    }

    /** Whether two rows have one digit a cell: a single one may have an empty cell. */
    private boolean isShown(int count) {
        return rows.stream().filter(row -> row.digits().length() == count + (hasChange && row.change().isEmpty() ? 1 : 0)).count() >= 2;
    }

    /** Whether the last column is the sum of those before it, in every row and not in rows of zeros only. */
    boolean addsUp(int count) {
        return count >= 3
                && rows.stream().allMatch(row -> ways(row, count).stream().anyMatch(DigitSplit::addsUp))
                && rows.stream().filter(row -> row.digits().chars().anyMatch(digit -> digit != '0')).count() >= 2;
    }

    /** The cells of a row, the change behind the numbers; empty where more than one division is possible. */
    Optional<List<String>> cells(GluedRow row, int count) {
        boolean sums = addsUp(count);
        List<List<String>> ways = ways(row, count).stream().filter(way -> !sums || addsUp(way.subList(0, count))).toList();
        return ways.size() == 1 ? Optional.of(ways.getFirst()) : Optional.empty();
    }

    /** A change that has neither sign nor word can only be 0. */
    private List<List<String>> ways(GluedRow row, int count) {
        List<List<String>> ways = new ArrayList<>();
        if (hasChange && row.change().isEmpty()) {
            if (row.digits().endsWith("0")) {
                divide(row.digits().substring(0, row.digits().length() - 1), count, List.of(), ways);
                ways.replaceAll(way -> with(way, "0"));
            }
        } else {
            divide(row.digits(), count, List.of(), ways);
            if (hasChange) {
                ways.replaceAll(way -> with(way, row.change()));
            }
        }
        return ways;
    }

    private static void divide(String digits, int count, List<String> before, List<List<String>> ways) {
        if (count == 0) {
            if (digits.isEmpty()) {
                ways.add(before);
            }
            return;
        }
        for (int length = 1; length <= Math.min(LONGEST, digits.length()); length++) {
            if (length == 1 || digits.charAt(0) != '0') {
                divide(digits.substring(length), count - 1, with(before, digits.substring(0, length)), ways);
            }
        }
    }

    private static List<String> with(List<String> before, String last) {
        List<String> all = new ArrayList<>(before);
        all.add(last);
        return all;
    }

    private static boolean addsUp(List<String> cells) {
        List<Integer> numbers = cells.stream().filter(cell -> cell.matches("\\d+")).map(Integer::valueOf).toList();
        int sum = numbers.stream().mapToInt(Integer::intValue).sum();
        return !numbers.isEmpty() && sum == 2 * numbers.getLast();
    }
}
