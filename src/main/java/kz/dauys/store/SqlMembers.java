package kz.dauys.store;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import kz.dauys.quiz.Members;

final class SqlMembers implements Members {
    private record Named(long person, String name) {}

    private final Session session;

    SqlMembers(Session session) {
        this.session = session;
    }

    @Override
    public void join(String chat, long person, String name, Instant at) {
        session.with(handle -> handle.createUpdate("""
                        INSERT INTO board_member (chat, person, name, joined_at) VALUES (:chat, :person, :name, :at)
                        ON CONFLICT (chat, person) DO UPDATE SET name = excluded.name""")
                .bind("chat", chat)
                .bind("person", person)
                .bind("name", name)
                .bind("at", at.toEpochMilli())
                .execute());
    }

    @Override
    public boolean leave(String chat, long person) {
        return session.with(handle -> handle.execute("DELETE FROM board_member WHERE chat = ? AND person = ?", chat, person)) == 1;
    }

    /** SQLite's own lower() knows the letters of English only. */
    @Override
    public Optional<Long> called(String chat, String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return session.with(handle -> handle.createQuery("SELECT person, name FROM board_member WHERE chat = :chat")
                .bind("chat", chat)
                .map((columns, context) -> new Named(columns.getLong("person"), columns.getString("name")))
                .list()
                .stream()
                .filter(member -> member.name().toLowerCase(Locale.ROOT).equals(wanted))
                .map(Named::person)
                .findFirst());
    }
}
