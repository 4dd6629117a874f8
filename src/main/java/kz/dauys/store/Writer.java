package kz.dauys.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import kz.dauys.bot.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that writes. What waits together is committed together, a savepoint for each piece: syncing the disk is what costs, so
 * under load a commit serves many. Futures are completed on this thread, after the commit: what hangs on them must not block.
 */
final class Writer implements Transactions, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Writer.class);
    private static final int GROUP = 256;

    private final Session session;
    private final Duration patience;
    private final BlockingQueue<Task<?>> queue = new LinkedBlockingQueue<>();
    private final Task<Boolean> end = new Task<>(() -> true);
    private final Thread thread;
    private boolean closed;

    private Writer(Session session, Duration patience) {
        this.session = session;
        this.patience = patience;
        thread = Thread.ofPlatform().name("dauys-writer").daemon().unstarted(this::work);
    }

    /**
     * Starts the thread, which closes the session when it ends.
     *
     * @param patience how long {@link #close} waits for what is queued
     */
    static Writer start(Session session, Duration patience) {
        Writer writer = new Writer(session, patience);
        writer.thread.start();
        return writer;
    }

    @Override
    public <T> T run(Supplier<T> work) {
        if (Thread.currentThread() == thread) {
            return savepoint(work);
        }
        if (Thread.currentThread().isVirtual()) {
            throw new IllegalStateException("a virtual thread must not wait for the store: use submit");
        }
        try {
            return submit(work).join();
        } catch (CompletionException e) {
            throw unwrapped(e);
        }
    }

    /** What the work threw, as it was: a supplier throws nothing checked. */
    private static RuntimeException unwrapped(CompletionException e) {
        return switch (e.getCause()) {
            case RuntimeException unchecked -> unchecked;
            case Error error -> throw error;
            case null, default -> e;
        };
    }

    @Override
    public <T> CompletableFuture<T> submit(Supplier<T> work) {
        Task<T> task = new Task<>(work);
        enqueue(task);
        return task.future();
    }

    private synchronized void enqueue(Task<?> task) {
        if (closed) {
            task.lost(new IllegalStateException("the store is closed"));
        } else {
            queue.add(task);
        }
    }

    @Override
    public <T> T savepoint(Supplier<T> work) {
        return session.savepoint(work);
    }

    private void work() {
        List<Task<?>> group = new ArrayList<>();
        try (session) {
            while (!group.contains(end)) {
                group.clear();
                fill(group);
                commit(group);
            }
        }
    }

    private void fill(List<Task<?>> group) {
        try {
            group.add(queue.take());
        } catch (InterruptedException e) {
            // Nobody of ours interrupts this thread, and it ends by close() alone: what was promised to callers is still written.
            log.warn("the writing thread was interrupted and goes on", e);
        }
        queue.drainTo(group, GROUP - group.size());
    }

    private void commit(List<Task<?>> group) {
        try {
            session.begin();
            group.forEach(task -> task.attempt(session));
            session.commit();
        } catch (Throwable e) {
            log.error("a transaction of {} pieces is lost", group.size(), e);
            rollBack(e);
            group.forEach(task -> task.lost(e));
            return;
        }
        group.forEach(Task::committed);
    }

    private void rollBack(Throwable reason) {
        try {
            session.rollback();
        } catch (RuntimeException e) {
            reason.addSuppressed(e);
        }
    }

    /** Writes what waits, then ends. What has not been begun by then is lost, and its futures say so. */
    @Override
    public void close() {
        if (Thread.currentThread() == thread) {
            throw new IllegalStateException("the store cannot be closed from inside a transaction");
        }
        synchronized (this) {
            if (!closed) {
                queue.add(end);
            }
            closed = true;
        }
        if (!ended()) {
            loseTheRest();
        }
    }

    private void loseTheRest() {
        List<Task<?>> rest = new ArrayList<>();
        queue.drainTo(rest);
        rest.remove(end);
        queue.add(end);
        log.error("the store did not finish within {}; {} pieces of work are lost", patience, rest.size());
        rest.forEach(task -> task.lost(new IllegalStateException("the store was closed before this was written")));
    }

    private boolean ended() {
        try {
            return thread.join(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
