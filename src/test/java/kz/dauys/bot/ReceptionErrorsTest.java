package kz.dauys.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.dauys.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ends in an Error, such as a stack that is too short for a text, fails alone: it is answered, and nothing comes again for ever. */
class ReceptionErrorsTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Address CHAT = new Address("telegram", "7");

    private Store store;
    private Reception reception;

    /** A door behind which everything overflows. */
    private static final class Overflowing implements Door {
        @Override
        public List<Reply> handle(Event event) {
            throw new StackOverflowError("handled");
        }

        @Override
        public Outbox.Outcome digested(Reply.Durable reply, Outbox.Outcome outcome) {
            throw new OutOfMemoryError("digested");
        }

        @Override
        public List<Reply> ended(Reply.Durable reply, Outbox.Outcome outcome, Instant at) {
            throw new StackOverflowError("ended");
        }

        @Override
        public void due(Instant now, Apart apart) {
            throw new StackOverflowError("due");
        }

        @Override
        public List<Reply> apologise(Event event) {
            return List.of(new Reply.Send(CHAT, Text.of("sorry for the event"), List.of()));
        }

        @Override
        public List<Reply> apologise(Reply.Durable reply) {
            return List.of(new Reply.Send(CHAT, Text.of("sorry for the file"), List.of()));
        }
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        store = Store.open(folder.resolve("dauys.db"));
        reception = new Reception(new Overflowing(), store.transactions(), store.inbox(), store.outbox());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<String> waiting() {
        return store.outbox().after("telegram", 0, 10).stream()
                .map(row -> row.reply() instanceof Reply.Send send ? send.text().plain() : "a file is fetched")
                .toList();
    }

    @Test
    void anUpdateThatOverflowsIsConfirmedAndAnswered() {
        Origin origin = new Origin(CHAT, new Chat(CHAT, Chat.Kind.PRIVATE), Optional.empty(), NOW);
        List<Reception.Arrival> batch = List.of(new Reception.Arrival(1, Optional.of(new Event.Said(origin, "x"))));
        assertEquals(1, reception.receive("telegram", batch, NOW).size());
        assertEquals(List.of("sorry for the event"), waiting());
        assertTrue(reception.receive("telegram", batch, NOW).isEmpty());
    }

    @Test
    void aFileThatOverflowsEndsItsRowAndIsAnswered() {
        store.transactions().run(() -> {
            store.outbox().post(new Reply.Fetch(CHAT, CHAT, "kk", "file-0", "q.gift", 100), NOW);
            return true;
        });
        Outbox.Row row = store.outbox().after("telegram", 0, 1).getFirst();
        Outbox.Outcome outcome = reception.digested(row, new Outbox.Outcome.Fetched(Bytes.of(new byte[] {1})));
        store.transactions().run(() -> {
            reception.ended(row, outcome, NOW);
            return true;
        });
        assertEquals(List.of("sorry for the file"), waiting());
    }

    @Test
    void whatComesDueAndOverflowsStopsNobody() {
        assertEquals(false, reception.due(NOW));
        assertEquals(List.of(), waiting());
    }
}
