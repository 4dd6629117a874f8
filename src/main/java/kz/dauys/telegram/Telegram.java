package kz.dauys.telegram;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * Serves one Telegram bot: fetches updates by polling and hands them to the reception, and sends what waits in the outbox. Started once and
 * closed once; nothing it does throws, what goes wrong stands in the log, without the token.
 */
public final class Telegram implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Telegram.class);
    private static final Duration POLL_ENDS = Duration.ofMillis(1500);
    private static final Duration SENDING_ENDS = Duration.ofSeconds(2);

    private final Link link;
    private final Core core;
    private final Http http;
    private final Api api;
    private final TelegramClient client;
    private final Closing closing = new Closing();
    private final CompletableFuture<Ending> ended = new CompletableFuture<>();
    private final Sender sender;
    private final Poller poller;
    private final Thread polling = Thread.ofPlatform().name("telegram-poll").unstarted(this::poll);
    private volatile Optional<Self> self = Optional.empty();

    public Telegram(Link link, Core core, InstantSource clock) {
        this.link = link;
        this.core = core;
        http = new Http(link.patience().poll());
        api = new Api(link, http);
        client = new OkHttpTelegramClient(http.sending(), link.token().secret(), url(link));
        sender = sender(clock);
        Prompter prompter = new Prompter(new Toasts(client, link.token()), new Inlines(client, link.token()));
        Desk desk = new Desk(core, prompter, sender::wake, closing, link.patience().backoff());
        poller = new Poller(link, api, new Line(api, link.patience(), closing, ended), desk, clock);
    }

    private Sender sender(InstantSource clock) {
        Courier courier = new Courier(client, link.token(), new Invitations(this::username), new Fetcher(link, http));
        Pace pace = new Pace(link.limits(), System::nanoTime);
        return new Sender(core.outbox(), new Delivery(courier, pace, core, link.patience(), closing, clock), closing);
    }

    private static TelegramUrl url(Link link) {
        return TelegramUrl.builder().schema(link.api().getScheme()).host(link.api().getHost()).port(link.port()).build();
    }

    /** Begins to serve, without waiting for Telegram. */
    public void start() {
        Thread.ofPlatform().name("telegram-warm-up").daemon().start(Incoming::warmUp);
        polling.start();
    }

    /** There is something new in the outbox that came by another way than an update; committed already. */
    public void wake() {
        sender.wake();
    }

    /** Completes when the adapter works no more. */
    public CompletableFuture<Ending> ended() {
        return ended.copy();
    }

    /** The bot's name without the at sign, for deep links; empty until Telegram has told it. */
    public Optional<String> username() {
        return self.map(Self::username);
    }

    private void poll() {
        try {
            poller.run(this::ready);
        } catch (RuntimeException e) {
            log.error("polling broke off: {}", link.token().scrub(e));
            ended.complete(new Ending.Refused("polling broke off: " + link.token().scrub(e)));
        }
    }

    private void ready(Self bot) {
        self = Optional.of(bot);
        sender.start();
        Thread.ofVirtual().name("telegram-menu").start(() -> new Menu(client, link.token()).publish(core.menu()));
    }

    /**
     * Ends within five seconds: the poll is broken off, a batch in progress is committed and confirmed, messages in flight are sent and
     * marked. What waits stays in the outbox.
     */
    @Override
    public void close() {
        closing.begin();
        if (stopPolling()) {
            poller.confirm();
        }
        if (!sender.drain(SENDING_ENDS)) {
            log.warn("not all messages in flight ended in time; they may be sent twice");
        }
        http.close();
        ended.complete(new Ending.Closed());
    }

    /** Breaks off the poll again and again, since the thread may just be about to begin one. */
    private boolean stopPolling() {
        long deadline = System.nanoTime() + POLL_ENDS.toNanos();
        try {
            while (polling.isAlive() && System.nanoTime() < deadline) {
                api.cancel();
                polling.join(Duration.ofMillis(20));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return !polling.isAlive();
    }
}
