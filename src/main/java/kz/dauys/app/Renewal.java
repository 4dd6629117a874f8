package kz.dauys.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import kz.dauys.bot.Mind;
import kz.dauys.bot.Minds;
import kz.dauys.bot.ReloadPages;
import kz.dauys.bot.Reloads;
import kz.dauys.bot.Reply;
import kz.dauys.knowledge.Audit;
import kz.dauys.knowledge.AuditReport;
import kz.dauys.knowledge.BrokenDataException;
import kz.dauys.quiz.QuestionBank;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts new knowledge into service without a restart, on a thread of its own: when files have changed and are quiet again, and at once when
 * somebody asks. It looks at the files every few seconds, since events of the file system do not reach every kind of mount.
 */
final class Renewal implements Reloads, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Renewal.class);

    /**
     * How long to wait for what.
     *
     * @param glance how often to look
     * @param quiet for how long files must stay as they are before they are read
     * @param farewell how long a reload that somebody waits for may hold up the end of the program
     */
    record Pace(Duration glance, Duration quiet, Duration farewell) {
        static final Pace USUAL = new Pace(Duration.ofSeconds(3), Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    private final DataFiles data;
    private final Minds minds;
    private final Pace pace;
    private final ReloadPages pages = new ReloadPages();
    private final Queue<Order> orders = new ConcurrentLinkedQueue<>();
    private final Semaphore wakes = new Semaphore(0);
    private final Thread thread = Thread.ofPlatform().name("dauys-renewal").daemon().unstarted(this::watch);
    private Consumer<Reply.Send> messenger = reply -> {};
    private Snapshot known;
    private volatile boolean closed;

    /** @param known the files as they were before what is in service was loaded from them */
    Renewal(DataFiles data, Minds minds, Snapshot known, Pace pace) {
        this.data = data;
        this.minds = minds;
        this.known = known;
        this.pace = pace;
    }

    /** @param messenger takes the outcome of a reload to whoever asked for it; called on this thread */
    void start(Consumer<Reply.Send> messenger) {
        this.messenger = messenger;
        thread.start();
    }

    @Override
    public void order(Order order) {
        orders.add(order);
        wakes.release();
    }

    private void watch() {
        try {
            while (!closed || !orders.isEmpty()) {
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() throws InterruptedException {
        woken(closed ? Duration.ZERO : pace.glance());
        List<Order> asked = ordered();
        try {
            if (!asked.isEmpty() || changed()) {
                tell(asked, renew());
            }
        } catch (RuntimeException e) {
            // A disk that fails for a moment must not end the watch.
            log.error("the data could not be looked at", e);
        }
    }

    /** Waits for an order or the end, no longer than the given time; false if there was neither. */
    private boolean woken(Duration within) throws InterruptedException {
        boolean woken = wakes.tryAcquire(within.toMillis(), TimeUnit.MILLISECONDS);
        wakes.drainPermits();
        return woken;
    }

    private List<Order> ordered() {
        List<Order> asked = new ArrayList<>();
        for (Order order = orders.poll(); order != null; order = orders.poll()) {
            asked.add(order);
        }
        return asked;
    }

    /** Whether the files differ from those that were read, and have been quiet. */
    private boolean changed() throws InterruptedException {
        Snapshot now = data.look();
        return !closed && !now.equals(known) && quiet(now);
    }

    /** Files are copied one after the other, and half of them make no pack. An order ends the wait: it is done at the next look. */
    private boolean quiet(Snapshot first) throws InterruptedException {
        Snapshot seen = first;
        while (orders.isEmpty() && !woken(pace.quiet())) {
            Snapshot now = data.look();
            if (now.equals(seen)) {
                return true;
            }
            seen = now;
        }
        wakes.release();
        return false;
    }

    /** Loads and swaps; what is broken stays out of service, and is not tried again before it changes. */
    private Outcome renew() {
        known = data.look();
        try {
            QuestionBank bank = data.load();
            AuditReport report = Audit.of(bank.knowledge());
            return report.failed() ? new Outcome.Refused(report.failureLines()) : swap(bank);
        } catch (BrokenDataException e) {
            return new Outcome.Refused(List.of(String.valueOf(e.getMessage())));
        } catch (RuntimeException e) {
            log.error("the new data could not be loaded", e);
            return new Outcome.Refused(List.of(e.toString()));
        }
    }

    private Outcome swap(QuestionBank bank) {
        minds.swap(Mind.of(bank, data.index()));
        return new Outcome.Loaded(bank.knowledge().claims().size(), bank.knowledge().documents().size());
    }

    private void tell(List<Order> asked, Outcome outcome) {
        switch (outcome) {
            case Outcome.Loaded(int claims, int documents) -> log.info("new data in service: {} claims, {} documents", claims, documents);
            case Outcome.Refused(List<String> reasons) ->
                log.warn("the new data cannot be used, the old ones stay in service: {}", String.join("; ", reasons));
        }
        asked.forEach(order -> messenger.accept(pages.told(order, outcome)));
    }

    /** Ends the watch. Who asked for a reload just before is still told. */
    @Override
    public void close() {
        closed = true;
        wakes.release();
        try {
            thread.join(pace.farewell().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
