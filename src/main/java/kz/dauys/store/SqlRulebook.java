package kz.dauys.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kz.dauys.quiz.Rulebook;

final class SqlRulebook implements Rulebook {
    /** What is not to be asked now. */
    static final String WITHHELD = """
            SELECT DISTINCT question FROM ruling r
            WHERE (kind = 'void' AND NOT EXISTS (
                       SELECT 1 FROM ruling l WHERE l.question = r.question AND l.kind = 'lift' AND l.id > r.id))
               OR (kind = 'suspend' AND NOT EXISTS (
                       SELECT 1 FROM ruling l WHERE l.question = r.question AND l.kind IN ('lift', 'keep') AND l.id > r.id))""";

    private final Session session;

    SqlRulebook(Session session) {
        this.session = session;
    }

    @Override
    public void add(Ruling ruling) {
        long id = session.nextKey("ruling");
        session.with(handle -> handle.createUpdate("""
                        INSERT INTO ruling (id, question, kind, choice, reason, at) VALUES (:id, :question, :kind, :choice, :reason, :at)""")
                .bind("id", id)
                .bind("question", ruling.question())
                .bind("kind", ruling.kind().name().toLowerCase(Locale.ROOT))
                .bind("choice", ruling.choice())
                .bind("reason", ruling.reason())
                .bind("at", ruling.at().toEpochMilli())
                .execute());
    }

    @Override
    public List<Ruling> of(String question) {
        return session.with(handle -> handle.createQuery("SELECT question, kind, choice, reason, at FROM ruling WHERE question = :question ORDER BY id")
                .bind("question", question)
                .map((columns, context) -> ruling(columns))
                .list());
    }

    private static Ruling ruling(ResultSet columns) throws SQLException {
        String choice = columns.getString("choice");
        return new Ruling(
                columns.getString("question"),
                Kind.valueOf(columns.getString("kind").toUpperCase(Locale.ROOT)),
                choice == null ? "" : choice,
                columns.getString("reason"),
                Instant.ofEpochMilli(columns.getLong("at")));
    }

    @Override
    public Set<String> withheld() {
        return session.with(handle -> handle.createQuery(WITHHELD)
                .mapTo(String.class)
                .stream()
                .collect(Collectors.toUnmodifiableSet()));
    }
}
