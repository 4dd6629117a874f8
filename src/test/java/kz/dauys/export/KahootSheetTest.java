package kz.dauys.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class KahootSheetTest {
    private static List<Row> rows(List<Sheet> sheets) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        KahootSheet.write(sheets, out);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return rows.filter(row -> row.getRowNum() > KahootSheet.HEADING + 1).toList();
        }
    }

    @Test
    void allThatFitsIsReadBackEqual() throws IOException {
        List<Sheet> fitting = KahootSheet.fitting(RealSheets.ALL);
        assertTrue(fitting.size() > 2000, "only " + fitting.size());
        List<Row> rows = rows(RealSheets.ALL);
        assertEquals(fitting.size(), rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Sheet sheet = fitting.get(i);
            assertEquals(sheet.stem(), row.getCellText(1));
            assertEquals(
                    sheet.options(),
                    IntStream.range(0, KahootSheet.ANSWERS).mapToObj(place -> row.getCellText(2 + place)).filter(text -> !text.isEmpty()).toList());
            assertEquals("30", row.getCellText(6));
            assertEquals(
                    sheet.answers(),
                    Stream.of(row.getCellText(7).split(",")).map(number -> Integer.parseInt(number) - 1).toList());
        }
    }

    @Test
    void whatTheFormCannotTakeIsLeftOut() throws IOException {
        Sheet fits = new Sheet("a", Sheet.Form.ONE, "", "Which?", List.of(), List.of("x", "y", "z"), List.of(2), "");
        Sheet matching = new Sheet("b", Sheet.Form.MATCHING, "", "Match?", List.of("p", "q"), List.of("x", "y"), List.of(0, 1), "");
        Sheet onTable = new Sheet("c", Sheet.Form.ONE, "A table", "Which?", List.of(), List.of("x", "y", "z"), List.of(0), "");
        Sheet wordy = new Sheet("d", Sheet.Form.ONE, "", "Why?".repeat(31), List.of(), List.of("x", "y", "z"), List.of(0), "");
        assertEquals(1, rows(List.of(matching, fits, onTable, wordy)).size());
    }
}
