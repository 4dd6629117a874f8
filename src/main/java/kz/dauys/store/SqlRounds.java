package kz.dauys.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.dauys.quiz.Round;
import kz.dauys.quiz.RoundCodec;
import kz.dauys.quiz.Rounds;

final class SqlRounds implements Rounds {
    private static final String SELECT = "SELECT id, chat, state, ended_at IS NOT NULL AS is_over FROM quiz_round WHERE ";

    private final Session session;

    SqlRounds(Session session) {
        this.session = session;
    }

    @Override
    public long open(String chat, Round round, Instant due, Instant at) {
        long id = session.nextKey("quiz_round");
        session.with(handle -> handle.createUpdate("""
                        INSERT INTO quiz_round (id, chat, state, started_at, due_at) VALUES (:id, :chat, :state, :at, :due)""")
                .bind("id", id)
                .bind("chat", chat)
                .bind("state", RoundCodec.write(round))
                .bind("at", at.toEpochMilli())
                .bind("due", due.toEpochMilli())
                .execute());
        return id;
    }

    @Override
    public Optional<Stored> in(String chat) {
        return session.with(handle -> handle.createQuery(SELECT + "chat = :chat AND ended_at IS NULL")
                .bind("chat", chat)
                .map((columns, context) -> stored(columns))
                .findOne());
    }

    @Override
    public Optional<Stored> find(long round) {
        return session.with(handle -> handle.createQuery(SELECT + "id = :round")
                .bind("round", round)
                .map((columns, context) -> stored(columns))
                .findOne());
    }

    private static Stored stored(ResultSet columns) throws SQLException {
        return new Stored(
                columns.getLong("id"), columns.getString("chat"), RoundCodec.read(columns.getString("state")), columns.getBoolean("is_over"));
    }

    @Override
    public void save(long id, Round round, Optional<Instant> due, Instant at) {
        boolean over = round.phase() == Round.Phase.OVER;
        int changed = session.with(handle -> handle.createUpdate("UPDATE quiz_round SET state = :state, due_at = :due, "
                        + "ended_at = coalesce(ended_at, :ended) WHERE id = :id")
                .bind("state", RoundCodec.write(round))
                .bind("due", due.filter(moment -> !over).map(Instant::toEpochMilli).orElse(null))
                .bind("ended", over ? at.toEpochMilli() : null)
                .bind("id", id)
                .execute());
        if (changed == 0) {
            throw new IllegalArgumentException("there is no round " + id);
        }
    }

    @Override
    public void keep(long id, Round round) {
        session.with(handle -> handle.execute("UPDATE quiz_round SET state = ? WHERE id = ?", RoundCodec.write(round), id));
    }

    @Override
    public List<Stored> due(Instant now) {
        return session.with(handle -> handle.createQuery(SELECT + "ended_at IS NULL AND due_at <= :now ORDER BY due_at, id")
                .bind("now", now.toEpochMilli())
                .map((columns, context) -> stored(columns))
                .list());
    }

    @Override
    public void postpone(Instant earliest) {
        session.with(handle -> handle.execute(
                "UPDATE quiz_round SET due_at = ? WHERE ended_at IS NULL AND due_at < ?", earliest.toEpochMilli(), earliest.toEpochMilli()));
    }
}
