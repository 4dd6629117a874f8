package kz.dauys.dialogues;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import kz.dauys.bot.Bot;
import kz.dauys.bot.Reception;
import kz.dauys.store.Store;
import kz.dauys.telegram.Core;
import kz.dauys.telegram.Limits;
import kz.dauys.telegram.Link;
import kz.dauys.telegram.Patience;
import kz.dauys.telegram.Telegram;
import kz.dauys.telegram.Token;
import kz.dauys.telegram.server.BotApiServer;
import kz.dauys.telegram.server.ManualClock;

/** The bot as it is shipped, in this process, talking to the test server; only chance is the test's own, so that quizzes repeat. */
final class Scene implements AutoCloseable {
    private static final Limits FAST = new Limits(1e6, 1e6, 1000, 1e6);
    private static final Patience QUICK =
            new Patience(Duration.ofSeconds(20), Duration.ofMillis(5), Duration.ofMillis(40), Duration.ofMillis(30));

    private final ManualClock clock = new ManualClock();
    final BotApiServer server = BotApiServer.start(clock);
    private final Path folder;
    Store store;
    private Telegram telegram;
    private Reception reception;

    Scene(Path folder) {
        this.folder = folder;
        open();
    }

    private void open() {
        store = Store.open(folder.resolve("dauys.db"));
        Bot bot = new Bot(store.ports(), RealMind.MINDS, new AtomicLong(1)::getAndIncrement);
        reception = new Reception(bot, store.transactions(), store.inbox(), store.outbox());
        Core core = new Core(reception, store.inbox(), store.outbox(), store.transactions(), bot.commands());
        Link link = new Link(URI.create(server.url()), new Token(BotApiServer.TOKEN), false, true, QUICK, FAST);
        telegram = new Telegram(link, core, clock);
        reception.back(clock.instant());
        telegram.start();
    }

    /** Closes everything but Telegram itself; what people do meanwhile waits there. */
    void away(Runnable meanwhile) {
        telegram.close();
        store.close();
        meanwhile.run();
        open();
    }

    void advance(Duration time) {
        clock.advance(time);
    }

    /** Waits until the bot has taken every update, and has sent all that it had to say. */
    void settle() {
        server.await("all is said", () -> server.pendingUpdates() == 0 && store.outbox().after("telegram", 0, 1).isEmpty());
    }

    /** Time goes by in small steps, and what comes due is done. */
    void pass(Duration time) {
        for (long second = 0; second < time.toSeconds(); second++) {
            clock.advance(Duration.ofSeconds(1));
            if (reception.due(clock.instant())) {
                telegram.wake();
                settle();
            }
        }
    }

    @Override
    public void close() {
        telegram.close();
        store.close();
        server.close();
    }
}
