package kz.dauys.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.dauys.quiz.Exams;

final class SqlExams implements Exams {
    private static final String SELECT =
            "SELECT id, person, chat, state, ended_at IS NOT NULL AS is_over, coalesce(ran_at, saved_at) AS ran FROM quiz_exam WHERE ";

    private final Session session;

    SqlExams(Session session) {
        this.session = session;
    }

    @Override
    public long start(long person, String chat, String state, Instant end, Instant at) {
        long id = session.nextKey("quiz_exam");
        session.with(handle -> handle.createUpdate("""
                        INSERT INTO quiz_exam (id, person, chat, state, started_at, saved_at, ran_at, ends_at)
                        VALUES (:id, :person, :chat, :state, :at, :at, :at, :end)""")
                .bind("id", id)
                .bind("person", person)
                .bind("chat", chat)
                .bind("state", state)
                .bind("at", at.toEpochMilli())
                .bind("end", end.toEpochMilli())
                .execute());
        return id;
    }

    @Override
    public Optional<Stored> open(long person, String chat) {
        return list("person = ? AND chat = ? AND ended_at IS NULL", person, chat).stream().findFirst();
    }

    @Override
    public Optional<Stored> find(long id) {
        return list("id = ?", id).stream().findFirst();
    }

    @Override
    public List<Stored> due(Instant now) {
        return list("ended_at IS NULL AND ends_at <= ? ORDER BY id", now.toEpochMilli());
    }

    private List<Stored> list(String condition, Object... values) {
        return session.with(handle -> handle.select(SELECT + condition, values).map((columns, context) -> stored(columns)).list());
    }

    private static Stored stored(ResultSet columns) throws SQLException {
        return new Stored(
                columns.getLong("id"), columns.getLong("person"), columns.getString("chat"), columns.getString("state"), columns.getBoolean("is_over"));
    }

    @Override
    public void save(long id, String state, Instant at) {
        session.with(handle -> handle.execute("UPDATE quiz_exam SET state = ?, saved_at = ? WHERE id = ?", state, at.toEpochMilli(), id));
    }

    @Override
    public void tick(Instant now, Instant earlier) {
        session.with(handle -> handle.execute(
                "UPDATE quiz_exam SET ran_at = ? WHERE ended_at IS NULL AND coalesce(ran_at, saved_at) < ?", now.toEpochMilli(), earlier.toEpochMilli()));
    }

    @Override
    public List<Running> running() {
        return session.with(handle -> handle.select(SELECT + "ended_at IS NULL ORDER BY id")
                .map((columns, context) -> new Running(stored(columns), Instant.ofEpochMilli(columns.getLong("ran"))))
                .list());
    }

    @Override
    public void postpone(long id, String state, Instant end, Instant at) {
        session.with(handle -> handle.execute(
                "UPDATE quiz_exam SET state = ?, ends_at = ?, ran_at = ? WHERE id = ?", state, end.toEpochMilli(), at.toEpochMilli(), id));
    }

    @Override
    public boolean finish(long id, Instant at) {
        return session.with(handle -> handle.execute(
                        "UPDATE quiz_exam SET ended_at = ? WHERE id = ? AND ended_at IS NULL", at.toEpochMilli(), id))
                == 1;
    }
}
