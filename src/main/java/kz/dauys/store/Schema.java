package kz.dauys.store;

import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** Brings the tables to the state that this program knows. */
final class Schema {
    private final Flyway flyway;

    Schema(DataSource source) {
        flyway = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:kz/dauys/store/migrations")
                .load();
    }

    void migrate() {
        refuseNewer();
        flyway.migrate();
    }

    /** Flyway goes on silently with tables that a newer program has changed; what this one would then write nobody knows. */
    private void refuseNewer() {
        Arrays.stream(flyway.info().applied()).filter(Schema::isNewer).findFirst().ifPresent(newer -> {
            throw new NewerSchema(String.valueOf(newer.getVersion()));
        });
    }

    private static boolean isNewer(MigrationInfo applied) {
        return applied.getState() == MigrationState.FUTURE_SUCCESS || applied.getState() == MigrationState.FUTURE_FAILED;
    }

    /** The store was last used by a newer program. */
    static final class NewerSchema extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NewerSchema(String version) {
            super("its tables (version " + version + ") were made by a newer Dauys: start that one");
        }
    }
}
