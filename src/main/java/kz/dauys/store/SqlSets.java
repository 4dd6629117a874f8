package kz.dauys.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.dauys.quiz.Sets;

final class SqlSets implements Sets {
    private static final String SELECT = "SELECT id, owner, play, share, content, saved_at FROM quiz_set WHERE deleted_at IS NULL AND ";

    private final Session session;

    SqlSets(Session session) {
        this.session = session;
    }

    @Override
    public long save(long owner, Codes codes, String content, Instant at) {
        long id = session.nextKey("quiz_set");
        session.with(handle -> handle.createUpdate("""
                        INSERT INTO quiz_set (id, owner, play, share, content, saved_at)
                        VALUES (:id, :owner, :play, :share, :content, :at)""")
                .bind("id", id)
                .bind("owner", owner)
                .bind("play", codes.play())
                .bind("share", codes.share())
                .bind("content", content)
                .bind("at", at.toEpochMilli())
                .execute());
        return id;
    }

    @Override
    public Optional<Stored> find(long id) {
        return list("id = ?", id).stream().findFirst();
    }

    @Override
    public Optional<Stored> played(String code) {
        return list("play = ?", code).stream().findFirst();
    }

    @Override
    public Optional<Stored> shared(String code) {
        return list("share = ?", code).stream().findFirst();
    }

    @Override
    public List<Stored> of(long owner) {
        return list("owner = ? ORDER BY saved_at DESC, id DESC", owner);
    }

    private List<Stored> list(String condition, Object value) {
        return session.with(handle -> handle.select(SELECT + condition, value).map((columns, context) -> stored(columns)).list());
    }

    static Stored stored(ResultSet columns) throws SQLException {
        return new Stored(
                columns.getLong("id"),
                columns.getLong("owner"),
                new Codes(columns.getString("play"), columns.getString("share")),
                columns.getString("content"),
                Instant.ofEpochMilli(columns.getLong("saved_at")));
    }

    @Override
    public void rename(long id, String content) {
        session.with(handle -> handle.execute("UPDATE quiz_set SET content = ? WHERE id = ?", content, id));
    }

    @Override
    public void delete(long id, Instant at) {
        session.with(handle -> handle.execute("UPDATE quiz_set SET deleted_at = ? WHERE id = ?", at.toEpochMilli(), id));
    }

    @Override
    public Optional<String> preparing(long person) {
        return session.with(handle -> handle.select("SELECT content FROM quiz_preparation WHERE person = ?", person)
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public void prepare(long person, String content, Instant at) {
        session.with(handle -> handle.createUpdate("""
                        INSERT INTO quiz_preparation (person, content, saved_at) VALUES (:person, :content, :at)
                        ON CONFLICT (person) DO UPDATE SET content = :content, saved_at = :at""")
                .bind("person", person)
                .bind("content", content)
                .bind("at", at.toEpochMilli())
                .execute());
    }

    @Override
    public void prepared(long person) {
        session.with(handle -> handle.execute("DELETE FROM quiz_preparation WHERE person = ?", person));
    }
}
