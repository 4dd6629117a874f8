package kz.dauys.store;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** A piece of work that waits for the writing thread. Its result is told only once the transaction that holds it is committed. */
final class Task<T> {
    private final Supplier<T> work;
    private final CompletableFuture<T> future = new CompletableFuture<>();
    private Runnable verdict = () -> {};

    Task(Supplier<T> work) {
        this.work = work;
    }

    CompletableFuture<T> future() {
        return future;
    }

    /** Runs the work in a savepoint of its own, so that its failure takes no neighbour along. */
    void attempt(Session session) {
        try {
            T value = session.savepoint(work);
            verdict = () -> future.complete(value);
        } catch (Throwable e) {
            verdict = () -> future.completeExceptionally(e);
        }
    }

    /** Tells the result; the transaction is committed. */
    void committed() {
        verdict.run();
    }

    /** The transaction was lost, and the work with it. */
    void lost(Throwable reason) {
        future.completeExceptionally(reason);
    }
}
