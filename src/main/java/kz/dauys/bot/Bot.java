package kz.dauys.bot;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.dauys.export.Imported;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Localized;
import kz.dauys.knowledge.Texts;
import kz.dauys.quiz.Exams;
import kz.dauys.quiz.Polls;
import kz.dauys.quiz.Sets;

/** The one door: polling, webhook, console and tests hand every event to {@link #handle}, inside a transaction. */
public final class Bot implements Door {
    private static final Pattern COMMAND = Pattern.compile("/([A-Za-z0-9_]{1,32})(?:@\\w+)?(?:\\s+(.*))?", Pattern.DOTALL);

    /** The row in base 36 and a choice: anything else in a button's data is not ours. */
    private static final Pattern DATA = Pattern.compile("([a-z]{1,8}):([0-9a-z]{1,12}):([0-9]{1,4})");

    private final Minds minds;
    private final People people;
    private final SettingsDialogue settings;
    private final AskDialogue ask;
    private final Moves moves;
    private final RoundDialogue rounds;
    private final PrepareDialogue prepare;
    private final UbtDialogue ubt;
    private final ChangeNotices changes;
    private final List<Dialogue> dialogues;
    private final InlineAnswers inline = new InlineAnswers();
    private final Texts texts = new Texts(Bot.class, "bot");

    /** The ports of the store that the dialogues need. */
    public record Ports(
            People people,
            QuizDesk quizzes,
            GroupDesk groups,
            ScoreDesk scores,
            FlagDesk flags,
            Sets sets,
            Notices notices,
            Exams exams,
            Feedback feedback) {}

    /** A bot that nobody may reload. */
    public Bot(Ports ports, Minds minds, LongSupplier seeds) {
        this(ports, minds, seeds, Keepers.none());
    }

    /** @param seeds where the order of a quiz comes from: chance is an argument, so that tests can repeat it */
    public Bot(Ports ports, Minds minds, LongSupplier seeds, Keepers keepers) {
        Prompts prompts = ports.quizzes().prompts();
        this.minds = minds;
        this.people = ports.people();
        this.settings = new SettingsDialogue(people, prompts);
        QuizDialogue quiz = new QuizDialogue(ports.quizzes(), ports.sets(), seeds);
        PrepareDesk sets = new PrepareDesk(ports.sets(), ports.notices(), prompts, ports.quizzes().rulebook());
        QuestionDialogue question = new QuestionDialogue(ports.groups().rounds(), prompts);
        this.prepare = new PrepareDialogue(
                sets, seeds, new PrepareDialogue.Doors(quiz::start, (visit, id) -> question.command(visit, "question", id)));
        this.changes = new ChangeNotices(sets, people);
        this.ubt = new UbtDialogue(new UbtDesk(ports.exams(), ports.quizzes().ledger(), prompts, ports.quizzes().rulebook()), seeds);
        this.moves = ports.groups().moves();
        this.rounds = new RoundDialogue(ports.groups(), ports.quizzes(), ports.sets(), seeds);
        this.ask = new AskDialogue(
                prompts, ports.feedback(), (visit, name) -> rounds.serves(visit) ? rounds.start(visit, name) : quiz.start(visit, name));
        FlagDialogue flag = new FlagDialogue(ports.flags().reports(), prompts);
        ScoreDialogue score = new ScoreDialogue(ports.scores().scores());
        BoardDialogue board = new BoardDialogue(ports.scores(), prompts);
        this.dialogues = List.of(
                ask, rounds, quiz, ubt, prepare, score, board, question, flag, settings,
                new ReloadDialogue(keepers), new KeyDialogue(ports.quizzes().rulebook(), keepers.admins()));
    }

    /** The commands for the menus of the transports. */
    public List<Command> commands() {
        return dialogues.stream()
                .filter(Dialogue::listed)
                .flatMap(dialogue -> dialogue.commands().stream())
                .filter(name -> !name.equals("start"))
                .map(name -> new Command(name, describe(name)))
                .toList();
    }

    private Localized describe(String name) {
        String key = "command." + name;
        return new Localized(texts.say(Language.KK, key), texts.say(Language.RU, key), texts.say(Language.EN, key));
    }

    /** Decides what to do about an event, with the mind that is in service now. */
    @Override
    public List<Reply> handle(Event event) {
        return minds.with(mind -> switch (event) {
            case Event.Said(Origin origin, String text) -> said(visit(origin, mind), text.strip());
            case Event.Pressed(Origin origin, String data, long message) -> pressed(visit(origin, mind), data, message);
            case Event.Started(Origin origin, String goal) -> started(visit(origin, mind), goal);
            case Event.Typed typed -> List.of(inline.offers(typed, mind));
            case Event.Joined(Origin origin) -> List.of(say(visit(origin, mind), "joined"));
            case Event.Voted(Origin origin, String poll, List<Integer> options) -> voted(origin, poll, options);
            case Event.Masked masked -> rounds.masked(masked);
            case Event.MaskedVote masked -> rounds.masked(masked);
            // The reception has done what follows from it.
            case Event.Moved moved -> List.of();
            case Event.Attached attached -> prepare.attached(visit(attached.origin(), mind), attached);
            case Event.Polled polled -> prepare.polls().polled(visit(polled.origin(), mind), polled);
            case Event.Left(Origin origin) -> left(origin);
            case Event.Other(Origin origin) -> List.of(say(visit(origin, mind), "text-only"));
        });
    }

    private List<Reply> voted(Origin origin, String poll, List<Integer> options) {
        long person = people.idOf(origin.person(), origin.at());
        rounds.play().count().vote(new Polls.Held(poll, person, origin.name(), options, origin.at()));
        return List.of();
    }

    private List<Reply> left(Origin origin) {
        rounds.play().left(origin.chat().address().toString(), origin.at());
        return List.of();
    }

    @Override
    public List<Reply> ended(Reply.Durable reply, Outbox.Outcome outcome, Instant at) {
        return switch (reply) {
            case Reply.Poll poll when outcome instanceof Outbox.Outcome.Polled polled -> rounds.play().sent(poll, polled, at);
            case Reply.Poll poll when outcome instanceof Outbox.Outcome.GivenUp -> rounds.play().refused(poll, at);
            case Reply.AskRank ask when outcome instanceof Outbox.Outcome.Ranked ranked -> rounds.ranked(ask, ranked.admin(), at);
            case Reply.AskRank ask when outcome instanceof Outbox.Outcome.GivenUp -> rounds.ranked(ask, false, at);
            case Reply.Fetch fetch when outcome instanceof Outbox.Outcome.Read read -> read(fetch, read.imported(), at);
            case Reply.Fetch fetch when outcome instanceof Outbox.Outcome.Fetched -> apologise(fetch);
            case Reply.Fetch fetch when outcome instanceof Outbox.Outcome.GivenUp -> unfetched(fetch, at);
            case Reply.Durable other -> List.of();
        };
    }

    @Override
    public Outbox.Outcome digested(Reply.Durable reply, Outbox.Outcome outcome) {
        return reply instanceof Reply.Fetch fetch && outcome instanceof Outbox.Outcome.Fetched(Bytes content)
                ? new Outbox.Outcome.Read(PrepareDialogue.read(fetch, content))
                : outcome;
    }

    private List<Reply> read(Reply.Fetch fetch, Imported imported, Instant at) {
        return minds.with(mind -> prepare.read(visit(origin(fetch, at), mind), fetch.name(), imported));
    }

    private List<Reply> unfetched(Reply.Fetch fetch, Instant at) {
        return minds.with(mind -> prepare.unfetched(visit(origin(fetch, at), mind)));
    }

    /** Whoever sent the file still waits in his private chat. */
    private static Origin origin(Reply.Fetch fetch, Instant at) {
        return new Origin(fetch.person(), new Chat(fetch.chat(), Chat.Kind.PRIVATE), Language.ofCode(fetch.spoken()), at);
    }

    @Override
    public void due(Instant now, Apart apart) {
        apart.look("rounds that are due", () -> rounds.play().due(now, apart));
        apart.look("sittings that are due", () -> minds.with(mind -> ubt.due(mind.bank(), now, apart)));
        apart.run("news about sets", () -> minds.with(mind -> changes.due(mind, now)));
    }

    @Override
    public void back(Instant now, Apart apart) {
        apart.look("rounds that go on", () -> rounds.play().back(now));
        apart.look("sittings that go on", () -> ubt.back(now, apart));
    }

    @Override
    public void moved(Address from, Address to, Instant at) {
        moves.moved(from, to, at);
    }

    private Visit visit(Origin origin, Mind mind) {
        long person = people.idOf(origin.person(), origin.at());
        return new Visit(origin, person, people.language(person).or(origin::spoken).orElse(Language.KK), mind);
    }

    private List<Reply> said(Visit visit, String text) {
        Matcher command = COMMAND.matcher(text);
        if (!command.matches()) {
            return text.isEmpty() ? List.of() : plain(visit, text);
        }
        // A word behind an underscore belongs to the command, which can be tapped then as a whole: /question_k7m2qxa.
        String[] words = command.group(1).toLowerCase(Locale.ROOT).split("_", 2);
        String name = words[0];
        String rest = ((words.length == 1 ? "" : words[1] + " ") + Optional.ofNullable(command.group(2)).orElse("")).strip();
        return dialogues.stream()
                .filter(dialogue -> dialogue.commands().contains(name) && dialogue.serves(visit))
                .findFirst()
                .map(dialogue -> dialogue.command(visit, name, rest))
                .orElseGet(() -> unknownCommand(visit));
    }

    /** A question to the bot, unless a dialogue waits for words in the private chat. */
    private List<Reply> plain(Visit visit, String text) {
        return dialogues.stream()
                .filter(dialogue -> !inGroup(visit))
                .flatMap(dialogue -> dialogue.hears(visit, text).stream())
                .findFirst()
                .orElseGet(() -> ask.said(visit, text));
    }

    /** In a group the command may be meant for another bot. */
    private List<Reply> unknownCommand(Visit visit) {
        return inGroup(visit) ? List.of() : List.of(say(visit, "unknown-command"));
    }

    private List<Reply> pressed(Visit visit, String data, long message) {
        Matcher parts = DATA.matcher(data);
        if (!parts.matches()) {
            return List.of(old(visit));
        }
        long row = Long.parseLong(parts.group(2), Character.MAX_RADIX);
        Dialogue.Press press = new Dialogue.Press(row, Integer.parseInt(parts.group(3)), message);
        return dialogues.stream()
                .filter(dialogue -> dialogue.prefix().equals(parts.group(1)))
                .findFirst()
                .map(dialogue -> dialogue.pressed(visit, press))
                .orElseGet(() -> List.of(old(visit)));
    }

    private List<Reply> started(Visit visit, String goal) {
        return dialogues.stream()
                .flatMap(dialogue -> dialogue.goal(visit, goal).stream())
                .findFirst()
                .orElseGet(() -> List.of(inGroup(visit) ? say(visit, "joined") : settings.start(visit)));
    }

    private static boolean inGroup(Visit visit) {
        return visit.origin().chat().kind() != Chat.Kind.PRIVATE;
    }

    private Reply old(Visit visit) {
        return new Reply.Toast(texts.say(visit.language(), "old-button"));
    }

    @Override
    public List<Reply> apologise(Event event) {
        if (event instanceof Event.Typed || event instanceof Event.Voted || event instanceof Event.MaskedVote) {
            // He has written nothing to the bot, and waits for nothing in its chat.
            return List.of();
        }
        Language language = event.origin().spoken().orElse(Language.KK);
        return List.of(new Reply.Send(event.origin().chat().address(), Text.of(texts.say(language, "sorry")), List.of()));
    }

    @Override
    public List<Reply> apologise(Reply.Durable reply) {
        return reply instanceof Reply.Fetch fetch
                ? List.of(new Reply.Send(fetch.chat(), Text.of(texts.say(Language.ofCode(fetch.spoken()).orElse(Language.KK), "sorry")), List.of()))
                : List.of();
    }

    private Reply say(Visit visit, String key) {
        return new Reply.Send(visit.chat(), Text.of(texts.say(visit.language(), key)), List.of());
    }
}
