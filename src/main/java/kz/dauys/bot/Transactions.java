package kz.dauys.bot;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * The one thread that writes. All storage ports of the features must be called inside {@link #run} or {@link #submit}: they work in the
 * transaction that is open there. No virtual thread may wait in {@link #run}; {@link #submit} is theirs.
 */
public interface Transactions {
    /** Runs {@code work} in one transaction on the writing thread, and returns once it is committed. */
    <T> T run(Supplier<T> work);

    /** The same without waiting: the future completes after the commit. */
    <T> CompletableFuture<T> submit(Supplier<T> work);

    /** Inside a transaction: what {@code work} did is undone if it throws, and the transaction goes on. */
    <T> T savepoint(Supplier<T> work);
}
