package kz.dauys.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.dauys.quiz.Polls;
import org.jdbi.v3.core.result.RowView;

final class SqlPolls implements Polls {
    private static final String SELECT = "SELECT id, round, place, chat, question, message, sent_at FROM quiz_poll WHERE ";

    private final Session session;

    SqlPolls(Session session) {
        this.session = session;
    }

    @Override
    public long ask(long round, int place, String chat, String question, Instant at) {
        long row = session.nextKey("quiz_poll");
        session.with(handle -> handle.createUpdate("""
                        INSERT INTO quiz_poll (id, round, place, chat, question, asked_at)
                        VALUES (:row, :round, :place, :chat, :question, :at)""")
                .bind("row", row)
                .bind("round", round)
                .bind("place", place)
                .bind("chat", chat)
                .bind("question", question)
                .bind("at", at.toEpochMilli())
                .execute());
        return row;
    }

    @Override
    public void sent(long row, String poll, long message, Instant at) {
        session.with(handle -> handle.execute(
                "UPDATE quiz_poll SET poll = ?, message = ?, sent_at = ? WHERE id = ?", poll, message, at.toEpochMilli(), row));
    }

    @Override
    public Optional<Asked> find(long row) {
        return session.with(handle -> handle.createQuery(SELECT + "id = :row")
                .bind("row", row)
                .map((columns, context) -> asked(columns))
                .findOne());
    }

    @Override
    public Optional<Asked> named(String poll) {
        return session.with(handle -> handle.createQuery(SELECT + "poll = :poll")
                .bind("poll", poll)
                .map((columns, context) -> asked(columns))
                .findOne());
    }

    private static Asked asked(ResultSet columns) throws SQLException {
        boolean sent = columns.getObject("sent_at") != null;
        return new Asked(
                columns.getLong("id"),
                columns.getLong("round"),
                columns.getInt("place"),
                columns.getString("chat"),
                columns.getString("question"),
                sent ? Optional.of(columns.getLong("message")) : Optional.empty(),
                sent ? Optional.of(Instant.ofEpochMilli(columns.getLong("sent_at"))) : Optional.empty());
    }

    @Override
    public Map<String, Integer> timesAsked(String chat) {
        return session.with(handle -> handle.createQuery("SELECT question, count(*) AS times FROM quiz_poll WHERE chat = :chat GROUP BY question")
                .bind("chat", chat)
                .reduceRows((Map<String, Integer>) new HashMap<String, Integer>(), SqlPolls::noted));
    }

    private static Map<String, Integer> noted(Map<String, Integer> times, RowView row) {
        times.put(row.getColumn("question", String.class), row.getColumn("times", Integer.class));
        return times;
    }

    @Override
    public void hold(Held held) {
        long id = session.nextKey("held_vote");
        String options = held.options().stream().map(String::valueOf).collect(Collectors.joining(","));
        session.with(handle -> handle.createUpdate("""
                        INSERT INTO held_vote (id, poll, person, name, options, at) VALUES (:id, :poll, :person, :name, :options, :at)""")
                .bind("id", id)
                .bind("poll", held.poll())
                .bind("person", held.person())
                .bind("name", held.name())
                .bind("options", options)
                .bind("at", held.at().toEpochMilli())
                .execute());
    }

    @Override
    public List<Held> release(String poll) {
        List<Held> held = session.with(handle -> handle.createQuery(
                        "SELECT poll, person, name, options, at FROM held_vote WHERE poll = :poll ORDER BY id")
                .bind("poll", poll)
                .map((columns, context) -> held(columns))
                .list());
        session.with(handle -> handle.execute("DELETE FROM held_vote WHERE poll = ?", poll));
        return held;
    }

    private static Held held(ResultSet columns) throws SQLException {
        List<Integer> options = Arrays.stream(columns.getString("options").split(",", -1))
                .filter(text -> !text.isEmpty())
                .map(Integer::valueOf)
                .toList();
        return new Held(
                columns.getString("poll"),
                columns.getLong("person"),
                columns.getString("name"),
                options,
                Instant.ofEpochMilli(columns.getLong("at")));
    }

    @Override
    public int forgetHeldBefore(Instant limit) {
        return session.with(handle -> handle.execute("DELETE FROM held_vote WHERE at < ?", limit.toEpochMilli()));
    }
}
