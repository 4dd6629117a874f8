package kz.dauys.telegram;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Whether the adapter is being closed; all waiting is done here, so that closing ends it at once. */
final class Closing {
    private final CountDownLatch closed = new CountDownLatch(1);

    void begin() {
        closed.countDown();
    }

    boolean begun() {
        return closed.getCount() == 0;
    }

    /** Waits; false if closing has begun, before or meanwhile. */
    boolean pause(Duration wait) {
        try {
            return !closed.await(wait.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
