package kz.dauys.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Reads the store beside a program that may be writing: it takes no lock and changes nothing. */
final class Beside {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Beside() {}

    /**
     * What stands in the store.
     *
     * @param relation the table or view that is read
     * @param none what there is where there is no store yet, or one of an older program without the relation
     * @throws StoreException if the file cannot be read
     */
    static <T> T read(Path file, String relation, T none, Function<Handle, T> reading) {
        if (Files.notExists(file)) {
            return none;
        }
        try {
            return Jdbi.create(Database.at(file, PATIENCE).reader())
                    .withHandle(handle -> isThere(handle, relation) ? reading.apply(handle) : none);
        } catch (JdbiException e) {
            throw new Failures(file).of(e);
        }
    }

    private static boolean isThere(Handle handle, String relation) {
        return handle.createQuery("SELECT count(*) FROM sqlite_master WHERE type IN ('table', 'view') AND name = :name")
                        .bind("name", relation)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }
}
