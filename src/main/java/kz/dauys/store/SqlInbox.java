package kz.dauys.store;

import java.time.Instant;
import kz.dauys.bot.Inbox;

final class SqlInbox implements Inbox {
    private final Session session;

    SqlInbox(Session session) {
        this.session = session;
    }

    @Override
    public boolean firstTime(String transport, long update, Instant at) {
        return session.with(handle -> handle.createUpdate("""
                        INSERT INTO inbox_update (transport, update_id, at) VALUES (:transport, :update, :at)
                        ON CONFLICT DO NOTHING""")
                        .bind("transport", transport)
                        .bind("update", update)
                        .bind("at", at.toEpochMilli())
                        .execute())
                == 1;
    }

    @Override
    public void failed(String transport, long update, String error, Instant at) {
        session.with(handle -> handle.createUpdate("""
                        INSERT INTO inbox_failure (transport, update_id, at, error) VALUES (:transport, :update, :at, :error)
                        ON CONFLICT DO NOTHING""")
                .bind("transport", transport)
                .bind("update", update)
                .bind("at", at.toEpochMilli())
                .bind("error", error)
                .execute());
    }

    @Override
    public int forgetBefore(Instant limit) {
        return session.with(handle -> handle.createUpdate("DELETE FROM inbox_update WHERE at < :limit")
                .bind("limit", limit.toEpochMilli())
                .execute());
    }
}
