package kz.dauys.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kz.dauys.telegram.server.BotApiServer;
import kz.dauys.telegram.server.Fault;
import kz.dauys.telegram.server.Group;
import kz.dauys.telegram.server.ManualClock;
import kz.dauys.telegram.server.Press;
import kz.dauys.telegram.server.Shown;
import kz.dauys.telegram.server.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PollerTest {
    private final ManualClock clock = new ManualClock();
    private @TempDir Path folder;
    private Stage stage;
    private User dana;

    @BeforeEach
    void open() {
        stage = new Stage(folder, clock, new Echo());
        dana = stage.server.user("Dana", "kk");
    }

    /** Whatever a test has provoked, the token stands nowhere in the log. */
    @AfterEach
    void close() {
        String logged = stage.logged();
        stage.close();
        assertFalse(logged.contains(BotApiServer.TOKEN.substring(5)), logged);
    }

    @Test
    void aDialogueGoesBothWays() {
        stage.start();
        dana.starts("join_123456");
        dana.says("Әтей & <b>");
        dana.sendsSticker();
        List<String> texts = dana.awaitMessages(3).stream().map(Shown::text).toList();
        assertEquals(List.of("started join_123456", "Әтей & <b>", "what is that?"), texts);
        Press press = dana.presses(dana.messages().getFirst(), "Press");
        assertEquals("pressed echo:1:0", press.awaitAnswer());
        dana.awaits(shown -> shown.text().equals("pressed") && shown.labels().isEmpty());
        assertEquals(1, stage.server.answeredPresses());
    }

    @Test
    void inAGroupItHearsCommandsAndReplies() {
        stage.start();
        Group group = stage.server.group("7A");
        group.invitesBot(dana);
        group.says(dana, "/ask@" + BotApiServer.BOT + " who");
        Shown answer = group.awaitMessages(2).getLast();
        group.replies(dana, answer, "and then?");
        assertEquals("and then?", group.awaitMessages(3).getLast().text());
        group.says(dana, "/ask@another_bot who");
        group.says(dana, "/end");
        assertEquals("/end", group.awaitMessages(4).getLast().text());
    }

    @Test
    void theMenuIsSetInThreeLanguages() {
        stage.start();
        stage.server.await("the menus are set", () -> stage.server.calls("setMyCommands") == 4);
        dana.says("a");
        dana.awaitMessages(1);
        stage.server.await("the last menu is there", () -> stage.server.menu("en").size() == 1);
        assertEquals("сұрау", stage.server.menu("kk").path(0).path("description").asText());
        assertEquals("ask", stage.server.menu("").path(0).path("description").asText());
    }

    @Test
    void aWrongTokenEndsItWithAClearMessage() throws Exception {
        try (Telegram wrong = stage.adapter(new Token("1:wrong-token-of-somebody"), false, Stage.FAST)) {
            wrong.start();
            Ending.Refused refused = assertInstanceOf(Ending.Refused.class, ending(wrong));
            assertTrue(refused.why().contains("does not know the token"), refused.why());
        }
        assertFalse(stage.logged().contains("wrong-token-of-somebody"), stage.logged());
    }

    @Test
    void aForeignWebhookIsRespected() throws Exception {
        stage.server.setWebhook("https://other.example/secret-path");
        stage.start();
        Ending.Refused refused = assertInstanceOf(Ending.Refused.class, ending(stage.telegram));
        assertTrue(refused.why().contains("other.example") && !refused.why().contains("secret-path"), refused.why());
        assertEquals("https://other.example/secret-path", stage.server.webhook());
        assertEquals(0, stage.server.calls("getUpdates"));
    }

    @Test
    void aForeignWebhookIsTakenOverWhenToldTo() {
        stage.server.setWebhook("https://other.example/hook");
        try (Telegram taking = stage.adapter(new Token(BotApiServer.TOKEN), true, Stage.FAST)) {
            taking.start();
            dana.says("hello");
            dana.awaitMessages(1);
        }
        assertEquals("", stage.server.webhook());
    }

    @Test
    void outagesOfEveryKindAreSurvived() {
        stage.server.faults().next("getMe", new Fault.BadGateway()).next("getMe", new Fault.DropBefore())
                .next("getWebhookInfo", new Fault.Garbled()).next("getUpdates", new Fault.BadGateway(), 3)
                .next("getUpdates", new Fault.DropBefore()).next("getUpdates", new Fault.DropAfter())
                .next("getUpdates", new Fault.Garbled()).next("getUpdates", new Fault.Refused(500, "Internal Server Error"));
        dana.says("one");
        stage.start();
        dana.awaitMessages(1);
        stage.awaitLog("Telegram answers again");
        assertEquals(1, dana.history().size());
    }

    @Test
    void a429IsObeyed() {
        stage.server.faults().next("getUpdates", new Fault.TooMany(1));
        dana.says("one");
        long begin = System.nanoTime();
        stage.start();
        dana.awaitMessages(1);
        assertTrue(Duration.ofNanos(System.nanoTime() - begin).toMillis() >= 1000);
    }

    @Test
    void aSecondInstanceIsToldAndBothGoOn() {
        stage.start();
        stage.server.await("the first polls", () -> stage.server.calls("getUpdates") > 0);
        try (Telegram second = stage.adapter(new Token(BotApiServer.TOKEN), false, Stage.FAST)) {
            second.start();
            stage.awaitLog("another instance fetches this bot's updates");
        }
        dana.says("still there?");
        dana.awaitMessages(1);
    }

    @Test
    void poisonIsRecordedAndSteppedOver() {
        dana.says("before");
        stage.server.update("message", "{\"message_id\":{\"not\":\"a number\"}}");
        stage.server.update("telepathy", "{}");
        dana.says("fail");
        dana.says("after");
        stage.start();
        assertEquals(List.of("before", "after"), dana.awaitMessages(2).stream().map(Shown::text).toList());
        stage.awaitLog("cannot be read and is stepped over");
        stage.server.await("all is confirmed", () -> stage.server.pendingUpdates() == 0);
    }

    @Test
    void whatWasDecidedIsNotDecidedAgainAfterARestart() {
        stage.start();
        dana.says("one");
        dana.awaitMessages(1);
        stage.server.await("it is marked", stage::outboxEmpty);
        stage.restart();
        dana.says("two");
        dana.awaitMessages(2);
        stage.restart();
        dana.says("three");
        assertEquals(List.of("one", "two", "three"), dana.awaitMessages(3).stream().map(Shown::text).toList());
        assertEquals(3, dana.history().size());
    }

    @Test
    void closingConfirmsTheLastBatch() {
        stage.start();
        dana.says("one");
        dana.awaitMessages(1);
        stage.telegram.close();
        assertEquals(0, stage.server.pendingUpdates());
    }

    @Test
    void idsThatBeginAnewAfterAQuietWeekAreHeard() {
        stage.start();
        dana.says("before the holidays");
        dana.awaitMessages(1);
        stage.server.await("it is confirmed", () -> stage.server.pendingUpdates() == 0);
        clock.advance(Duration.ofDays(8));
        stage.server.continueUpdatesAt(17);
        dana.says("after the holidays");
        dana.awaitMessages(2);
        dana.says("and on");
        dana.awaitMessages(3);
        stage.server.await("the new ids are confirmed", () -> stage.server.confirmedOffset() == 19);
    }

    private static Ending ending(Telegram telegram) throws ExecutionException, InterruptedException, TimeoutException {
        return telegram.ended().get(10, TimeUnit.SECONDS);
    }
}
