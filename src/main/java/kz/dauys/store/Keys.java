package kz.dauys.store;

import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * Keys of new rows: one more than the highest in the table, then counted in memory. That is safe because one thread of one process
 * writes ({@link StoreLock} sees to the process). A rolled back transaction leaves a gap, which harms nobody. A key can be given again
 * only after a restart, and only if the rows above it were deleted; so whoever takes a key from outside, such as a button's row, checks
 * the row's chat and person.
 */
final class Keys {
    private final Map<String, Long> last = new HashMap<>();

    /** {@code table} is a name from our own code, never from outside. */
    long next(Handle handle, String table) {
        long previous = last.computeIfAbsent(table, name -> highest(handle, name));
        last.put(table, previous + 1);
        return previous + 1;
    }

    private static long highest(Handle handle, String table) {
        return handle.createQuery("SELECT coalesce(max(id), 0) FROM " + table).mapTo(Long.class).one();
    }
}
