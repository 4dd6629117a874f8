package kz.dauys.telegram;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Keeps the rates. Each chat asks for one message at a time and queues up again for the next, so that chats take turns. It counts with the
 * machine's own nanoseconds, since the wall clock may jump.
 */
final class Pace {
    private static final int WORTH_SWEEPING = 1000;

    private final Limits limits;
    private final LongSupplier nanos;
    private final ReentrantLock lock = new ReentrantLock();
    private final Bucket all;
    private final Map<String, Bucket> chats = new HashMap<>();
    /** The chat whose 429 was the last, and until when it lasts. */
    private String slowed = "";

    private long slowedUntil = Long.MIN_VALUE;

    Pace(Limits limits, LongSupplier nanos) {
        this.limits = limits;
        this.nanos = nanos;
        this.all = new Bucket(limits.perSecond(), 1);
    }

    /** How long a chat must wait for its next message on its own account. */
    Duration chat(String chat) {
        return locked(() -> bucket(chat).reserve(nanos.getAsLong()));
    }

    /** How long any chat must wait, once its own turn has come. */
    Duration all() {
        return locked(() -> all.reserve(nanos.getAsLong()));
    }

    /**
     * Telegram refused a message with 429. It does not tell whether the chat or the bot was too fast: one chat is slowed alone, and all are
     * when a second one is refused in that time.
     */
    void slow(String chat, Duration wait) {
        locked(() -> {
            long now = nanos.getAsLong();
            long until = now + wait.toNanos();
            bucket(chat).pauseUntil(until);
            if (!slowed.equals(chat) && now < slowedUntil) {
                all.pauseUntil(until);
            }
            slowed = chat;
            slowedUntil = Math.max(slowedUntil, until);
            return until;
        });
    }

    private Bucket bucket(String chat) {
        if (chats.size() > WORTH_SWEEPING) {
            chats.values().removeIf(bucket -> bucket.idle(nanos.getAsLong()));
        }
        return chats.computeIfAbsent(chat, this::fresh);
    }

    private Bucket fresh(String chat) {
        // Groups have negative numbers.
        return chat.startsWith("-") ? group() : new Bucket(limits.chatPerSecond(), limits.chatBurst());
    }

    /** A fifth of what a minute allows at once, the rest evenly: together never more than the limit in any minute. */
    private Bucket group() {
        double perMinute = limits.groupPerMinute();
        int burst = Math.max(1, (int) (perMinute / 5));
        return new Bucket((perMinute - burst) / 60, burst);
    }

    private <T> T locked(Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }
}
