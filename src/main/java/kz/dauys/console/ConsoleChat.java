package kz.dauys.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.dauys.bot.Address;
import kz.dauys.bot.Bot;
import kz.dauys.bot.Button;
import kz.dauys.bot.Bytes;
import kz.dauys.bot.Chat;
import kz.dauys.bot.Event;
import kz.dauys.bot.Origin;
import kz.dauys.bot.Outbox;
import kz.dauys.bot.Reply;
import kz.dauys.bot.Text;
import kz.dauys.bot.Transactions;
import kz.dauys.knowledge.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bot for one person at a keyboard: lines are what he says, numbers press the buttons of the last message that had some. */
public final class ConsoleChat {
    private static final Logger log = LoggerFactory.getLogger(ConsoleChat.class);
    private static final Address HERE = Address.TERMINAL;
    private static final String QUIT = "/quit";
    private static final String FILE = "/file ";

    private final Bot bot;
    private final Transactions transactions;
    private final InstantSource clock;
    private final Screen screen;
    private final Optional<Language> spoken;
    private List<Button> buttons = List.of();
    private long messages;

    /** @param spoken the language of the terminal, if the bot speaks it */
    public ConsoleChat(Bot bot, Transactions transactions, InstantSource clock, PrintStream out, Optional<Language> spoken) {
        this.bot = bot;
        this.transactions = transactions;
        this.clock = clock;
        this.screen = new Screen(out);
        this.spoken = spoken;
    }

    /** Talks until the input ends or the person leaves with {@code /quit}. */
    public void run(BufferedReader in) throws IOException {
        handle(new Event.Started(origin(), ""));
        screen.prompt();
        for (String line = in.readLine(); line != null && !line.strip().equals(QUIT); line = in.readLine()) {
            event(line.strip()).ifPresent(this::handle);
            screen.prompt();
        }
    }

    private Optional<Event> event(String line) {
        if (line.isEmpty()) {
            return Optional.empty();
        }
        if (line.equals("/start") || line.startsWith("/start ")) {
            return Optional.of(new Event.Started(origin(), line.substring("/start".length()).strip()));
        }
        if (line.startsWith(FILE)) {
            return file(line.substring(FILE.length()).strip());
        }
        return line.matches("\\d{1,2}") && !buttons.isEmpty() ? press(Integer.parseInt(line)) : Optional.of(new Event.Said(origin(), line));
    }

    /** A file is sent by its name: there is nothing in a terminal to attach it with. */
    private Optional<Event> file(String name) {
        try {
            Path path = Path.of(name);
            return Optional.of(new Event.Attached(origin(), path.toString(), String.valueOf(path.getFileName()), Files.size(path)));
        } catch (IOException | InvalidPathException e) {
            screen.toast(name + "?");
            return Optional.empty();
        }
    }

    /** A number that is on no button is a slip of the finger: as a question it would take the buttons away. */
    private Optional<Event> press(int number) {
        if (number < 1 || number > buttons.size()) {
            screen.toast("1–" + buttons.size());
            return Optional.empty();
        }
        return Optional.of(new Event.Pressed(origin(), buttons.get(number - 1).data(), messages));
    }

    private Origin origin() {
        return new Origin(HERE, new Chat(HERE, Chat.Kind.PRIVATE), spoken, clock.instant());
    }

    private void handle(Event event) {
        List<Reply> replies;
        try {
            replies = transactions.run(() -> bot.handle(event));
        } catch (RuntimeException | Error e) {
            log.error("the event failed", e);
            replies = bot.apologise(event);
        }
        synchronized (screen) {
            replies.forEach(this::show);
        }
    }

    /** Shows a message that answers nothing that was just said, such as the outcome of a reload; from any thread. */
    public void tell(Reply.Send reply) {
        synchronized (screen) {
            screen.message(reply.text());
            screen.prompt();
        }
    }

    private void show(Reply reply) {
        switch (reply) {
            case Reply.Send send -> message(send.text(), send.buttons());
            case Reply.Edit edit -> message(edit.text(), edit.buttons());
            // A terminal shows no pictures, and the caption says all that is in them.
            case Reply.Picture picture -> message(picture.caption(), picture.buttons());
            case Reply.Poll poll -> message(Text.of(poll.question() + "\n" + String.join("\n", poll.options())), poll.buttons());
            // There are no groups in a terminal, and no administrators.
            case Reply.ClosePoll close -> {}
            case Reply.File file -> save(file);
            case Reply.Fetch fetch -> fetch(fetch);
            case Reply.AskRank ask -> {}
            case Reply.Toast toast -> screen.toast(toast.words());
            // There are no other chats in a terminal to offer something for.
            case Reply.Articles articles -> {}
        }
    }

    private void fetch(Reply.Fetch fetch) {
        replies(fetch).forEach(this::show);
    }

    /** What a file holds must not end the terminal: what fails is apologised for, even if no stack is deep enough for it. */
    private List<Reply> replies(Reply.Fetch fetch) {
        try {
            Outbox.Outcome outcome = bot.digested(fetch, content(fetch));
            return transactions.run(() -> bot.ended(fetch, outcome, clock.instant()));
        } catch (RuntimeException | Error e) {
            log.error("the file {} could not be dealt with", fetch.file(), e);
            return bot.apologise(fetch);
        }
    }

    private static Outbox.Outcome content(Reply.Fetch fetch) {
        try (InputStream content = Files.newInputStream(Path.of(fetch.file()))) {
            return new Outbox.Outcome.Fetched(Bytes.of(content.readNBytes(fetch.most() + 1)));
        } catch (IOException e) {
            log.error("the file {} could not be read", fetch.file(), e);
            return new Outbox.Outcome.GivenUp("it could not be read");
        }
    }

    /** A terminal shows no files: they are put where the program was started. */
    private void save(Reply.File file) {
        try {
            Path path = Path.of(file.name()).getFileName();
            Files.write(path, file.content());
            screen.message(Text.of(file.caption() + ": " + path.toAbsolutePath()));
        } catch (IOException | InvalidPathException e) {
            log.error("the file {} could not be written", file.name(), e);
        }
    }

    private void message(Text text, List<List<Button>> rows) {
        messages++;
        screen.message(text);
        List<Button> shown = new ArrayList<>();
        rows.forEach(shown::addAll);
        if (!shown.isEmpty()) {
            buttons = List.copyOf(shown);
            screen.buttons(rows);
        }
    }
}
