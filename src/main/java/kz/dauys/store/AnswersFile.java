package kz.dauys.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import kz.dauys.quiz.Response;
import org.jdbi.v3.core.Handle;

/** Reads all answers for statistics, beside a program that may be writing: it takes no lock and changes nothing. */
public final class AnswersFile {
    /**
     * Everything that counts, and what is not asked.
     *
     * @param responses in the order in which they were given
     */
    public record Content(List<Response> responses, Set<String> withheld) {
        public Content {
            responses = List.copyOf(responses);
            withheld = Set.copyOf(withheld);
        }
    }

    private AnswersFile() {}

    /**
     * Reads the store; empty where there is none yet, or one of an older program.
     *
     * @throws StoreException if the file cannot be read
     */
    public static Content read(Path file) {
        return Beside.read(file, "counted_answer", new Content(List.of(), Set.of()), AnswersFile::read);
    }

    private static Content read(Handle handle) {
        List<Response> responses = handle.createQuery("""
                        SELECT a.person, CASE WHEN p.round IS NULL THEN 'run ' || a.run ELSE 'round ' || p.round END AS sitting,
                               a.question, a.language, a.choice, a.good
                        FROM counted_answer a LEFT JOIN quiz_poll p ON p.id = a.poll ORDER BY a.id""")
                .map((columns, context) -> response(columns))
                .list();
        return new Content(responses, Set.copyOf(handle.createQuery(SqlRulebook.WITHHELD).mapTo(String.class).list()));
    }

    private static Response response(ResultSet columns) throws SQLException {
        return new Response(
                columns.getLong("person"),
                columns.getString("sitting"),
                columns.getString("question"),
                columns.getString("language"),
                columns.getString("choice"),
                columns.getInt("good") == 1);
    }
}
