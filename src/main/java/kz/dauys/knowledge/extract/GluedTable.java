package kz.dauys.knowledge.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds tables whose cells run together and writes their rows as records. Cells are parted only where the arithmetic of the table decides
 * how; any other row stays as it is, since a wrong figure is worse than an ugly one.
 */
final class GluedTable {
    private static final int ROWS = 3;
    private static final int SHARES = 2;

    private GluedTable() {}

    static List<Line> rewrite(List<Line> lines) {
        List<Line> written = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            int start = i;
            Table table = Stream.of(NumberStyle.ENGLISH, NumberStyle.CONTINENTAL).map(style -> table(lines, start, style)).filter(Table::isTable).findFirst().orElse(Table.NONE);
            if (table.rows().isEmpty()) {
                written.add(lines.get(i));
                i++;
            } else {
                Optional<List<String>> header = written.isEmpty() ? Optional.empty() : GluedHeader.of(written.getLast());
                header.ifPresent(names -> written.removeLast());
                records(lines.subList(i, i + table.rows().size()), new GluedRecords(table.rows(), header.orElse(List.of())), written);
                i += table.rows().size();
            }
        }
        return written;
    }

    /** Rows that follow one another. */
    private record Table(List<GluedRow> rows) {
        static final Table NONE = new Table(List.of());

        boolean isTable() {
            return rows.size() >= ROWS && rows.stream().filter(GluedRow::hasShare).count() >= SHARES;
        }
    }

    private static Table table(List<Line> lines, int start, NumberStyle style) {
        List<GluedRow> rows = new ArrayList<>();
        for (int i = start; i < lines.size(); i++) {
            Optional<GluedRow> row = GluedRow.parse(lines.get(i).text(), style);
            if (row.isEmpty()) {
                break;
            }
            rows.add(row.get());
        }
        return new Table(rows);
    }

    private static void records(List<Line> lines, GluedRecords records, List<Line> written) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            written.add(records.of(i).map(line::withText).orElse(line).withStyle(Line.Style.ROW));
        }
    }
}
