package kz.dauys.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import kz.dauys.bot.Feedback;
import kz.dauys.knowledge.Language;
import kz.dauys.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedbackCommandTest {
    private static final Instant AT = Instant.parse("2026-11-25T10:00:00Z");

    @TempDir
    Path folder;

    private void keep(String question, boolean helpful, int seconds) {
        try (Store store = Store.open(folder.resolve("dauys.db"))) {
            store.transactions().run(() -> {
                store.feedback().keep(new Feedback.Note(question, "unknown", Language.KK, helpful, AT.plusSeconds(seconds)));
                return helpful;
            });
        }
    }

    @Test
    void whatWasNotHelpfulIsListedNewestFirst() {
        keep("Бірінші\nсұрақ", false, 0);
        keep("Жақсы сұрақ", true, 1);
        keep("Екінші сұрақ", false, 2);
        Prompt prompt = Prompt.type(folder, "feedback");
        assertEquals(0, prompt.exit(), prompt::err);
        assertEquals("2026-11-25T10:00:02Z  kk  unknown   Екінші сұрақ\n2026-11-25T10:00:00Z  kk  unknown   Бірінші сұрақ\n", prompt.out());
        assertEquals(
                "[{\"at\":\"2026-11-25T10:00:02Z\",\"lang\":\"kk\",\"kind\":\"unknown\",\"q\":\"Екінші сұрақ\"},"
                        + "{\"at\":\"2026-11-25T10:00:00Z\",\"lang\":\"kk\",\"kind\":\"unknown\",\"q\":\"Бірінші\\nсұрақ\"}]\n",
                Prompt.type(folder, "feedback", "--json").out());
    }

    @Test
    void withoutAStoreItSaysSoAndMakesNone() {
        Prompt prompt = Prompt.type(folder, "feedback");
        assertEquals(0, prompt.exit(), prompt::err);
        assertTrue(prompt.out().contains("Nobody has called an answer unhelpful."), prompt::out);
        assertEquals("[]\n", Prompt.type(folder, "feedback", "--json").out());
        assertTrue(Files.notExists(folder.resolve("dauys.db")));
    }
}
