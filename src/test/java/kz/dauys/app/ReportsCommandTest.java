package kz.dauys.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import kz.dauys.bot.Address;
import kz.dauys.quiz.Reports;
import kz.dauys.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsCommandTest {
    private static final Instant AT = Instant.parse("2026-11-25T10:00:00Z");
    private static final String SAID = "said-turnout.parliamentary-2007.turnout.whole.vdem-turnout";
    private static final String STATED = "stated-turnout.parliamentary-2007.turnout.whole.vdem-turnout";

    @TempDir
    Path folder;

    private void report(String person, String question, String note) {
        try (Store store = Store.open(folder.resolve("dauys.db"))) {
            store.transactions().run(() -> {
                Reports reports = store.ports().flags().reports();
                long id = store.people().idOf(new Address("telegram", person), AT);
                boolean fresh = reports.report(question, id, "kk", AT);
                return note.isEmpty() ? fresh : reports.note(id, note, AT);
            });
        }
    }

    @Test
    void reportsAreCollectedByClaimTheMostVoicesFirst() {
        report("1", "gone.question", "");
        report("1", SAID, "the figure is older");
        report("2", SAID, "");
        report("2", SAID, "");
        report("2", STATED, "");
        Prompt prompt = Prompt.type(folder, "reports");
        assertEquals(0, prompt.exit(), prompt::err);
        assertEquals(
                "parliamentary-2007/turnout/whole  3\n"
                        + "  " + SAID + "  2, last 2026-11-25T10:00:00Z\n    the figure is older\n"
                        + "  " + STATED + "  1, last 2026-11-25T10:00:00Z\n"
                        + "gone.question  1\n  gone.question  1, last 2026-11-25T10:00:00Z\n",
                prompt.out());
        String json = Prompt.type(folder, "reports", "--json").out();
        assertTrue(json.startsWith("[{\"claim\":\"parliamentary-2007/turnout/whole\",\"voices\":3,\"questions\":[{\"id\":\"" + SAID), json);
    }

    @Test
    void withoutAStoreItSaysSoAndMakesNone() {
        Prompt prompt = Prompt.type(folder, "reports");
        assertEquals(0, prompt.exit(), prompt::err);
        assertEquals("Nobody has called a key wrong.\n", prompt.out());
        assertEquals("[]\n", Prompt.type(folder, "reports", "--json").out());
        assertTrue(Files.notExists(folder.resolve("dauys.db")));
    }
}
