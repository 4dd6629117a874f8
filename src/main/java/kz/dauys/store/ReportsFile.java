package kz.dauys.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.dauys.quiz.Reports;
import org.jdbi.v3.core.Handle;

/** Reads what people say of keys, beside a program that may be writing: it takes no lock and changes nothing. */
public final class ReportsFile {
    private record Row(String question, String note, Instant at) {}

    private ReportsFile() {}

    /**
     * The questions that were reported, the most voices first. Empty where there is no store yet, or one of an older program.
     *
     * @throws StoreException if the file cannot be read
     */
    public static List<Reports.Collected> collected(Path file) {
        return Beside.read(file, "report", List.of(), ReportsFile::read);
    }

    private static List<Reports.Collected> read(Handle handle) {
        Map<String, List<Row>> byQuestion = handle.createQuery("SELECT question, note, at FROM report ORDER BY at DESC, id DESC")
                .map((columns, context) -> row(columns))
                .stream()
                .collect(Collectors.groupingBy(Row::question, LinkedHashMap::new, Collectors.toList()));
        return byQuestion.entrySet().stream()
                .map(each -> collected(each.getKey(), each.getValue()))
                .sorted((one, other) -> Integer.compare(other.voices(), one.voices()))
                .toList();
    }

    private static Row row(ResultSet columns) throws SQLException {
        return new Row(columns.getString("question"), columns.getString("note"), Instant.ofEpochMilli(columns.getLong("at")));
    }

    private static Reports.Collected collected(String question, List<Row> rows) {
        List<String> notes = rows.stream().map(Row::note).filter(note -> !note.isEmpty()).toList();
        return new Reports.Collected(question, rows.size(), notes, rows.getFirst().at());
    }
}
