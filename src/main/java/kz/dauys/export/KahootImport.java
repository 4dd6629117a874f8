package kz.dauys.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads Kahoot's sheet: the heading is found wherever it stands, and empty rows below it are passed over. */
final class KahootImport {
    /** What a sheet may unfold to: a small file can hold gigabytes of the same byte. */
    private static final int MOST_UNFOLDED = 30 << 20;

    private final Intake intake = new Intake();

    private KahootImport() {}

    static Imported read(byte[] bytes) {
        if (!isSheet(bytes)) {
            return QuestionFile.broken(Fault.NOT_EXCEL);
        }
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return new KahootImport().rows(rows.toList());
        } catch (IOException | ExcelReaderException e) {
            return QuestionFile.broken(Fault.NOT_EXCEL);
        }
    }

    /** Unfolds everything once and counts: what a zip file says of its sizes need not be true. */
    private static boolean isSheet(byte[] bytes) {
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            long left = MOST_UNFOLDED;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream content = zip.getInputStream(entry)) {
                    left -= content.readNBytes((int) left + 1).length;
                }
                if (left < 0) {
                    return false;
                }
            }
            return zip.getEntry("xl/workbook.xml") != null;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private Imported rows(List<Row> rows) {
        Optional<Row> heading = rows.stream().filter(row -> Columns.of(row).isPresent()).findFirst();
        if (heading.isEmpty()) {
            return QuestionFile.broken(Fault.NO_HEADING);
        }
        Columns columns = heading.flatMap(Columns::of).orElseThrow();
        rows.stream().filter(row -> row.getRowNum() > heading.get().getRowNum()).forEach(row -> question(row, columns));
        return intake.result();
    }

    /** Where the heading says that things stand. */
    private record Columns(int stem, List<Integer> options, int right) {
        static Optional<Columns> of(Row row) {
            int stem = -1;
            int right = -1;
            List<Integer> options = new ArrayList<>();
            for (int place = 0; place < row.getCellCount(); place++) {
                String title = text(row, place).toLowerCase(Locale.ROOT);
                if (title.startsWith("question")) {
                    stem = place;
                } else if (title.matches("answer \\d.*")) {
                    options.add(place);
                } else if (title.startsWith("correct answer")) {
                    right = place;
                }
            }
            return stem < 0 || right < 0 || options.isEmpty() ? Optional.empty() : Optional.of(new Columns(stem, options, right));
        }

        Stream<Integer> all() {
            return Stream.concat(Stream.of(stem, right), options.stream());
        }
    }

    private void question(Row row, Columns columns) {
        if (columns.all().allMatch(place -> text(row, place).isEmpty())) {
            return;
        }
        int number = row.getRowNum();
        if (columns.all().anyMatch(place -> isError(row, place))) {
            intake.wrong(number, Fault.CELL_ERROR);
            return;
        }
        List<Integer> filled = IntStream.range(0, columns.options().size())
                .filter(i -> !text(row, columns.options().get(i)).isEmpty())
                .boxed()
                .toList();
        List<String> options = filled.stream().map(i -> text(row, columns.options().get(i))).toList();
        String right = text(row, columns.right());
        Optional<List<Integer>> answers = answers(number, right, filled);
        List<Integer> found = answers.orElse(List.of());
        Sheet.Form form = found.size() > 1 ? Sheet.Form.SEVERAL : Sheet.Form.ONE;
        intake.take(number, new Sheet("", form, "", text(row, columns.stem()), List.of(), options, found, ""), answers.isEmpty());
    }

    /** The places of the right options among those that are filled; empty after something wrong was told. */
    private Optional<List<Integer>> answers(int row, String right, List<Integer> filled) {
        TreeSet<Integer> answers = new TreeSet<>();
        for (String part : right.isEmpty() ? new String[0] : right.split("[,;.\\s]+")) {
            if (!part.matches("\\d{1,3}")) {
                intake.wrong(row, Fault.NO_NUMBER, Map.of("found", right));
                return Optional.empty();
            }
            int place = filled.indexOf(Integer.parseInt(part) - 1);
            if (place < 0) {
                intake.wrong(row, Fault.NO_SUCH_OPTION, Map.of("found", part, "count", filled.size()));
                return Optional.empty();
            }
            answers.add(place);
        }
        return Optional.of(List.copyOf(answers));
    }

    private static boolean isError(Row row, int place) {
        return row.getOptionalCell(place).filter(cell -> cell.getType() == CellType.ERROR).isPresent();
    }

    /** Numbers without the point that spreadsheets put behind whole ones. */
    private static String text(Row row, int place) {
        return row.getOptionalCell(place).map(KahootImport::text).orElse("");
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return cell.asNumber().stripTrailingZeros().toPlainString();
        }
        return cell.getText() == null ? "" : cell.getText().strip();
    }
}
