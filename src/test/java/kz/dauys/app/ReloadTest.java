package kz.dauys.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.dauys.telegram.server.BotApiServer;
import kz.dauys.telegram.server.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** New data for the served bot and for the terminal, as their users meet it. */
class ReloadTest {
    private static final Duration ENOUGH = Duration.ofMinutes(2);
    private static final String FACTS = "facts/parliamentary-2004.yaml";

    @TempDir
    Path folder;

    private SmallPack pack;

    @BeforeEach
    void makeThePack() throws IOException {
        pack = SmallPack.in(folder.resolve("pack"));
        Files.createDirectories(folder.resolve("quizzes"));
    }

    private Map<String, String> places() {
        return Map.of("DAUYS_KNOWLEDGE", folder.resolve("pack").toString(), "DAUYS_QUIZZES", folder.resolve("quizzes").toString());
    }

    @Test
    void anAdminReloadsTheServedBotWhileOthersAskAndItNoticesChangesByItself() throws Exception {
        try (BotApiServer telegram = BotApiServer.start()) {
            User admin = telegram.user("Aigul");
            User pupil = telegram.user("Berik");
            try (BotProcess bot = serve(telegram, admin)) {
                pupil.says("turnout 2004");
                pupil.awaits(shown -> shown.text().contains("56.49%"), ENOUGH);
                pack.replace(FACTS, "value: 56.49", "value: 56,49");
                admin.says("/reload");
                admin.awaits(shown -> shown.text().equals("Loading the facts and quizzes anew …"), ENOUGH);
                admin.awaits(shown -> shown.text().contains("stay in service") && shown.text().contains(FACTS + ":9: "), ENOUGH);
                pupil.says("/reload");
                pupil.awaits(shown -> shown.text().startsWith("I do not know this command"), ENOUGH);
                pack.replace(FACTS, "value: 56,49", "value: 57.03");
                assertTrue(
                        telegram.holds(() -> bot.printed().contains("new data in service: 6 claims, 1 documents"), ENOUGH), bot::printed);
                pupil.says("turnout 2004");
                pupil.awaits(shown -> shown.text().contains("57.03%"), ENOUGH);
                assertEquals(2, admin.messages().size(), "nobody is told what he did not ask");
                assertTrue(bot.terminate((int) ENOUGH.toSeconds()), bot::printed);
            }
        }
    }

    private BotProcess serve(BotApiServer telegram, User admin) {
        Map<String, String> variables = new HashMap<>(places());
        variables.put("TELEGRAM_API_URL", telegram.url());
        variables.put("TELEGRAM_BOT_TOKEN", BotApiServer.TOKEN);
        variables.put("DAUYS_ADMINS", "1, " + admin.id());
        return BotProcess.start(folder, variables, "serve");
    }

    @Test
    void whoSitsAtTheTerminalIsAdmin() {
        Map<String, String> variables = new HashMap<>(places());
        variables.put("LANG", "en_US.UTF-8");
        List<Typist.Line> lines = List.of(new Typist.Line("", "/reload"), new Typist.Line("The new data are in service", "/quit"));
        Prompt prompt = Prompt.talk(folder, variables, lines, "chat");
        assertEquals(0, prompt.exit(), prompt::err);
        int loading = prompt.out().indexOf("Loading the facts and quizzes anew …");
        assertTrue(loading > 0 && prompt.out().indexOf("The new data are in service: 6 facts, 1 document.") > loading, prompt::out);
    }

    @Test
    void whatIsNoAddressOfAnAdminIsRefusedAtTheStart() {
        Map<String, String> variables = new HashMap<>(places());
        variables.put("DAUYS_ADMINS", "12, @aigul");
        Prompt prompt = Prompt.type(folder, variables, "chat");
        assertEquals(1, prompt.exit());
        assertTrue(prompt.err().contains("DAUYS_ADMINS") && prompt.err().contains("'@aigul'"), prompt::err);
    }
}
