package kz.dauys.store;

import static kz.dauys.store.Samples.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("dauys.db");
    }

    private static void openAndClose(Path file) {
        Store.open(file, Duration.ofMillis(300)).close();
    }

    private static void assertRefused(Path file, String words) {
        String refusal = assertThrows(StoreException.class, () -> openAndClose(file)).toString();
        assertTrue(refusal.contains(words), refusal);
        assertTrue(refusal.contains(file.toString()) || refusal.contains("folder"), refusal);
    }

    @Test
    void theFolderIsMade() {
        Path deep = folder.resolve("a b/деректер/dauys.db");
        openAndClose(deep);
        assertTrue(Files.isRegularFile(deep));
    }

    @Test
    void closingLeavesOneFile() throws IOException {
        openAndClose(file);
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void aFolderInPlaceOfTheFileIsRefused() {
        assertRefused(folder, "is a folder: name a file in it");
    }

    @Test
    void aFolderBelowAFileIsRefused() throws IOException {
        Files.writeString(folder.resolve("plain"), "");
        assertRefused(folder.resolve("plain/data/dauys.db"), "cannot make the folder");
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedAndLeftAsItIs() throws IOException {
        String letter = "Dear voter, this is no database. ".repeat(50);
        Files.writeString(file, letter);
        assertRefused(file, "is not a database: move it away");
        assertEquals(letter, Files.readString(file));
    }

    @Test
    void aStoreOfANewerProgramIsRefused() throws SQLException {
        openAndClose(file);
        change("UPDATE flyway_schema_history SET version = '999', installed_rank = 999"
                + " WHERE installed_rank = (SELECT max(installed_rank) FROM flyway_schema_history)");
        assertRefused(file, "(version 999) were made by a newer Dauys: start that one");
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Test
    void aFileThatMayNotBeWrittenIsRefused() throws Exception {
        openAndClose(file);
        try (Immutable sealed = Immutable.of(file)) {
            assumeTrue(sealed.works(), "this user can write every file, and chattr does not work here");
            assertRefused(file, "cannot be written: let this user write the file and its folder");
        }
        openAndClose(file);
    }

    @Test
    void aFolderThatMayNotBeWrittenIsRefused() throws Exception {
        openAndClose(file);
        try (Immutable sealed = Immutable.of(folder)) {
            assumeTrue(sealed.works(), "this user can write every folder, and chattr does not work here");
            assertRefused(file, "let this user");
            assertRefused(folder.resolve("other.db"), "let this user");
            assertRefused(folder.resolve("deep/other.db"), "cannot make the folder");
        }
    }

    @Test
    void aStoreThatAnotherProgramWritesIsRefusedWithoutWaitingForEver() throws SQLException {
        openAndClose(file);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            assertRefused(file, "is held by another program");
        }
    }

    /** SQLite rolls back by itself when the disk is full; whatever the work then still writes must not be committed alone. */
    @Test
    void aFullDiskLosesTheWholeTransactionAndNothingElse() {
        try (Store store = Store.open(file)) {
            store.transactions().run(() -> store.inbox().firstTime("telegram", 1, NOW));
            String refusal = assertThrows(StoreException.class, () -> store.transactions().run(() -> fill(store))).toString();
            assertTrue(refusal.contains("the disk is full, free some space"), refusal);
            limitPages(store, 1_000_000);
            assertFalse(store.transactions().run(() -> store.inbox().firstTime("telegram", 1, NOW)));
            assertTrue(store.transactions().run(() -> store.inbox().firstTime("telegram", 2, NOW)));
            assertTrue(store.transactions().run(() -> store.inbox().firstTime("telegram", 3, NOW)));
        }
    }

    @Test
    void workGoesOnOnceTheDiskHasSpaceAgain() {
        try (Store store = Store.open(file)) {
            limitPages(store, 1);
            StoreException refusal = assertThrows(StoreException.class, () -> store.transactions().run(() -> putLong(store)));
            assertTrue(refusal.toString().contains("the disk is full"), refusal.toString());
            limitPages(store, 1_000_000);
            assertTrue(store.transactions().run(() -> putLong(store)));
            assertEquals(1, store.outbox().after("telegram", 0, 10).size());
        }
    }

    private static long limitPages(Store store, int pages) {
        return store.transactions().run(() -> store.session().with(handle ->
                handle.createQuery("PRAGMA max_page_count = " + pages).mapTo(Long.class).one()));
    }

    private static boolean putLong(Store store) {
        store.outbox().put(Samples.send("x".repeat(200_000)), NOW);
        return true;
    }

    private static boolean fill(Store store) {
        store.inbox().firstTime("telegram", 2, NOW);
        limitPages(store, 1);
        assertThrows(StoreException.class, () -> store.transactions().savepoint(() -> putLong(store)));
        // The door goes on after a failed update, like this.
        return store.inbox().firstTime("telegram", 3, NOW);
    }
}
