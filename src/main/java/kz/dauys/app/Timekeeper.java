package kz.dauys.app;

import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import kz.dauys.bot.Reception;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks a few times a second whether something has come due. The times themselves stand in the store, so nothing is lost when it rests. */
final class Timekeeper implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Timekeeper.class);
    private static final long GLANCE = 250;

    private final Reception reception;
    private final Runnable posted;
    private final InstantSource clock;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("dauys-time").daemon().factory());

    /** {@code posted} runs when something was posted. */
    Timekeeper(Reception reception, Runnable posted, InstantSource clock) {
        this.reception = reception;
        this.posted = posted;
        this.clock = clock;
    }

    void start() {
        reception.back(clock.instant());
        var unused = thread.scheduleWithFixedDelay(this::look, GLANCE, GLANCE, TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            if (reception.due(clock.instant())) {
                posted.run();
            }
        } catch (RuntimeException | Error e) {
            // Thrown on, either would end the schedule for good, and nothing would come due any more.
            log.warn("what is due could not be looked up; it is tried again", e);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
