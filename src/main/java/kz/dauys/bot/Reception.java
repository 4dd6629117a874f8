package kz.dauys.bot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a batch of updates from a transport and decides one after the other, in one transaction with a savepoint for each: effects, update
 * ids and outgoing replies are committed together before {@link #receive} returns, and only then may the transport confirm the batch. So
 * every update counts exactly once, whatever is killed when.
 *
 * <p>An update that ends in an {@link Error} fails like any other: a text that no stack is deep enough for comes again and again until it is
 * confirmed, and would end the bot for everybody.
 */
public final class Reception {
    private static final Logger log = LoggerFactory.getLogger(Reception.class);

    private final Door door;
    private final Transactions transactions;
    private final Inbox inbox;
    private final Outbox outbox;

    public Reception(Door door, Transactions transactions, Inbox inbox, Outbox outbox) {
        this.door = door;
        this.transactions = transactions;
        this.inbox = inbox;
        this.outbox = outbox;
    }

    /** An update as a transport got it; {@code event} is empty where the bot has nothing to do about it. */
    public record Arrival(long update, Optional<Event> event) {}

    /** What the transport must do at once about an update: the replies that do not go through the outbox. */
    public record Decision(long update, List<Reply.Fleeting> replies) {
        public Decision {
            replies = List.copyOf(replies);
        }

        public List<Reply.Toast> toasts() {
            return of(Reply.Toast.class);
        }

        public List<Reply.Articles> articles() {
            return of(Reply.Articles.class);
        }

        private <R extends Reply.Fleeting> List<R> of(Class<R> kind) {
            return replies.stream().filter(kind::isInstance).map(kind::cast).toList();
        }
    }

    /** Decides the batch and commits it. An update that was decided before is passed over without a decision. */
    public List<Decision> receive(String transport, List<Arrival> batch, Instant at) {
        return transactions.run(() -> {
            List<Decision> decisions = new ArrayList<>();
            for (Arrival arrival : batch) {
                if (inbox.firstTime(transport, arrival.update(), at)) {
                    decisions.add(new Decision(arrival.update(), decide(transport, arrival, at)));
                }
            }
            return decisions;
        });
    }

    private List<Reply.Fleeting> decide(String transport, Arrival arrival, Instant at) {
        if (arrival.event().isEmpty()) {
            return List.of();
        }
        Event event = arrival.event().get();
        if (event instanceof Event.Moved(Origin origin, Address to)) {
            moved(origin.chat().address(), to, at);
            return List.of();
        }
        try {
            return transactions.savepoint(() -> post(door.handle(event), at));
        } catch (RuntimeException | Error e) {
            log.error("update {} failed", arrival.update(), e);
            inbox.failed(transport, arrival.update(), e.toString(), at);
            return apologise(event, at);
        }
    }

    /** What an end brought, made out before the transaction that marks it. What cannot be made out stays as it is, and is apologised for. */
    public Outbox.Outcome digested(Outbox.Row row, Outbox.Outcome outcome) {
        try {
            return door.digested(row.reply(), outcome);
        } catch (RuntimeException | Error e) {
            log.error("what row {} brought could not be made out", row.id(), e);
            return outcome;
        }
    }

    /** Marks how a row of the outbox ended, and posts what follows from it, or an apology; inside a transaction. */
    public void ended(Outbox.Row row, Outbox.Outcome outcome, Instant at) {
        outbox.done(row.id(), outcome, at);
        String what = "the end of row " + row.id();
        Optional<List<Reply.Fleeting>> dealt = attempt(what, () -> post(door.ended(row.reply(), outcome, at), at));
        if (dealt.isEmpty()) {
            aside("the apology for " + what, () -> post(door.apologise(row.reply()), at));
        }
    }

    /** Posts what has come due. True if there was anything. */
    public boolean due(Instant now) {
        return transactions.run(() -> {
            Separately pieces = new Separately(now);
            attempt("what is due", () -> {
                door.due(now, pieces);
                return true;
            });
            return pieces.posted;
        });
    }

    /** The program is back. */
    public void back(Instant now) {
        transactions.run(() -> attempt("coming back", () -> {
            door.back(now, new Separately(now));
            return true;
        }));
    }

    /** A group has a new address: what waits for it and what is going on there follow; inside a transaction. */
    public void moved(Address from, Address to, Instant at) {
        aside("a move", () -> {
            outbox.moved(from, to);
            door.moved(from, to, at);
            return List.of();
        });
    }

    /** What fails here undoes its own effects alone: the mark or the batch that it hangs on must not come again for ever. */
    private List<? extends Reply> aside(String what, Supplier<List<? extends Reply>> work) {
        return attempt(what, work).orElse(List.of());
    }

    private <T> Optional<T> attempt(String what, Supplier<T> work) {
        try {
            return Optional.of(transactions.savepoint(work));
        } catch (RuntimeException | Error e) {
            log.error("{} could not be dealt with", what, e);
            return Optional.empty();
        }
    }

    /** Lots of work at one moment, and whether anything was posted. */
    private final class Separately implements Apart {
        private final Instant at;
        private boolean posted;

        Separately(Instant at) {
            this.at = at;
        }

        @Override
        public void run(String what, Supplier<List<Reply>> work, Supplier<List<Reply>> otherwise) {
            if (attempt(what, () -> posting(work)).isEmpty()) {
                attempt("what is done instead of " + what, () -> posting(otherwise));
            }
        }

        private boolean posting(Supplier<List<Reply>> work) {
            List<Reply> replies = work.get();
            post(replies, at);
            posted |= !replies.isEmpty();
            return true;
        }
    }

    private List<Reply.Fleeting> apologise(Event event, Instant at) {
        try {
            return transactions.savepoint(() -> post(door.apologise(event), at));
        } catch (RuntimeException | Error e) {
            // Thrown on, it would undo the batch, which would come again and fail again for ever.
            log.error("even the apology failed", e);
            return List.of();
        }
    }

    private List<Reply.Fleeting> post(List<Reply> replies, Instant at) {
        List<Reply.Fleeting> fleeting = new ArrayList<>();
        for (Reply reply : replies) {
            switch (reply) {
                case Reply.Durable durable -> outbox.post(durable, at);
                case Reply.Fleeting moment -> fleeting.add(moment);
            }
        }
        return fleeting;
    }
}
