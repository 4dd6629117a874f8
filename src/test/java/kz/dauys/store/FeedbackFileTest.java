package kz.dauys.store;

import static kz.dauys.store.Samples.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.dauys.bot.Feedback;
import kz.dauys.knowledge.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedbackFileTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("dauys.db");
    }

    private static Feedback.Note note(String question, boolean helpful, long seconds) {
        return new Feedback.Note(question, "fact", Language.RU, helpful, NOW.plusSeconds(seconds));
    }

    private static void keep(Store store, Feedback.Note note) {
        store.transactions().run(() -> {
            store.feedback().keep(note);
            return note;
        });
    }

    @Test
    void whatDidNotHelpIsReadNewestFirst() {
        try (Store store = Store.open(file)) {
            keep(store, note("first", false, 1));
            keep(store, note("good", true, 2));
            keep(store, note("second", false, 2));
            keep(store, note("third", false, 2));
        }
        assertEquals(List.of(note("third", false, 2), note("second", false, 2), note("first", false, 1)), FeedbackFile.notHelpful(file));
    }

    @Test
    void itIsReadWhileAnotherProgramHoldsAndWritesTheStore() {
        try (StoreLock lock = StoreLock.take(file, "serve", NOW);
                Store store = Store.open(file)) {
            assertTrue(lock.toString().contains("dauys.db"));
            keep(store, note("first", false, 1));
            assertEquals(List.of(note("first", false, 1)), FeedbackFile.notHelpful(file));
            keep(store, note("second", false, 2));
            assertEquals(2, FeedbackFile.notHelpful(file).size());
        }
    }

    @Test
    void withoutAStoreOrItsTableThereIsNothingToRead() {
        assertEquals(List.of(), FeedbackFile.notHelpful(file));
        assertFalse(Files.exists(file), "and none is made");
        try (Store store = Store.open(file)) {
            store.transactions().run(() -> store.session().with(handle -> handle.execute("DROP TABLE feedback")));
            assertEquals(List.of(), FeedbackFile.notHelpful(file));
        }
    }

    @Test
    void aFileThatIsNoStoreIsToldInWords() throws IOException {
        Files.writeString(file, "Dear voter, this is no database. ".repeat(50));
        String refusal = assertThrows(StoreException.class, () -> FeedbackFile.notHelpful(file)).toString();
        assertTrue(refusal.contains("is not a database: move it away"), refusal);
    }
}
