package kz.dauys.store;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** The writing connection and the transaction that is open in it. All storage ports reach the database through {@link #with}. */
final class Session implements AutoCloseable {
    private final Handle handle;
    private final Failures failures;
    private final Keys keys = new Keys();
    private volatile @Nullable Thread owner;
    private @Nullable StoreException broken;
    private int depth;

    Session(Handle handle, Failures failures) {
        this.handle = handle;
        this.failures = failures;
    }

    /** Works in the open transaction. */
    <T> T with(Function<Handle, T> statements) {
        if (owner != Thread.currentThread()) {
            throw new IllegalStateException("the store's ports work inside Transactions.run or submit only; this is "
                    + Thread.currentThread().getName() + " without a transaction");
        }
        if (broken != null) {
            throw broken;
        }
        try {
            return statements.apply(handle);
        } catch (JdbiException e) {
            throw failures.of(e);
        }
    }

    long nextKey(String table) {
        return with(open -> keys.next(open, table));
    }

    /** Undoes what {@code work} did if it throws. */
    <T> T savepoint(Supplier<T> work) {
        String name = "level_" + depth;
        with(open -> open.savepoint(name));
        depth++;
        try {
            T value = work.get();
            with(open -> open.releaseSavepoint(name));
            return value;
        } catch (Throwable e) {
            undo(name, e);
            throw e;
        } finally {
            depth--;
        }
    }

    private void undo(String name, Throwable reason) {
        try {
            with(open -> open.rollbackToSavepoint(name));
        } catch (StoreException e) {
            // A full or failing disk makes SQLite roll the whole transaction back by itself, and the next statement would silently begin
            // another one. Without the savepoint nothing here may be committed any more.
            broken = broken == null ? failures.of(reason) : broken;
        }
    }

    void begin() {
        broken = null;
        depth = 0;
        handle.begin();
        owner = Thread.currentThread();
    }

    void commit() {
        if (broken != null) {
            throw broken;
        }
        owner = null;
        try {
            handle.commit();
        } catch (JdbiException e) {
            throw failures.of(e);
        }
    }

    void rollback() {
        owner = null;
        handle.rollback();
    }

    @Override
    public void close() {
        handle.close();
    }
}
