package kz.dauys.dialogues;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import kz.dauys.bot.Bot;
import kz.dauys.bot.QuizDesk;
import kz.dauys.bot.Reception;
import kz.dauys.store.Store;
import kz.dauys.telegram.Core;
import kz.dauys.telegram.Limits;
import kz.dauys.telegram.Link;
import kz.dauys.telegram.Patience;
import kz.dauys.telegram.Telegram;
import kz.dauys.telegram.Token;
import kz.dauys.telegram.server.BotApiServer;

/** The bot as it is shipped, in this process, talking to the test server; only chance is the test's own, so that quizzes repeat. */
final class Scene implements AutoCloseable {
    private static final Limits FAST = new Limits(1e6, 1e6, 1000, 1e6);
    private static final Patience QUICK =
            new Patience(Duration.ofSeconds(20), Duration.ofMillis(5), Duration.ofMillis(40), Duration.ofMillis(30));

    final BotApiServer server = BotApiServer.start();
    final Store store;
    private final Telegram telegram;

    Scene(Path folder) {
        store = Store.open(folder.resolve("dauys.db"));
        Bot.Ports ports = new Bot.Ports(store.people(), new QuizDesk(store.runs(), store.ledger(), store.prompts()), store.feedback());
        Bot bot = new Bot(ports, RealMind.MINDS, new AtomicLong(1)::getAndIncrement);
        Reception reception = new Reception(bot, store.transactions(), store.inbox(), store.outbox());
        Core core = new Core(reception, store.inbox(), store.outbox(), store.transactions(), bot.commands());
        Link link = new Link(URI.create(server.url()), new Token(BotApiServer.TOKEN), false, true, QUICK, FAST);
        telegram = new Telegram(link, core, InstantSource.system());
        telegram.start();
    }

    /** Waits until the bot has taken every update, and has sent all that it had to say. */
    void settle() {
        server.await("all is said", () -> server.pendingUpdates() == 0 && store.outbox().after("telegram", 0, 1).isEmpty());
    }

    @Override
    public void close() {
        telegram.close();
        store.close();
        server.close();
    }
}
