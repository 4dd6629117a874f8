package kz.dauys.app;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import kz.dauys.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Once an hour: removes messages that were sent two days ago, and suspends questions whose figures speak against them. */
final class Housekeeping implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Housekeeping.class);
    private static final Duration KEPT = Duration.ofDays(2);

    private final Store store;
    private final Sieve sieve;
    private final InstantSource clock;
    private final ScheduledExecutorService hourly =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("dauys-housekeeping").daemon().factory());

    Housekeeping(Store store, Sieve sieve, InstantSource clock) {
        this.store = store;
        this.sieve = sieve;
        this.clock = clock;
    }

    void start() {
        var unused = hourly.scheduleAtFixedRate(this::sweep, 0, 1, TimeUnit.HOURS);
    }

    private void sweep() {
        try {
            int rows = store.transactions().run(() -> store.forgetSentBefore(clock.instant().minus(KEPT)));
            log.debug("{} sent messages forgotten", rows);
            sieve.sift(clock.instant());
        } catch (RuntimeException e) {
            log.warn("housekeeping failed; it is tried again in an hour", e);
        }
    }

    @Override
    public void close() {
        hourly.shutdownNow();
    }
}
