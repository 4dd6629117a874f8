package kz.dauys.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import kz.dauys.bot.Address;
import kz.dauys.bot.Door;
import kz.dauys.bot.Event;
import kz.dauys.bot.Outbox;
import kz.dauys.bot.Reception;
import kz.dauys.bot.Reply;
import kz.dauys.bot.Text;
import kz.dauys.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** What breaks the sending of a row, when the memory runs out or otherwise. */
class ShortMemoryTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Patience QUICK = new Patience(Duration.ofSeconds(1), Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofMillis(1));

    private final AtomicInteger calls = new AtomicInteger();
    private Store store;
    private Outbox.Outcome outcome = new Outbox.Outcome.GivenUp("nothing has ended");

    /** Hears how rows end. */
    private final class Ear implements Door {
        @Override
        public List<Reply> handle(Event event) {
            return List.of();
        }

        @Override
        public List<Reply> apologise(Event event) {
            return List.of();
        }

        @Override
        public List<Reply> ended(Reply.Durable reply, Outbox.Outcome how, Instant at) {
            outcome = how;
            return List.of();
        }
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        store = Store.open(folder.resolve("dauys.db"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** Delivers a row through a client that ends each call so; true is what Telegram answers when it is done. */
    private boolean deliver(IntFunction<Optional<Error>> failure) {
        TelegramClient client = (TelegramClient) Proxy.newProxyInstance(
                TelegramClient.class.getClassLoader(), new Class<?>[] {TelegramClient.class}, (proxy, method, arguments) -> {
                    Optional<Error> error = failure.apply(calls.incrementAndGet());
                    if (error.isPresent()) {
                        throw error.get();
                    }
                    return true;
                });
        Token token = new Token("1:x");
        Reception reception = new Reception(new Ear(), store.transactions(), store.inbox(), store.outbox());
        Core core = new Core(reception, store.inbox(), store.outbox(), store.transactions(), List.of());
        Pace pace = new Pace(new Limits(1e6, 1e6, 1000, 1e6), System::nanoTime);
        // No file is fetched here.
        Fetcher fetcher = new Fetcher(Link.to(Link.PUBLIC, token, false), new Http(Duration.ofSeconds(1)));
        Delivery delivery = new Delivery(
                new Courier(client, token, new Invitations(Optional::empty), fetcher), pace, core, QUICK, new Closing(), () -> NOW);
        store.transactions().run(() -> {
            store.outbox().post(new Reply.Send(new Address("telegram", "7"), Text.of("x"), List.of()), NOW);
            return true;
        });
        return delivery.deliver(store.outbox().after("telegram", 0, 1).getFirst());
    }

    @Test
    void aRowThatMemoryWasShortForIsTriedAgain() {
        assertTrue(deliver(call -> call < 3 ? Optional.of(new OutOfMemoryError("somebody's file")) : Optional.empty()));
        assertEquals(3, calls.get());
        assertEquals(new Outbox.Outcome.Sent(0), outcome);
    }

    @Test
    void aRowThatAlwaysNeedsMoreMemoryThanThereIsIsGivenUp() {
        assertTrue(deliver(call -> Optional.of(new OutOfMemoryError("its own"))));
        assertEquals(4, calls.get());
        assertEquals(new Outbox.Outcome.GivenUp("the memory ran out"), outcome);
    }

    @Test
    void aRowThatBreaksItsSendingOtherwiseIsNotTriedAgain() {
        assertTrue(deliver(call -> Optional.of(new StackOverflowError())));
        assertEquals(1, calls.get());
    }
}
