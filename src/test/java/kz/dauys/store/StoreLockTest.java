package kz.dauys.store;

import static kz.dauys.store.Samples.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreLockTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("dauys.db");
    }

    private static void takeAndRelease(Path store) {
        StoreLock.take(store, "chat", NOW).close();
    }

    private String refusal(Path store) {
        return assertThrows(StoreException.class, () -> takeAndRelease(store)).toString();
    }

    @Test
    void theSecondOneLearnsWhoHoldsIt() {
        try (StoreLock held = StoreLock.take(file, "serve", NOW)) {
            String refusal = refusal(file);
            String holder = "serve (pid " + ProcessHandle.current().pid() + ", since 2026-11-22T10:00:00Z)";
            assertTrue(refusal.contains(file + " is in use by " + holder), refusal + " while " + held);
        }
        takeAndRelease(file);
    }

    @Test
    void anotherNameForTheSameFileIsHeldToo() throws IOException {
        Path alias = Files.createSymbolicLink(folder.resolve("alias"), Files.createDirectory(folder.resolve("data")));
        try (StoreLock held = StoreLock.take(folder.resolve("data/dauys.db"), "serve", NOW)) {
            String refusal = refusal(alias.resolve("../alias/dauys.db"));
            assertTrue(refusal.contains("in use by serve"), refusal + " while " + held);
        }
    }

    @Test
    void theDescriptionCanBeReadWhileHeld() throws IOException {
        Files.writeString(folder.resolve("dauys.db.lock"), "what an earlier and much longer description left behind ".repeat(5));
        try (StoreLock held = StoreLock.take(file, "serve", NOW)) {
            String holder = "serve (pid " + ProcessHandle.current().pid() + ", since 2026-11-22T10:00:00Z)\n";
            assertEquals(holder, Files.readString(folder.resolve("dauys.db.lock")), () -> "while " + held);
        }
    }

    @Test
    void twoStoresAreHeldApart() {
        try (StoreLock held = StoreLock.take(file, "serve", NOW);
                StoreLock other = StoreLock.take(folder.resolve("other.db"), "serve", NOW)) {
            assertTrue(held != other);
        }
    }

    @Test
    void aMissingFolderIsMade() {
        takeAndRelease(folder.resolve("a/b/dauys.db"));
        assertTrue(Files.isDirectory(folder.resolve("a/b")));
    }

    @Test
    void aFolderBelowAFileIsNamedInTheRefusal() throws IOException {
        Files.writeString(folder.resolve("plain"), "");
        String refusal = refusal(folder.resolve("plain/data/dauys.db"));
        assertTrue(refusal.contains("cannot make the folder " + folder.resolve("plain/data")), refusal);
    }

    @Test
    void anotherProcessIsNamedAndItsDeathFreesTheStore() throws Exception {
        try (Child child = Child.start(LockHolder.class, file)) {
            assertTrue(child.line().startsWith("held"));
            String refusal = refusal(file);
            assertTrue(refusal.contains("serve (pid " + child.pid() + ", since"), refusal);
            child.kill();
            takeAndRelease(file);
        }
    }

    @Test
    void aRefusedSecondTakeOfThisProcessDoesNotLetOthersIn() throws Exception {
        try (StoreLock held = StoreLock.take(file, "serve", NOW)) {
            assertTrue(refusal(file).contains("serve"), () -> "while " + held);
            try (Child child = Child.start(LockHolder.class, file)) {
                String line = child.line();
                assertTrue(line.contains("in use by serve (pid " + ProcessHandle.current().pid()), line);
            }
        }
    }
}
