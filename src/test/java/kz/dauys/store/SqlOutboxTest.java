package kz.dauys.store;

import static kz.dauys.store.Samples.CHAT;
import static kz.dauys.store.Samples.NOW;
import static kz.dauys.store.Samples.send;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.FutureTask;
import kz.dauys.bot.Address;
import kz.dauys.bot.Outbox;
import kz.dauys.bot.Reply;
import kz.dauys.bot.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlOutboxTest {
    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("dauys.db"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void put(Reply.Durable... replies) {
        store.transactions().run(() -> {
            List.of(replies).forEach(reply -> store.outbox().put(reply, NOW));
            return true;
        });
    }

    private void done(long row, Outbox.Outcome outcome) {
        store.transactions().run(() -> {
            store.outbox().done(row, outcome, NOW);
            return true;
        });
    }

    private List<String> waiting(long after, int limit) {
        return store.outbox().after("telegram", after, limit).stream()
                .map(row -> row.reply() instanceof Reply.Send send ? send.text().plain() : "?")
                .toList();
    }

    private String state(long row) {
        return store.transactions().run(() -> store.session().with(handle -> handle.select(
                        "SELECT state || ' ' || coalesce(why, '') || coalesce(message, '') FROM outbox WHERE id = ?", row)
                .mapTo(String.class)
                .one()));
    }

    @Test
    void rowsComeOutAsTheyWentInOldestFirst() {
        put(send("a"), send("b"), send("c"));
        assertEquals(new Outbox.Row(1, send("a"), NOW), store.outbox().after("telegram", 0, 1).getFirst());
        assertEquals(List.of("a", "b", "c"), waiting(0, 10));
        assertEquals(List.of("b"), waiting(1, 1));
        assertEquals(List.of(), waiting(3, 10));
    }

    @Test
    void eachTransportSeesItsOwn() {
        put(new Reply.Send(new Address("console", "local"), Text.of("a"), List.of()));
        assertEquals(List.of(), waiting(0, 10));
        assertEquals(1, store.outbox().after("console", 0, 10).size());
    }

    @Test
    void whatEndedNoLongerWaits() {
        put(send("a"), send("b"), send("c"));
        done(1, new Outbox.Outcome.Sent(4711));
        done(2, new Outbox.Outcome.GivenUp("blocked"));
        assertEquals(List.of("c"), waiting(0, 10));
        assertEquals("sent 4711", state(1));
        assertEquals("given-up blocked", state(2));
    }

    @Test
    void theFirstOutcomeStays() {
        put(send("a"));
        done(1, new Outbox.Outcome.Sent(4711));
        done(1, new Outbox.Outcome.GivenUp("late"));
        assertEquals("sent 4711", state(1));
    }

    @Test
    void onlyWhatIsCommittedIsSeen() {
        store.transactions().run(() -> {
            store.outbox().put(send("a"), NOW);
            assertEquals(List.of(), waiting(0, 10));
            return true;
        });
        assertEquals(List.of("a"), waiting(0, 10));
    }

    @Test
    void aVirtualThreadMayRead() throws Exception {
        put(send("a"));
        FutureTask<List<String>> reading = new FutureTask<>(() -> waiting(0, 10));
        Thread.startVirtualThread(reading).join();
        assertEquals(List.of("a"), reading.get());
    }

    @Test
    void aBrokenRowIsGivenUpAndTheOthersGoOn() {
        put(send("a"), send("b"), send("c"));
        breakRow(1);
        breakRow(2);
        assertEquals(List.of("c"), waiting(0, 1), "an empty list would say that nothing waits");
        assertTrue(state(1).startsWith("given-up unreadable: "), state(1));
        assertTrue(state(2).startsWith("given-up unreadable: "), state(2));
    }

    private void breakRow(long row) {
        store.transactions().run(() -> store.session().with(
                handle -> handle.execute("UPDATE outbox SET reply = '{\"type\":\"teleport\"}' WHERE id = ?", row)));
    }

    @Test
    void aRolledBackReplyIsNeverSent() {
        assertThrows(IllegalStateException.class, () -> store.transactions().run(() -> {
            store.outbox().put(send("a"), NOW);
            throw new IllegalStateException();
        }));
        put(send("b"));
        assertEquals(List.of("b"), waiting(0, 10));
    }

    @Test
    void keysGoOnAfterReopening() {
        put(send("a"), send("b"));
        store.close();
        open();
        put(send("c"));
        assertEquals(3, store.outbox().after("telegram", 2, 10).getFirst().id());
    }

    @Test
    void whatWasSentIsForgottenAndWhatWasGivenUpIsKept() {
        put(send("a"), send("b"), send("c"));
        done(1, new Outbox.Outcome.Sent(4711));
        done(2, new Outbox.Outcome.GivenUp("blocked"));
        assertEquals(0, store.transactions().run(() -> store.forgetSentBefore(NOW)));
        assertEquals(1, store.transactions().run(() -> store.forgetSentBefore(NOW.plusMillis(1))));
        assertEquals("given-up blocked", state(2));
        assertEquals(List.of("c"), waiting(0, 10));
    }

    @Test
    void aSendingThatWasCutOffIsKnownToHaveBegun() {
        put(send("a"));
        assertFalse(store.transactions().run(() -> store.outbox().begin(1, NOW)));
        assertTrue(store.transactions().run(() -> store.outbox().begin(1, NOW)));
    }

    @Test
    void whatWaitsForAChatFollowsItToItsNewAddress() {
        Address later = new Address("telegram", "-100");
        put(send("sent"), send("waits"));
        done(1, new Outbox.Outcome.Sent(5));
        store.transactions().run(() -> {
            store.outbox().moved(CHAT, later);
            return true;
        });
        assertEquals(List.of(later), store.outbox().after("telegram", 0, 9).stream().map(row -> row.reply().chat()).toList());
        assertEquals("sent 5", state(1));
    }
}
