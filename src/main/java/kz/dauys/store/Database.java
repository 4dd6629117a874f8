package kz.dauys.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** How the SQLite file is opened. The file itself is never opened by other means: closing it would drop SQLite's own locks. */
final class Database {
    private static final int READERS = 3;

    private final Path file;
    private final Duration patience;

    private Database(Path file, Duration patience) {
        this.file = file;
        this.patience = patience;
    }

    /**
     * Makes the folder of the file; SQLite makes the file.
     *
     * @param patience how long to wait while another program holds the file
     */
    static Database at(Path file, Duration patience) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new StoreException("cannot make the folder " + folder + ": name another one, or let this user write above it", e);
        }
        if (Files.isDirectory(file)) {
            throw new StoreException(file + " is a folder: name a file in it", null);
        }
        return new Database(file, patience);
    }

    /** What is acknowledged is on the disk: every commit is synced. A transaction takes the write lock when it begins, not later. */
    DataSource writer() {
        SQLiteConfig config = common();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return source(config);
    }

    /** Connections that can only read, and see what is committed. */
    DataSource reader() {
        SQLiteConfig config = common();
        config.setReadOnly(true);
        return source(config);
    }

    /** A few of these, kept open. */
    HikariDataSource readers() {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("dauys-readers");
        pool.setDataSource(reader());
        // The driver refuses to change the flag later, so the pool must expect what the connections are.
        pool.setReadOnly(true);
        pool.setConnectionTimeout(patience.toMillis());
        pool.setMaximumPoolSize(READERS);
        pool.setMinimumIdle(1);
        // The writing connection has just shown that the file can be opened; a negative time leaves the first reader to the first use.
        pool.setInitializationFailTimeout(-1);
        return new HikariDataSource(pool);
    }

    private SQLiteConfig common() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout((int) patience.toMillis());
        return config;
    }

    private DataSource source(SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return source;
    }
}
