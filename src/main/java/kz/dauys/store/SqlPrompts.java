package kz.dauys.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import kz.dauys.bot.Address;
import kz.dauys.bot.Prompts;

final class SqlPrompts implements Prompts {
    private final Session session;

    SqlPrompts(Session session) {
        this.session = session;
    }

    @Override
    public long open(String dialogue, Address chat, long person, String state, Instant at) {
        long row = session.nextKey("prompt");
        session.with(handle -> handle.createUpdate("""
                        INSERT INTO prompt (id, dialogue, chat, person, state, opened_at)
                        VALUES (:row, :dialogue, :chat, :person, :state, :at)""")
                .bind("row", row)
                .bind("dialogue", dialogue)
                .bind("chat", chat.toString())
                .bind("person", person)
                .bind("state", state)
                .bind("at", at.toEpochMilli())
                .execute());
        return row;
    }

    @Override
    public Optional<Prompt> find(long row) {
        return session.with(handle -> handle.createQuery("""
                        SELECT id, dialogue, chat, person, state, closed_at IS NOT NULL AS closed FROM prompt WHERE id = :row""")
                .bind("row", row)
                .map((columns, context) -> prompt(columns))
                .findOne());
    }

    private static Prompt prompt(ResultSet columns) throws SQLException {
        return new Prompt(
                columns.getLong("id"),
                columns.getString("dialogue"),
                Address.of(columns.getString("chat")),
                columns.getLong("person"),
                columns.getString("state"),
                columns.getBoolean("closed"));
    }

    @Override
    public boolean close(long row, Instant at) {
        return session.with(handle -> handle.execute(
                        "UPDATE prompt SET closed_at = ? WHERE id = ? AND closed_at IS NULL", at.toEpochMilli(), row))
                == 1;
    }
}
