package kz.dauys.telegram;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import kz.dauys.bot.Outbox;
import kz.dauys.bot.Outbox.Row;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the outbox on a platform thread, in the order of its rows, and gives each row to its chat's chain. It looks after every commit it is
 * told of, and each second by itself.
 */
final class Sender {
    private static final Logger log = LoggerFactory.getLogger(Sender.class);
    private static final int PAGE = 500;
    /** Rows held in memory; more stay in the outbox until these are fewer. */
    private static final int MOST = 10_000;

    private static final Duration GLANCE = Duration.ofSeconds(1);

    private final Outbox outbox;
    private final Chains chains;
    private final Closing closing;
    private final Semaphore wakes = new Semaphore(0);
    private final Thread reader = Thread.ofPlatform().name("telegram-outbox").unstarted(this::run);
    private long last;

    Sender(Outbox outbox, Delivery delivery, Closing closing) {
        this.outbox = outbox;
        this.chains = new Chains(delivery::deliver);
        this.closing = closing;
    }

    void start() {
        reader.start();
    }

    void wake() {
        wakes.release();
    }

    /** What is in flight ends, nothing new begins; waits no longer than the given time. Closing must have begun. */
    boolean drain(Duration atMost) {
        wake();
        return chains.awaitIdle(atMost);
    }

    private void run() {
        while (!closing.begun()) {
            if (chains.size() > MOST || read() < PAGE) {
                rest();
            }
        }
    }

    private int read() {
        try {
            List<Row> rows = outbox.after(Updates.TRANSPORT, last, PAGE);
            rows.forEach(chains::add);
            last = rows.isEmpty() ? last : rows.getLast().id();
            return rows.size();
        } catch (RuntimeException e) {
            log.error("the outbox could not be read", e);
            return 0;
        }
    }

    private void rest() {
        try {
            if (wakes.tryAcquire(GLANCE.toMillis(), TimeUnit.MILLISECONDS)) {
                wakes.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
