package kz.dauys.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import kz.dauys.bot.Feedback;
import kz.dauys.knowledge.Language;
import org.jdbi.v3.core.Handle;

/** Reads what people thought of answers, beside a program that may be writing: it takes no lock and changes nothing. */
public final class FeedbackFile {
    private FeedbackFile() {}

    /**
     * What did not help, the newest first. Empty where there is no store yet, or one of an older program.
     *
     * @throws StoreException if the file cannot be read
     */
    public static List<Feedback.Note> notHelpful(Path file) {
        return Beside.read(file, "feedback", List.of(), FeedbackFile::read);
    }

    private static List<Feedback.Note> read(Handle handle) {
        return handle.createQuery("SELECT question, kind, language, is_helpful, at FROM feedback WHERE NOT is_helpful ORDER BY at DESC, id DESC")
                .map((columns, context) -> note(columns))
                .list();
    }

    private static Feedback.Note note(ResultSet columns) throws SQLException {
        return new Feedback.Note(
                columns.getString("question"),
                columns.getString("kind"),
                Language.ofCode(columns.getString("language")).orElse(Language.KK),
                columns.getBoolean("is_helpful"),
                Instant.ofEpochMilli(columns.getLong("at")));
    }
}
