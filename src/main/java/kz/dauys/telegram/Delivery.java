package kz.dauys.telegram;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import kz.dauys.bot.Outbox.Outcome;
import kz.dauys.bot.Outbox.Row;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends one row: tries until it has ended, and marks it. The chat's next row waits for the mark, so a crash repeats one message at most. */
final class Delivery {
    private static final Logger log = LoggerFactory.getLogger(Delivery.class);

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
        return outcome.isPresent() && mark(row, outcome.get());
    }

    private Optional<Outcome> send(Row row) {
        String chat = row.reply().chat().id();
        Backoff backoff = patience.backoff();
        boolean plain = false;
        while (closing.pause(pace.chat(chat)) && closing.pause(pace.all())) {
            switch (courier.attempt(row.reply(), plain)) {
                case Attempt.Arrived(long message) -> {
                    return Optional.of(new Outcome.Sent(message));
                }
                case Attempt.Hopeless(String why) -> {
                    return giveUp(row, why);
                }
                case Attempt.Unparsable(String why) -> {
                    if (plain) {
                        return giveUp(row, why);
                    }
                    log.error("row {} goes out without markup: {}", row.id(), why);
                    plain = true;
                }
                case Attempt.Slowed(Duration pause) -> slow(chat, pause);
                case Attempt.Failed(String why) -> retry(row, why, backoff.next());
            }
        }
        return Optional.empty();
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

    /** Waits on the future only: the writing itself is another thread's. A mark that fails is tried again, or the message would go twice. */
    private boolean mark(Row row, Outcome outcome) {
        Backoff backoff = patience.backoff();
        do {
            try {
                core.transactions().submit(() -> done(row, outcome)).join();
                return true;
            } catch (CompletionException | IllegalStateException e) {
                log.error("row {} could not be marked as {}", row.id(), outcome, e);
            }
        } while (closing.pause(backoff.next()));
        return false;
    }

    private Outcome done(Row row, Outcome outcome) {
        core.outbox().done(row.id(), outcome, clock.instant());
        return outcome;
    }
}
