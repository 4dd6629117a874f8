package kz.dauys.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import kz.dauys.telegram.server.BotApiServer;
import kz.dauys.telegram.server.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The served bot as an operator meets it: one process a test, since each takes seconds. */
class ServeTest {
    private static final int SECONDS = 60;
    /** What a JVM exits with that ended by SIGTERM. */
    private static final int TERMINATED = 128 + 15;

    @TempDir
    Path folder;

    @TempDir
    Path pack;

    @Test
    void aWrongTokenEndsItWithAClearMessage() throws Exception {
        String wrong = "99:wrong-token-of-somebody";
        try (BotApiServer telegram = BotApiServer.start();
                BotProcess bot = small(telegram, wrong)) {
            assertEquals(1, bot.exit(SECONDS), bot::printed);
            assertTrue(bot.printed().contains("Telegram does not know the token; get the right one from @BotFather"), bot::printed);
            assertFalse(bot.printed().contains("wrong-token-of-somebody"), bot::printed);
            assertFalse(bot.printed().contains("\tat "), bot::printed);
        }
    }

    @Test
    void aForeignWebhookIsRespected() throws Exception {
        try (BotApiServer telegram = BotApiServer.start()) {
            telegram.setWebhook("https://other.example/secret-path");
            try (BotProcess bot = small(telegram, BotApiServer.TOKEN)) {
                assertEquals(1, bot.exit(SECONDS), bot::printed);
                assertTrue(bot.printed().contains("other.example") && bot.printed().contains("DAUYS_TAKE_OVER=true"), bot::printed);
                assertFalse(bot.printed().contains("secret-path") || bot.printed().contains(BotApiServer.TOKEN), bot::printed);
            }
            assertEquals("https://other.example/secret-path", telegram.webhook());
        }
    }

    @Test
    void itTakesOverWhenToldToHoldsItsStoreAndEndsOnSigterm() throws Exception {
        try (BotApiServer telegram = BotApiServer.start();
                BotProcess bot = takingOver(telegram)) {
            User dana = telegram.user("Dana");
            dana.says("How many seats did Otan win in 2004?");
            assertTrue(dana.awaitMessages(1, Duration.ofSeconds(SECONDS)).getFirst().text().contains("42 seats"), bot::printed);
            assertEquals("", telegram.webhook());
            aSecondOneIsRefused(bot);
            telegram.await("the bot polls again", () -> telegram.pendingUpdates() == 0);
            assertTrue(bot.terminate(5), "a long poll is open, and it ends within five seconds");
            assertEquals(TERMINATED, bot.exit(1));
            quiet(bot.printed());
        }
    }

    private void aSecondOneIsRefused(BotProcess first) {
        Prompt second = Prompt.type(folder, Map.of("TELEGRAM_BOT_TOKEN", BotApiServer.TOKEN), "serve");
        assertEquals(1, second.exit());
        assertTrue(second.err().contains("is in use by serve (pid " + first.pid() + ", since 20"), second::err);
    }

    /** Ordinary use leaves no trace of an error, no token and no word of a person. */
    private static void quiet(String printed) {
        assertFalse(printed.contains("\tat ") || printed.contains("ERROR") || printed.contains("Exception"), printed);
        assertFalse(printed.contains(BotApiServer.TOKEN) || printed.contains("Otan"), printed);
    }

    private BotProcess takingOver(BotApiServer telegram) throws IOException {
        telegram.setWebhook("https://other.example/hook");
        Path secret = Files.writeString(folder.resolve("token"), BotApiServer.TOKEN + "\n");
        return start(telegram, Map.of("DAUYS_TOKEN_FILE", secret.toString(), "DAUYS_TAKE_OVER", "true"));
    }

    /** Where the bot is asked nothing, a small pack is loaded sooner. */
    private BotProcess small(BotApiServer telegram, String token) throws IOException {
        String quizzes = Files.createDirectories(folder.resolve("quizzes")).toString();
        String knowledge = SmallPack.in(pack).folder().toString();
        return start(telegram, Map.of("TELEGRAM_BOT_TOKEN", token, "DAUYS_KNOWLEDGE", knowledge, "DAUYS_QUIZZES", quizzes));
    }

    private BotProcess start(BotApiServer telegram, Map<String, String> more) {
        Map<String, String> variables = new HashMap<>(more);
        variables.put("TELEGRAM_API_URL", telegram.url());
        return BotProcess.start(folder, variables, "serve");
    }
}
