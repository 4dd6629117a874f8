package kz.dauys.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import kz.dauys.bot.Address;
import kz.dauys.bot.Notices;
import kz.dauys.knowledge.Language;

final class SqlNotices implements Notices {
    private final Session session;

    SqlNotices(Session session) {
        this.session = session;
    }

    @Override
    public void follow(long set, Address chat, Language language) {
        session.with(handle -> handle.createUpdate("""
                        INSERT INTO quiz_set_notice (quiz_set, chat, language, told) VALUES (:set, :chat, :language, '')
                        ON CONFLICT (quiz_set) DO UPDATE SET chat = :chat, language = :language""")
                .bind("set", set)
                .bind("chat", chat.toString())
                .bind("language", language.code())
                .execute());
    }

    @Override
    public List<Followed> after(long set, int limit) {
        return session.with(handle -> handle.createQuery("""
                        SELECT id, owner, play, share, content, saved_at, chat, language, told
                        FROM quiz_set JOIN quiz_set_notice ON quiz_set = id
                        WHERE deleted_at IS NULL AND id > :set ORDER BY id LIMIT :limit""")
                .bind("set", set)
                .bind("limit", limit)
                .map((columns, context) -> followed(columns))
                .list());
    }

    private static Followed followed(ResultSet columns) throws SQLException {
        return new Followed(
                SqlSets.stored(columns),
                Address.of(columns.getString("chat")),
                Language.ofCode(columns.getString("language")).orElse(Language.KK),
                columns.getString("told"));
    }

    @Override
    public void told(long set, String state, Instant at) {
        session.with(handle ->
                handle.execute("UPDATE quiz_set_notice SET told = ?, told_at = ? WHERE quiz_set = ?", state, at.toEpochMilli(), set));
    }
}
