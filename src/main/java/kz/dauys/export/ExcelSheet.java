package kz.dauys.export;

import java.util.List;
import java.util.Optional;

/**
 * The filled rows of one sheet.
 *
 * @param limit why the rest was not read, if it was not
 */
record ExcelSheet(List<ExcelRow> rows, Optional<Mistake> limit) {
    ExcelSheet {
        rows = List.copyOf(rows);
    }
}
