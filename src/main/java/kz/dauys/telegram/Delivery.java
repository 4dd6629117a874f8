package kz.dauys.telegram;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import kz.dauys.bot.Address;
import kz.dauys.bot.Bytes;
import kz.dauys.bot.Outbox.Outcome;
import kz.dauys.bot.Outbox.Row;
import kz.dauys.bot.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends one row: tries until it has ended, and marks it. The chat's next row waits for the mark, so a crash repeats one message at most. */
final class Delivery {
    private static final Logger log = LoggerFactory.getLogger(Delivery.class);

    /** So often a row may run out of memory before it is taken for the cause. */
    private static final int SHORTAGES = 3;

    private final Courier courier;
    private final Pace pace;
    private final Core core;
    private final Patience patience;
    private final Closing closing;
    private final InstantSource clock;

    Delivery(Courier courier, Pace pace, Core core, Patience patience, Closing closing, InstantSource clock) {
        this.courier = courier;
        this.pace = pace;
        this.core = core;
        this.patience = patience;
        this.closing = closing;
        this.clock = clock;
    }

    /** True once the row is sent or given up, and marked; false if closing came first, and the row stays. */
    boolean deliver(Row row) {
        Optional<Outcome> outcome = send(row);
        return outcome.isPresent() && mark(row, core.reception().digested(row, outcome.get()));
    }

    private Optional<Outcome> send(Row row) {
        Letter letter = new Letter(row.reply(), row.reply() instanceof Reply.Poll && begun(row));
        Backoff backoff = patience.backoff();
        int shortages = 0;
        while (closing.pause(pace.chat(letter.chat())) && closing.pause(pace.all())) {
            switch (attempt(letter)) {
                case Attempt.Arrived(long message) -> {
                    return Optional.of(new Outcome.Sent(message));
                }
                case Attempt.Polled(long message, String poll) -> {
                    return Optional.of(new Outcome.Polled(message, poll, letter.repeated()));
                }
                case Attempt.Ranked(boolean admin) -> {
                    return Optional.of(new Outcome.Ranked(admin));
                }
                case Attempt.Fetched(Bytes content) -> {
                    return Optional.of(new Outcome.Fetched(content));
                }
                case Attempt.Hopeless(String why) -> {
                    return giveUp(row, why);
                }
                case Attempt.Unparsable(String why) -> {
                    if (letter.plain()) {
                        return giveUp(row, why);
                    }
                    log.error("row {} goes out without markup: {}", row.id(), why);
                    letter = letter.withoutMarkup();
                }
                case Attempt.Unpictured(String why) -> {
                    log.warn("row {} goes out without its picture: {}", row.id(), why);
                    letter = letter.inWords();
                }
                case Attempt.Moved(long chat) -> letter = letter.to(moved(letter.reply().chat(), chat));
                case Attempt.Slowed(Duration pause) -> slow(letter.chat(), pause);
                case Attempt.Starved(String why) -> {
                    if (++shortages > SHORTAGES) {
                        return giveUp(row, why);
                    }
                    letter = letter.again();
                    retry(row, why, backoff.next());
                }
                case Attempt.Failed(String why, boolean reached) -> {
                    letter = reached ? letter.again() : letter;
                    retry(row, why, backoff.next());
                }
            }
        }
        return Optional.empty();
    }

    /** A row that breaks its sending is given up: it would break the next try too, and hold up its chat for ever. */
    private Attempt attempt(Letter letter) {
        try {
            return courier.attempt(letter.reply(), letter.plain());
        } catch (OutOfMemoryError e) {
            log.error("the memory ran out while a row was sent", e);
            return new Attempt.Starved("the memory ran out");
        } catch (RuntimeException | Error e) {
            log.error("a row breaks its sending", e);
            return new Attempt.Hopeless("it breaks its sending: " + e.getClass().getSimpleName());
        }
    }

    /**
     * What is tried, and whether an earlier try may have arrived.
     *
     * @param pictures how often a picture may yet get lost on its way before the words go alone: what is large may never get through
     */
    private record Letter(Reply.Durable reply, boolean plain, boolean repeated, int pictures) {
        private static final int PICTURES = 3;

        Letter(Reply.Durable reply, boolean repeated) {
            this(reply, false, repeated, PICTURES);
        }

        String chat() {
            return reply.chat().id();
        }

        Letter withoutMarkup() {
            return new Letter(reply, true, repeated, pictures);
        }

        Letter inWords() {
            return reply instanceof Reply.Picture picture ? new Letter(picture.words(), plain, repeated, 0) : this;
        }

        Letter again() {
            Letter letter = new Letter(reply, plain, true, pictures - 1);
            return letter.pictures == 0 ? letter.inWords() : letter;
        }

        Letter to(Address chat) {
            return new Letter(reply.to(chat), plain, repeated, pictures);
        }
    }

    /** Whether an earlier start of the program began to send the row: a poll that nobody knows may stand in the chat then. */
    private boolean begun(Row row) {
        return insist("begin row " + row.id(), () -> core.outbox().begin(row.id(), clock.instant())).orElse(false);
    }

    private Address moved(Address from, long chat) {
        log.info("a group goes on under another number");
        Address to = new Address(from.transport(), Long.toString(chat));
        insist("move a group", () -> {
            core.reception().moved(from, to, clock.instant());
            return true;
        });
        return to;
    }

    private static Optional<Outcome> giveUp(Row row, String why) {
        log.warn("row {} is given up: {}", row.id(), why);
        return Optional.of(new Outcome.GivenUp(why));
    }

    private void slow(String chat, Duration wait) {
        log.info("Telegram asks to slow down for {} s", wait.toSeconds());
        pace.slow(chat, wait);
    }

    private void retry(Row row, String why, Duration wait) {
        log.warn("row {} was not sent: {}; again in {} ms", row.id(), why, wait.toMillis());
        closing.pause(wait);
    }

    private boolean mark(Row row, Outcome outcome) {
        return insist("mark row " + row.id() + " as " + outcome.getClass().getSimpleName(), () -> done(row, outcome)).isPresent();
    }

    /**
     * Waits on the future only: the writing itself is another thread's. What fails is tried again, or the message would go twice; empty if
     * closing came first.
     */
    private <T> Optional<T> insist(String what, Supplier<T> work) {
        Backoff backoff = patience.backoff();
        do {
            try {
                return Optional.of(core.transactions().submit(work).join());
            } catch (CompletionException | IllegalStateException e) {
                log.error("failed to {}", what, e);
            }
        } while (closing.pause(backoff.next()));
        return Optional.empty();
    }

    private Outcome done(Row row, Outcome outcome) {
        core.reception().ended(row, outcome, clock.instant());
        return outcome;
    }
}
