package kz.dauys.telegram.server;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** One lock around the server's whole state; whoever waits for a change is woken by every action. */
final class Monitor {
    /** How long a test waits before it fails; on a busy machine the bot may take seconds for what takes it milliseconds. */
    static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(20);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    <T> T run(Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            changed.signalAll();
            lock.unlock();
        }
    }

    void run(Runnable action) {
        run(() -> {
            action.run();
            return Boolean.TRUE;
        });
    }

    /** Waits until {@code probe} gives something; empty when the time is over. */
    <T> Optional<T> await(Supplier<Optional<T>> probe, Duration atMost) {
        lock.lock();
        try {
            long left = atMost.toNanos();
            Optional<T> found = probe.get();
            while (found.isEmpty() && left > 0) {
                // Probes may also look at things outside the server, which wake nobody: so look again after a moment.
                long step = Math.min(left, GLANCE);
                left -= step - changed.awaitNanos(step);
                found = probe.get();
            }
            return found;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }
}
