package kz.dauys.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import kz.dauys.quiz.Runs;

final class SqlRuns implements Runs {
    private static final String SELECT = "SELECT id, person, chat, state, ended_at IS NOT NULL AS is_over FROM quiz_run WHERE ";

    private final Session session;

    SqlRuns(Session session) {
        this.session = session;
    }

    @Override
    public long start(long person, String chat, String state, Instant at) {
        endOpen(person, chat, at);
        long run = session.nextKey("quiz_run");
        session.with(handle -> handle.createUpdate("""
                        INSERT INTO quiz_run (id, person, chat, state, started_at, saved_at)
                        VALUES (:run, :person, :chat, :state, :at, :at)""")
                .bind("run", run)
                .bind("person", person)
                .bind("chat", chat)
                .bind("state", state)
                .bind("at", at.toEpochMilli())
                .execute());
        return run;
    }

    private void endOpen(long person, String chat, Instant at) {
        session.with(handle -> handle.createUpdate(
                        "UPDATE quiz_run SET ended_at = :at WHERE person = :person AND chat = :chat AND ended_at IS NULL")
                .bind("at", at.toEpochMilli())
                .bind("person", person)
                .bind("chat", chat)
                .execute());
    }

    @Override
    public Optional<Stored> open(long person, String chat) {
        return session.with(handle -> handle.createQuery(SELECT + "person = :person AND chat = :chat AND ended_at IS NULL")
                .bind("person", person)
                .bind("chat", chat)
                .map((columns, context) -> stored(columns))
                .findOne());
    }

    @Override
    public Optional<Stored> find(long run) {
        return session.with(handle -> handle.createQuery(SELECT + "id = :run")
                .bind("run", run)
                .map((columns, context) -> stored(columns))
                .findOne());
    }

    private static Stored stored(ResultSet columns) throws SQLException {
        return new Stored(
                columns.getLong("id"),
                columns.getLong("person"),
                columns.getString("chat"),
                columns.getString("state"),
                columns.getBoolean("is_over"));
    }

    /** A run that is over stays over, whatever a late press saves. */
    @Override
    public void save(long run, String state, boolean over, Instant at) {
        String ended = over ? ", ended_at = coalesce(ended_at, :at)" : "";
        int changed = session.with(
                handle -> handle.createUpdate("UPDATE quiz_run SET state = :state, saved_at = :at" + ended + " WHERE id = :run")
                        .bind("state", state)
                        .bind("at", at.toEpochMilli())
                        .bind("run", run)
                        .execute());
        if (changed == 0) {
            throw new IllegalArgumentException("there is no quiz run " + run);
        }
    }
}
