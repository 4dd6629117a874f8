package kz.dauys.export;

import java.util.Map;
import java.util.Optional;

/**
 * One row of a spreadsheet.
 *
 * @param number as the program shows it, from 1
 * @param cells what is filled, by its column from 0
 */
record ExcelRow(int number, Map<Integer, Cell> cells) {
    ExcelRow {
        cells = Map.copyOf(cells);
    }

    /** Excel's own limit for the letters of a cell: a file may name one text of megabytes in every cell. */
    private static final int MOST_LETTERS = 32_767;

    /** What a cell shows, or what keeps it from being read. */
    record Cell(String text, Optional<Fault> fault) {
        static Cell of(String text) {
            return new Cell(Words.strip(text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) : text), Optional.empty());
        }

        static Cell of(Fault fault) {
            return new Cell("", Optional.of(fault));
        }

        boolean isEmpty() {
            return text.isEmpty() && fault.isEmpty();
        }
    }

    String text(int column) {
        return cell(column).text();
    }

    Cell cell(int column) {
        return cells.getOrDefault(column, Cell.of(""));
    }
}
