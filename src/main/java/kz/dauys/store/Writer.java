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
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Session session;
    private final BlockingQueue<Task<?>> queue = new LinkedBlockingQueue<>();
    private final Task<Boolean> end = new Task<>(() -> true);
    private final Thread thread;
    private boolean closed;

    private Writer(Session session) {
        this.session = session;
        thread = Thread.ofPlatform().name("dauys-writer").daemon().unstarted(this::work);
    }

    static Writer start(Session session) {
        Writer writer = new Writer(session);
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
        while (!group.contains(end)) {
            group.clear();
            fill(group);
            commit(group);
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

    /** Writes what waits, then ends; what is still unwritten after five seconds is lost, and its futures never complete. */
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
        if (ended()) {
            session.close();
        } else {
            log.error("the writing thread did not end within {} s; {} pieces are lost", PATIENCE.toSeconds(), queue.size());
        }
    }

    private boolean ended() {
        try {
            return thread.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
