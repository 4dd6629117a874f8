package kz.dauys.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/** Turns what the database throws into words that an operator can act on. */
final class Failures {
    /** SQLite's extended codes hold the plain one in the lowest byte. */
    private static final int PLAIN = 0xff;

    private final Path file;

    Failures(Path file) {
        this.file = file;
    }

    StoreException of(Throwable failure) {
        return new StoreException(file + " " + words(failure), failure);
    }

    private static String words(Throwable failure) {
        @Nullable SQLException sql = sqlCause(failure);
        return sql == null ? "failed: " + failure.getMessage() : words(sql);
    }

    private static String words(SQLException failure) {
        return switch (SQLiteErrorCode.getErrorCode(failure.getErrorCode() & PLAIN)) {
            case SQLITE_READONLY, SQLITE_PERM -> "cannot be written: let this user write the file and its folder";
            case SQLITE_CANTOPEN -> "cannot be opened: let this user read and write the file and its folder";
            case SQLITE_NOTADB -> "is not a database: move it away, or name another file";
            case SQLITE_CORRUPT -> "is damaged: restore it from a copy";
            case SQLITE_FULL -> "cannot grow: the disk is full, free some space";
            case SQLITE_BUSY, SQLITE_LOCKED -> "is held by another program: end that first";
            case SQLITE_IOERR -> "cannot be read or written: check the disk (" + failure.getMessage() + ")";
            default -> "failed: " + failure.getMessage();
        };
    }

    private static @Nullable SQLException sqlCause(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }
}
