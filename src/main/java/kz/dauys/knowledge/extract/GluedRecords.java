package kz.dauys.knowledge.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the rows of one table as records, with the names that are sure: of what is counted, and of columns that add up to the last. */
final class GluedRecords {
    private final List<GluedRow> rows;
    private final List<String> header;
    private final ShareCheck shares;
    private final DigitSplit split;
    private final Optional<Integer> columns;

    GluedRecords(List<GluedRow> rows, List<String> header) {
        this.rows = rows;
        this.header = header;
        this.shares = new ShareCheck(rows);
        this.split = new DigitSplit(rows.stream().filter(row -> row.hasShare() && !row.digits().isEmpty()).toList());
        this.columns = split.columns();
    }

    /** The record of a row; empty where its cells cannot be told apart. */
    Optional<String> of(int at) {
        GluedRow row = rows.get(at);
        if (!shares.holds(row)) {
            return Optional.empty();
        }
        return row.digits().isEmpty()
                ? Optional.of(record(row, List.of()))
                : columns.flatMap(count -> split.cells(row, count)).map(cells -> record(row, cells));
    }

    private String record(GluedRow row, List<String> digits) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            GluedRow.Cell cell = row.cells().get(i);
            String name = i == 0 && shares.isCounted(row) ? shares.counted() + " " : "";
            said.add(name + cell.text() + (cell.percent() ? " %" : ""));
        }
        int count = Math.min(columns.orElse(0), digits.size());
        for (int i = 0; i < count; i++) {
            said.add(name(i, count) + digits.get(i));
        }
        String change = digits.size() > count ? digits.getLast() : row.change();
        String record = row.name() + ": " + String.join("; ", said) + (change.isEmpty() ? "" : " (" + change + ")");
        return TableRecord.ended(record);
    }

    /** A header that has one name for each column and whose last column is a sum fits; any other is not sure. */
    private String name(int column, int count) {
        return header.size() - 1 == count && split.addsUp(count) ? header.get(column + 1).strip() + " " : "";
    }
}
