package kz.dauys.telegram;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import kz.dauys.bot.Address;
import kz.dauys.bot.Outbox.Row;

/** One virtual thread per chat that has rows waiting; it does them one after the other and ends when there are none. */
final class Chains {
    private final Predicate<Row> work;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();
    private final Map<Address, Queue<Row>> waiting = new HashMap<>();
    private int rows;

    /** {@code work} says whether its chat may go on. */
    Chains(Predicate<Row> work) {
        this.work = work;
    }

    void add(Row row) {
        Address chat = row.reply().chat();
        lock.lock();
        try {
            rows++;
            Queue<Row> queue = waiting.get(chat);
            if (queue == null) {
                queue = new ArrayDeque<>();
                waiting.put(chat, queue);
                Thread.ofVirtual().name("telegram-chat").start(() -> run(chat));
            }
            queue.add(row);
        } finally {
            lock.unlock();
        }
    }

    /** How many rows wait or are being worked on. */
    int size() {
        lock.lock();
        try {
            return rows;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until no thread runs any more; false if the time was too short. */
    boolean awaitIdle(Duration atMost) {
        lock.lock();
        try {
            long left = atMost.toNanos();
            while (!waiting.isEmpty() && left > 0) {
                left = idle.awaitNanos(left);
            }
            return waiting.isEmpty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    private void run(Address chat) {
        boolean goOn = true;
        for (Optional<Row> row = next(chat, goOn); row.isPresent(); row = next(chat, goOn)) {
            goOn = work.test(row.get());
            finished();
        }
    }

    private void finished() {
        lock.lock();
        try {
            rows--;
        } finally {
            lock.unlock();
        }
    }

    private Optional<Row> next(Address chat, boolean goOn) {
        lock.lock();
        try {
            Queue<Row> queue = waiting.getOrDefault(chat, new ArrayDeque<>());
            Row row = goOn ? queue.poll() : null;
            if (row == null) {
                rows -= queue.size();
                waiting.remove(chat);
                idle.signalAll();
            }
            return Optional.ofNullable(row);
        } finally {
            lock.unlock();
        }
    }
}
