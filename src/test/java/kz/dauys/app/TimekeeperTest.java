package kz.dauys.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kz.dauys.bot.Address;
import kz.dauys.bot.Apart;
import kz.dauys.bot.Door;
import kz.dauys.bot.Event;
import kz.dauys.bot.Reception;
import kz.dauys.bot.Reply;
import kz.dauys.bot.Text;
import kz.dauys.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimekeeperTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    /** Has something to say at every moment. */
    private static final class Talkative implements Door {
        @Override
        public List<Reply> handle(Event event) {
            return List.of();
        }

        @Override
        public List<Reply> apologise(Event event) {
            return List.of();
        }

        @Override
        public void due(Instant now, Apart apart) {
            apart.run("talk", () -> List.of(new Reply.Send(new Address("telegram", "7"), Text.of("x"), List.of())));
        }
    }

    @Test
    void timeGoesOnAfterAnError(@TempDir Path folder) throws InterruptedException {
        CountDownLatch looks = new CountDownLatch(3);
        try (Store store = Store.open(folder.resolve("dauys.db"))) {
            Reception reception = new Reception(new Talkative(), store.transactions(), store.inbox(), store.outbox());
            try (Timekeeper timekeeper = new Timekeeper(reception, () -> failing(looks), () -> NOW)) {
                timekeeper.start();
                assertTrue(looks.await(20, TimeUnit.SECONDS), "it looks again after each error");
            }
        }
    }

    private static void failing(CountDownLatch looks) {
        looks.countDown();
        throw new StackOverflowError("posted");
    }
}
