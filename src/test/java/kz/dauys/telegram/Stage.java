package kz.dauys.telegram;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.dauys.bot.Door;
import kz.dauys.bot.Event;
import kz.dauys.bot.Outbox;
import kz.dauys.bot.Reception;
import kz.dauys.bot.Reply;
import kz.dauys.knowledge.Localized;
import kz.dauys.store.Store;
import kz.dauys.telegram.server.BotApiServer;
import org.slf4j.LoggerFactory;

/** The adapter between the test server and a real store, with a door of the test's choice and everything that is logged. */
final class Stage implements AutoCloseable {
    static final Limits FAST = new Limits(1e6, 1e6, 1000, 1e6);
    static final Patience QUICK =
            new Patience(Duration.ofSeconds(20), Duration.ofMillis(5), Duration.ofMillis(40), Duration.ofMillis(30));

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Path file;
    private final InstantSource clock;
    private final Function<Event, List<Reply>> door;
    /** How the sending of each reply ended. */
    final List<Outbox.Outcome> ends = new CopyOnWriteArrayList<>();
    /** The threads on which the ends were made out, before they were told. */
    final List<String> readers = new CopyOnWriteArrayList<>();
    final BotApiServer server;
    Store store;
    private boolean inline;
    Telegram telegram;

    Stage(Path folder, Function<Event, List<Reply>> door) {
        this(folder, InstantSource.system(), door);
    }

    Stage(Path folder, InstantSource clock, Function<Event, List<Reply>> door) {
        file = folder.resolve("dauys.db");
        this.clock = clock;
        this.door = door;
        server = BotApiServer.start(clock);
        store = Store.open(file);
        log.start();
        root().addAppender(log);
        telegram = adapter(new Token(BotApiServer.TOKEN), false, FAST);
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    }

    /** Answers inline queries; before the start. */
    Stage inline() {
        inline = true;
        telegram = adapter(new Token(BotApiServer.TOKEN), false, FAST);
        return this;
    }

    Stage start() {
        telegram.start();
        return this;
    }

    /** Another adapter on the same store and server, not yet started. */
    Telegram adapter(Token token, boolean takeOver, Limits limits) {
        Reception reception =
                new Reception(new Doorway(door, ends, readers), store.transactions(), store.inbox(), store.outbox());
        var menu = List.of(new kz.dauys.bot.Command("ask", new Localized("сұрау", "спросить", "ask")));
        Core core = new Core(reception, store.inbox(), store.outbox(), store.transactions(), menu);
        return new Telegram(new Link(URI.create(server.url()), token, takeOver, inline, QUICK, limits), core, clock);
    }

    /** Closes adapter and store and opens them again, as a restart does. */
    void restart() {
        telegram.close();
        store.close();
        store = Store.open(file);
        telegram = adapter(new Token(BotApiServer.TOKEN), false, FAST);
        telegram.start();
    }

    /** Posts replies as a job would, not as an answer to an update. */
    void post(List<? extends Reply.Durable> replies) {
        store.transactions().run(() -> {
            replies.forEach(reply -> store.outbox().post(reply, clock.instant()));
            return true;
        });
        telegram.wake();
    }

    /** Everything logged so far, stack traces included. */
    String logged() {
        synchronized (log) {
            return List.copyOf(log.list).stream()
                    .map(event -> event.getLevel() + " " + event.getFormattedMessage() + " "
                            + (event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy())))
                    .collect(Collectors.joining("\n"));
        }
    }

    void awaitLog(String words) {
        server.await("the log says " + words, () -> logged().contains(words));
    }

    boolean outboxEmpty() {
        return store.outbox().after(Updates.TRANSPORT, 0, 1).isEmpty();
    }

    /** The door of the test's choice; nobody apologises. */
    private record Doorway(Function<Event, List<Reply>> door, List<Outbox.Outcome> ends, List<String> readers) implements Door {
        @Override
        public Outbox.Outcome digested(Reply.Durable reply, Outbox.Outcome outcome) {
            readers.add(Thread.currentThread().getName());
            return outcome;
        }

        @Override
        public List<Reply> ended(Reply.Durable reply, Outbox.Outcome outcome, Instant at) {
            ends.add(outcome);
            return List.of();
        }

        @Override
        public List<Reply> handle(Event event) {
            return door.apply(event);
        }

        @Override
        public List<Reply> apologise(Event event) {
            return List.of();
        }
    }

    @Override
    public void close() {
        telegram.close();
        store.close();
        server.close();
        root().detachAppender(log);
        log.stop();
    }
}
