package kz.dauys.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.dauys.bot.Address;
import kz.dauys.bot.Button;
import kz.dauys.bot.Outbox;
import kz.dauys.bot.Reply;
import kz.dauys.bot.Text;
import kz.dauys.telegram.server.BotApiServer;
import kz.dauys.telegram.server.Fault;
import kz.dauys.telegram.server.Group;
import kz.dauys.telegram.server.Shown;
import kz.dauys.telegram.server.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SenderTest extends OnStage {
    @Test
    void rowsOfAChatArriveInTheirOrderThroughFaults() {
        stage.server.faults().next("sendMessage", new Fault.BadGateway(), 2).next("sendMessage", new Fault.DropBefore(), 2)
                .next("sendMessage", new Fault.Refused(500, "Internal Server Error")).next("sendMessage", new Fault.Garbled());
        stage.post(numbered(dana, 20));
        stage.start();
        assertEquals(numbers(20), texts(dana.awaitMessages(20)));
        stage.server.await("all is marked", stage::outboxEmpty);
        assertEquals(20, dana.history().size());
    }

    @Test
    void whatArrivedBeforeTheConnectionDiedIsRepeatedOnce() {
        stage.server.faults().next("sendMessage", new Fault.DropAfter());
        stage.post(numbered(dana, 2));
        stage.start();
        assertEquals(List.of("1", "1", "2"), texts(dana.awaitMessages(3)));
    }

    @Test
    void a429IsObeyedAndLosesNothing() {
        stage.server.faults().next("sendMessage", new Fault.TooMany(1));
        long begin = System.nanoTime();
        stage.post(numbered(dana, 3));
        stage.start();
        assertEquals(numbers(3), texts(dana.awaitMessages(3)));
        assertTrue(Duration.ofNanos(System.nanoTime() - begin).toMillis() >= 1000);
    }

    @Test
    void whoBlockedTheBotOrNeverMetItHoldsNobodyUp() {
        User gone = stage.server.user("Gone");
        User stranger = stage.server.stranger("Stranger");
        gone.blocks();
        stage.post(numbered(gone, 2));
        stage.post(numbered(stranger, 2));
        stage.post(numbered(dana, 2));
        stage.start();
        dana.awaitMessages(2);
        stage.server.await("all rows have ended", stage::outboxEmpty);
        stage.awaitLog("bot was blocked by the user");
        stage.awaitLog("chat not found");
    }

    @Test
    void anEditThatChangesNothingOrHasNoMessageEndsItsRow() {
        stage.post(numbered(dana, 1));
        stage.start();
        Shown shown = dana.awaitMessages(1).getFirst();
        Address chat = chat(dana);
        stage.post(List.of(
                new Reply.Edit(chat, shown.id(), Text.of("1"), List.of()),
                new Reply.Edit(chat, 999_999, Text.of("nowhere"), List.of()),
                new Reply.Edit(chat, shown.id(), Text.of("new"), List.of())));
        dana.awaits(message -> message.text().equals("new"));
        stage.server.await("all rows have ended", stage::outboxEmpty);
        stage.awaitLog("message to edit not found");
    }

    @Test
    void markupThatTelegramCannotReadGoesOutAsPlainText() {
        stage.server.faults().next("sendMessage", new Fault.Refused(400, "Bad Request: can't parse entities: so there"));
        stage.post(List.of(new Reply.Send(chat(dana), new Text.Builder().bold("bold & brave").build(), List.of())));
        stage.start();
        Shown shown = dana.awaitMessages(1).getFirst();
        assertEquals("bold & brave", shown.text());
        assertEquals(List.of(), shown.styled("b"));
    }

    @Test
    void stylesAndButtonsArrive() {
        Text text = new Text.Builder().bold("a<b").plain(" & ").italic("и").link("x", "https://a.example/?a=\"1\"&b").build();
        stage.post(List.of(new Reply.Send(chat(dana), text, List.of(List.of(new Button("Иә", "y"), new Button("Жоқ", "n"))))));
        stage.start();
        Shown shown = dana.awaitMessages(1).getFirst();
        assertEquals("a<b & иx", shown.text());
        assertEquals(List.of("a<b"), shown.styled("b"));
        assertEquals("https://a.example/?a=\"1\"&b", shown.entities().getLast().address());
        assertEquals(List.of("Иә", "Жоқ"), shown.labels());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Сөйлем нөмірі осы. ", "word ", "😀", "ә", "<&>\"", "line of a text\n", "paragraph\n\n"})
    void tenThousandCharactersArriveWholeAndInOrder(String atom) {
        String text = atom.repeat(10_000 / atom.length());
        stage.post(List.of(new Reply.Send(chat(dana), new Text.Builder().bold(text).build(), List.of(List.of(new Button("B", "b"))))));
        stage.start();
        stage.server.await("all is sent", stage::outboxEmpty);
        List<Shown> shown = dana.messages();
        assertEquals(text.replaceAll("\\s", ""), String.join("", texts(shown)).replaceAll("\\s", ""));
        assertEquals(3, shown.size());
        assertEquals(List.of("B"), shown.getLast().labels());
    }

    @Test
    void aBurstToManyChatsIsSentOnceEachAndFast() {
        List<User> pupils = IntStream.range(0, 200).mapToObj(i -> stage.server.user("Pupil " + i)).toList();
        List<Reply.Send> replies = new ArrayList<>();
        for (int round = 1; round <= 5; round++) {
            for (User pupil : pupils) {
                replies.add(new Reply.Send(chat(pupil), Text.of(Integer.toString(round)), List.of()));
            }
        }
        stage.server.faults().latency(Duration.ofMillis(20));
        stage.post(replies);
        stage.start();
        stage.server.await("all is sent", stage::outboxEmpty);
        pupils.forEach(pupil -> assertEquals(numbers(5), texts(pupil.history())));
    }

    @Test
    void atTelegramsRatesHardlyAnythingIsRefusedAndNothingIsLost() {
        stage.server.limitRates();
        stage.telegram.close();
        List<User> pupils = IntStream.range(0, 15).mapToObj(i -> stage.server.user("Pupil " + i)).toList();
        stage.telegram = stage.adapter(new Token(BotApiServer.TOKEN), false, Limits.TELEGRAM);
        pupils.forEach(pupil -> stage.post(numbered(pupil, 3)));
        stage.start();
        stage.server.await("all is sent", stage::outboxEmpty);
        pupils.forEach(pupil -> assertEquals(numbers(3), texts(pupil.history())));
        // On a busy machine threads wake late and messages bunch; then Telegram's word is obeyed. Half of them refused would be no pace.
        assertTrue(stage.server.calls("sendMessage") <= 45 + 22, "calls: " + stage.server.calls("sendMessage"));
    }

    @Test
    void oneBusyChatHoldsNobodyUp() {
        stage.server.faults().latency(Duration.ofMillis(10));
        stage.post(numbered(dana, 300));
        User other = stage.server.user("Other");
        stage.post(numbered(other, 1));
        stage.start();
        other.awaitMessages(1);
        assertTrue(dana.messages().size() < 50, "the other waited for " + dana.messages().size());
    }

    @Test
    void closingUnderLoadTakesLessThanFiveSecondsAndTheRestComesLaterOnceOnly() {
        List<User> pupils = IntStream.range(0, 50).mapToObj(i -> stage.server.user("Pupil " + i)).toList();
        stage.server.faults().latency(Duration.ofMillis(100));
        pupils.forEach(pupil -> stage.post(numbered(pupil, 10)));
        stage.start();
        pupils.getFirst().awaitMessages(2);
        pupils.forEach(pupil -> pupil.says("more"));
        long begin = System.nanoTime();
        stage.telegram.close();
        long took = Duration.ofNanos(System.nanoTime() - begin).toMillis();
        assertTrue(took < 5000, took + " ms");
        stage.restart();
        stage.server.faults().clear();
        pupils.forEach(pupil -> pupil.awaitMessages(11));
        stage.server.await("all is sent", stage::outboxEmpty);
        List<String> expected = new ArrayList<>(numbers(10));
        expected.add("more");
        pupils.forEach(pupil -> assertEquals(expected, texts(pupil.history())));
    }

    @Test
    void closingWhileTelegramHangsTakesLessThanFiveSeconds() {
        stage.server.faults().latency(Duration.ofSeconds(60));
        stage.post(numbered(dana, 3));
        stage.start();
        stage.server.await("a call hangs", () -> stage.server.calls("getMe") > 0);
        long begin = System.nanoTime();
        stage.telegram.close();
        assertTrue(Duration.ofNanos(System.nanoTime() - begin).toMillis() < 5000);
    }

    private static Address chat(User user) {
        return new Address(Updates.TRANSPORT, Long.toString(user.id()));
    }

    private static List<Reply.Send> numbered(User user, int count) {
        return numbers(count).stream().map(number -> new Reply.Send(chat(user), Text.of(number), List.of())).toList();
    }

    private static List<String> numbers(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).collect(Collectors.toList());
    }

    private static List<String> texts(List<Shown> messages) {
        return messages.stream().map(Shown::text).toList();
    }

    private static Reply.Poll poll(Group group) {
        return new Reply.Poll(new Address("telegram", Long.toString(group.id())), 1, "Which?", List.of("a", "b"), List.of(1), "", 30, List.of());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aPollWhoseSendingWasCutOffIsSentAgainAndIsKnownToStandTwicePerhaps(boolean begun) {
        Group group = stage.server.group("9B");
        stage.post(List.of(poll(group)));
        if (begun) {
            stage.store.transactions().run(() -> stage.store.outbox().begin(1, Instant.EPOCH));
        }
        stage.start();
        Shown shown = group.awaitMessages(1).getFirst();
        stage.server.await("the end is told", () -> !stage.ends.isEmpty());
        assertEquals(List.of(new Outbox.Outcome.Polled(shown.id(), group.pollId(shown), begun)), stage.ends);
    }

    @Test
    void anAdministratorIsToldFromAMember() {
        Group group = stage.server.group("9B");
        User erlan = stage.server.user("Erlan");
        group.promotes(erlan);
        Address chat = new Address("telegram", Long.toString(group.id()));
        stage.post(List.of(
                new Reply.AskRank(chat, new Address("telegram", Long.toString(erlan.id())), 1),
                new Reply.AskRank(chat, new Address("telegram", Long.toString(dana.id())), 2)));
        stage.start();
        stage.server.await("both are told", () -> stage.ends.size() == 2);
        assertEquals(List.of(new Outbox.Outcome.Ranked(true), new Outbox.Outcome.Ranked(false)), stage.ends);
    }

    @Test
    void aGroupThatMovedIsWrittenToUnderItsNewNumber() {
        Group old = stage.server.group("9B");
        Group grown = old.grows(dana, false);
        Address chat = new Address("telegram", Long.toString(old.id()));
        stage.post(List.of(new Reply.Send(chat, Text.of("one"), List.of()), new Reply.Send(chat, Text.of("two"), List.of())));
        stage.start();
        assertEquals(List.of("one", "two"), texts(grown.awaitMessages(2)));
    }
}
