package kz.dauys.knowledge.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds tables whose cells run together and writes their rows as records. Cells are parted only where the arithmetic of the table decides
 * how; any other row stays as it is, since a wrong figure is worse than an ugly one.
 */
final class GluedTable {
    private static final int ROWS = 3;
    private static final int MOST_ROWS = 300;
    private static final int SHARES = 2;

    private final NumberStyle style;
    private final List<Line> lines;

    /** Where the rows end that were seen to be no table: what begins among them is none either. */
    private int none;

    private GluedTable(List<Line> lines, NumberStyle style) {
        this.lines = lines;
        this.style = style;
    }

    static List<Line> rewrite(List<Line> lines) {
        List<GluedTable> tables = List.of(new GluedTable(lines, NumberStyle.ENGLISH), new GluedTable(lines, NumberStyle.CONTINENTAL));
        List<Line> written = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            int start = i;
            List<GluedRow> rows = tables.stream().map(table -> table.from(start)).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
            if (rows.isEmpty()) {
                written.add(lines.get(i));
                i++;
            } else {
                Optional<List<String>> header = written.isEmpty() ? Optional.empty() : GluedHeader.of(written.getLast());
                header.ifPresent(names -> written.removeLast());
                records(lines.subList(i, i + rows.size()), new GluedRecords(rows, header.orElse(List.of())), written);
                i += rows.size();
            }
        }
        return written;
    }

    /** The rows of the table that begins at {@code start}; none where no table does. */
    private List<GluedRow> from(int start) {
        List<GluedRow> rows = new ArrayList<>();
        if (start < none) {
            return rows;
        }
        for (int i = start; i < lines.size() && rows.size() < MOST_ROWS; i++) {
            Optional<GluedRow> row = GluedRow.parse(lines.get(i).text(), style);
            if (row.isEmpty()) {
                break;
            }
            rows.add(row.get());
        }
        if (rows.size() >= ROWS && rows.stream().filter(GluedRow::hasShare).count() >= SHARES) {
            return rows;
        }
        none = start + (rows.size() < MOST_ROWS ? rows.size() : MOST_ROWS / 2);
        return List.of();
    }

    private static void records(List<Line> lines, GluedRecords records, List<Line> written) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            written.add(records.of(i).map(line::withText).orElse(line).withStyle(Line.Style.ROW));
        }
    }
}
