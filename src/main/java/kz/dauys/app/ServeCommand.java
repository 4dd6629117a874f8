package kz.dauys.app;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import kz.dauys.bot.Reception;
import kz.dauys.bot.Reply;
import kz.dauys.store.Store;
import kz.dauys.telegram.Core;
import kz.dauys.telegram.Ending;
import kz.dauys.telegram.Link;
import kz.dauys.telegram.Telegram;
import kz.dauys.telegram.Token;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves Telegram until SIGTERM. Without a token it talks in the terminal instead. */
@Command(name = "serve", description = "Serve Telegram (the default). Without TELEGRAM_BOT_TOKEN: the terminal.")
final class ServeCommand implements Callable<Integer> {
    private static final Logger log = LoggerFactory.getLogger(ServeCommand.class);

    private static final String NO_TOKEN =
            """
            There is no Telegram token. To get one, write to @BotFather in Telegram, send /newbot, and follow it. Then:
              TELEGRAM_BOT_TOKEN=123456:ABC… deploy/run
            """;

    private final Environment environment;
    private final PrintStream out;

    @Mixin
    private final Folders folders = new Folders();

    ServeCommand(Environment environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Token> token = Secrets.token(environment);
        if (token.isPresent()) {
            return serve(token.get());
        }
        System.err.print(NO_TOKEN);
        if (!isTerminal()) {
            System.err.println("Standard input is no terminal either, so there is nothing to serve.");
            return CommandLine.ExitCode.SOFTWARE;
        }
        System.err.println("Until then, here is the same bot in the terminal.");
        ChatCommand.chat(folders, environment, out);
        return CommandLine.ExitCode.OK;
    }

    /** Only the launcher knows: newer JDKs give a console object even where there is no terminal. */
    private static boolean isTerminal() {
        return Boolean.getBoolean("dauys.terminal");
    }

    private int serve(Token token) {
        CountDownLatch closed = new CountDownLatch(1);
        try {
            return serve(link(token), closed);
        } finally {
            closed.countDown();
        }
    }

    private int serve(Link link, CountDownLatch closed) {
        try (Program program = Program.open("serve", folders, environment)) {
            Store store = program.store();
            Reception reception = new Reception(program.bot(), store.transactions(), store.inbox(), store.outbox());
            Core core = new Core(reception, store.inbox(), store.outbox(), store.transactions(), program.bot().commands());
            try (Telegram telegram = new Telegram(link, core, InstantSource.system());
                    Timekeeper time = new Timekeeper(reception, telegram::wake, InstantSource.system());
                    Housekeeping housekeeping = new Housekeeping(store, sieve(store), InstantSource.system())) {
                closeOnSignal(telegram, closed);
                time.start();
                telegram.start();
                program.renewal().start(reply -> post(reply, store, telegram));
                housekeeping.start();
                return exit(telegram.ended().join());
            }
        }
    }

    private Sieve sieve(Store store) {
        return new Sieve(folders.store(environment), store.ports().flags().rulebook(), store.transactions());
    }

    /** What is told outside any update goes the way of all replies, in a transaction of its own. */
    private static void post(Reply.Send reply, Store store, Telegram telegram) {
        Instant now = InstantSource.system().instant();
        store.transactions().run(() -> {
            store.outbox().post(reply, now);
            return now;
        });
        telegram.wake();
    }

    private Link link(Token token) {
        URI api = environment.get("TELEGRAM_API_URL").map(ServeCommand::uri).orElse(Link.PUBLIC);
        try {
            return Link.to(api, token, environment.isSet("DAUYS_TAKE_OVER")).inline(environment.isSet("DAUYS_INLINE"));
        } catch (IllegalArgumentException e) {
            throw new Refusal("TELEGRAM_API_URL: " + e.getMessage());
        }
    }

    private static URI uri(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new Refusal("TELEGRAM_API_URL is no address of the form http(s)://host:port");
        }
    }

    /** SIGTERM ends the JVM once the hook returns: it must not return before the store is closed. */
    private static void closeOnSignal(Telegram telegram, CountDownLatch closed) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            telegram.close();
            try {
                closed.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
    }

    private static int exit(Ending ending) {
        return switch (ending) {
            case Ending.Closed closed -> CommandLine.ExitCode.OK;
            case Ending.Refused(String why) -> {
                log.error(why);
                yield CommandLine.ExitCode.SOFTWARE;
            }
        };
    }
}
