package kz.dauys.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import kz.dauys.bot.Address;
import kz.dauys.bot.Outbox;
import kz.dauys.bot.Reply;
import kz.dauys.bot.Transactions;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A row that cannot be read (written by a newer program, damaged) ends as given up, and the sender goes on with the others. */
final class SqlOutbox implements Outbox {
    private static final Logger log = LoggerFactory.getLogger(SqlOutbox.class);

    private final Session session;
    private final Transactions transactions;
    private final Jdbi readers;
    private final Failures failures;

    SqlOutbox(Session session, Transactions transactions, Jdbi readers, Failures failures) {
        this.session = session;
        this.transactions = transactions;
        this.readers = readers;
        this.failures = failures;
    }

    private record Raw(long id, String reply, Instant at) {}

    @Override
    public void put(Reply.Durable reply, Instant at) {
        String json = ReplyJson.write(reply);
        long id = session.nextKey("outbox");
        session.with(handle -> handle.createUpdate("""
                        INSERT INTO outbox (id, transport, chat, reply, at, state)
                        VALUES (:id, :transport, :chat, :reply, :at, 'waiting')""")
                .bind("id", id)
                .bind("transport", reply.chat().transport())
                .bind("chat", reply.chat().id())
                .bind("reply", json)
                .bind("at", at.toEpochMilli())
                .execute());
    }

    /** Reads on until there is a row that can be sent or none at all: an empty list must mean that nothing waits. */
    @Override
    public List<Row> after(String transport, long id, int limit) {
        List<Raw> raw = waiting(transport, id, limit);
        List<Row> rows = readable(raw);
        return rows.isEmpty() && !raw.isEmpty() ? after(transport, raw.getLast().id(), limit) : rows;
    }

    private List<Raw> waiting(String transport, long id, int limit) {
        try {
            return readers.withHandle(handle -> handle.createQuery("""
                            SELECT id, reply, at FROM outbox
                            WHERE state = 'waiting' AND transport = :transport AND id > :id ORDER BY id LIMIT :limit""")
                    .bind("transport", transport)
                    .bind("id", id)
                    .bind("limit", limit)
                    .map((columns, context) -> new Raw(
                            columns.getLong("id"), columns.getString("reply"), Instant.ofEpochMilli(columns.getLong("at"))))
                    .list());
        } catch (JdbiException e) {
            throw failures.of(e);
        }
    }

    private List<Row> readable(List<Raw> waiting) {
        List<Row> rows = new ArrayList<>();
        for (Raw raw : waiting) {
            switch (ReplyJson.read(raw.reply())) {
                case ReplyJson.Read.Whole whole -> rows.add(new Row(raw.id(), whole.reply(), raw.at()));
                case ReplyJson.Read.Broken broken -> giveUp(raw, broken.why());
            }
        }
        return rows;
    }

    /** Nobody waits for this; should it be lost, the next reader finds the row again. */
    private void giveUp(Raw raw, String why) {
        log.error("outbox row {} cannot be read: {}", raw.id(), why);
        CompletableFuture<Boolean> unused = transactions.submit(() -> {
            done(raw.id(), new Outcome.GivenUp("unreadable: " + why), raw.at());
            return true;
        });
    }

    @Override
    public boolean begin(long row, Instant at) {
        return session.with(handle -> handle.execute(
                        "UPDATE outbox SET begun_at = ? WHERE id = ? AND begun_at IS NULL", at.toEpochMilli(), row))
                == 0;
    }

    @Override
    public void moved(Address from, Address to) {
        List<Raw> rows = session.with(handle -> handle.createQuery("""
                        SELECT id, reply, at FROM outbox WHERE state = 'waiting' AND transport = :transport AND chat = :chat ORDER BY id""")
                .bind("transport", from.transport())
                .bind("chat", from.id())
                .map((columns, context) -> new Raw(
                        columns.getLong("id"), columns.getString("reply"), Instant.ofEpochMilli(columns.getLong("at"))))
                .list());
        for (Raw raw : rows) {
            if (ReplyJson.read(raw.reply()) instanceof ReplyJson.Read.Whole whole) {
                session.with(handle -> handle.execute(
                        "UPDATE outbox SET chat = ?, reply = ? WHERE id = ?", to.id(), ReplyJson.write(whole.reply().to(to)), raw.id()));
            }
        }
    }

    /** The first outcome stays. */
    @Override
    public void done(long row, Outcome outcome, Instant at) {
        switch (outcome) {
            case Outcome.Sent sent -> end(row, "state = 'sent', message = ?", sent.message(), at);
            case Outcome.Polled polled -> end(row, "state = 'sent', message = ?", polled.message(), at);
            case Outcome.Fetched fetched -> end(row, "state = 'sent', message = ?", 0L, at);
            case Outcome.Read read -> end(row, "state = 'sent', message = ?", 0L, at);
            case Outcome.Ranked ranked -> end(row, "state = 'sent', message = ?", 0L, at);
            case Outcome.GivenUp givenUp -> end(row, "state = 'given-up', why = ?", givenUp.why(), at);
        }
    }

    private void end(long row, String change, Object value, Instant at) {
        session.with(handle -> handle.execute(
                "UPDATE outbox SET " + change + ", ended_at = ? WHERE id = ? AND state = 'waiting'", value, at.toEpochMilli(), row));
    }

    /** Deletes what was sent before {@code limit}; what was given up stays for the operator. */
    int forgetSentBefore(Instant limit) {
        return session.with(handle -> handle.execute(
                "DELETE FROM outbox WHERE state = 'sent' AND ended_at < ?", limit.toEpochMilli()));
    }
}
