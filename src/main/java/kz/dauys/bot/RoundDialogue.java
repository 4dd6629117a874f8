package kz.dauys.bot;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import kz.dauys.knowledge.Language;
import kz.dauys.quiz.NamedQuiz;
import kz.dauys.quiz.QuestionBank;
import kz.dauys.quiz.Round;
import kz.dauys.quiz.Rounds;
import kz.dauys.quiz.Rulebook;
import kz.dauys.quiz.Run;
import kz.dauys.quiz.Sets;

/** Quizzes that a group plays together: choosing one, gathering people, stopping. {@link RoundPlay} plays it. */
final class RoundDialogue implements Dialogue {
    static final String PREFIX = "g";

    private static final String GOAL = "quiz_";
    /** Nobody comes any more after this. */
    private static final Duration GATHERING = Duration.ofMinutes(30);

    private final GroupDesk desk;
    private final Prompts prompts;
    private final Rulebook rulebook;
    private final Sets sets;
    private final LongSupplier seeds;
    private final RoundPages pages = new RoundPages();
    private final PollQuestions questions = new PollQuestions(pages);
    private final RoundPlay play;
    private final RoundPress press;

    RoundDialogue(GroupDesk desk, QuizDesk quizzes, Sets sets, LongSupplier seeds) {
        this.desk = desk;
        this.prompts = quizzes.prompts();
        this.rulebook = quizzes.rulebook();
        this.sets = sets;
        this.seeds = seeds;
        play = new RoundPlay(desk, prompts, pages);
        press = new RoundPress(desk, prompts, pages, play, this::start);
    }

    RoundPlay play() {
        return play;
    }

    @Override
    public List<String> commands() {
        return List.of("quiz", "stop");
    }

    /** The menus list the quiz as it is, and stopping is told where it is of use. */
    @Override
    public boolean listed() {
        return false;
    }

    @Override
    public boolean serves(Visit visit) {
        return visit.origin().chat().kind() == Chat.Kind.GROUP;
    }

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public List<Reply> command(Visit visit, String command, String rest) {
        if (command.equals("stop")) {
            return stop(visit);
        }
        return rest.isEmpty() ? List.of(choose(visit, "menu")) : opened(visit, rest.toLowerCase(Locale.ROOT));
    }

    @Override
    public Optional<List<Reply>> goal(Visit visit, String goal) {
        if (serves(visit) && goal.startsWith(SetPlay.GOAL)) {
            return Optional.of(opened(visit, goal));
        }
        return serves(visit) && goal.startsWith(GOAL)
                ? Optional.of(List.of(start(visit, goal.substring(GOAL.length()).toLowerCase(Locale.ROOT))))
                : Optional.empty();
    }

    @Override
    public List<Reply> pressed(Visit visit, Press button) {
        return press.pressed(visit, button);
    }

    /** Gathers people for a prepared set, and tells what of it polls cannot show; else for a quiz. */
    private List<Reply> opened(Visit visit, String name) {
        Optional<Run> prepared = SetPlay.run(sets, name, visit.language());
        if (prepared.isEmpty() || desk.rounds().in(visit.chat().toString()).isPresent()) {
            return List.of(start(visit, name));
        }
        PollQuestions.Taken taken = questions.of(visit.mind().bank(), prepared.get());
        List<Reply> replies = new ArrayList<>();
        if (!taken.left().isEmpty()) {
            replies.add(new Reply.Send(visit.chat(), questions.told(taken, visit.language()), List.of()));
        }
        if (!taken.shown().isEmpty()) {
            replies.add(gather(visit, Round.of(prepared.get(), taken.shown(), visit.person())));
        }
        return replies;
    }

    /** Gathers people for the quiz of a name, unless one is open in this chat; an unknown name gets the list. */
    Reply start(Visit visit, String name) {
        Optional<Rounds.Stored> open = desk.rounds().in(visit.chat().toString());
        if (open.isPresent()) {
            return running(visit, open.get());
        }
        QuestionBank bank = visit.mind().bank();
        Optional<NamedQuiz> quiz = QuizTopics.find(bank, name).filter(found -> found.languages().contains(visit.language()));
        List<Run.Shown> drawn = quiz.map(found -> draw(visit, found)).orElse(List.of());
        return drawn.isEmpty() ? choose(visit, "unknown") : gather(visit, Round.of(quiz.orElseThrow(), drawn, visit.language(), visit.person()));
    }

    private List<Run.Shown> draw(Visit visit, NamedQuiz quiz) {
        QuestionBank bank = visit.mind().bank();
        return bank.draw(quiz, desk.polls().timesAsked(visit.chat().toString()), rulebook.withheld(), seeds.getAsLong()).stream()
                .map(question -> bank.poll(question, visit.language()))
                .filter(PollQuestions::fits)
                .toList();
    }

    private Reply gather(Visit visit, Round round) {
        String chat = visit.chat().toString();
        long id = desk.rounds().open(chat, round, visit.at().plus(GATHERING), visit.at());
        long row = play.open(new Rounds.Stored(id, chat, round, false), new RoundStep.Lobby(id), visit.at());
        return new Reply.Send(visit.chat(), pages.lobby(round), press.lobby(round, row));
    }

    /** What is open already; a pause is told once more, with its button. */
    private Reply running(Visit visit, Rounds.Stored stored) {
        Round round = stored.round();
        List<List<Button>> buttons = round.phase() == Round.Phase.PAUSED
                ? List.of(List.of(Button.of(
                        pages.say(round.language(), "button.on"), PREFIX, play.open(stored, new RoundStep.Pause(stored.id()), visit.at()), 0)))
                : List.of();
        return new Reply.Send(visit.chat(), pages.running(round), buttons);
    }

    private Reply choose(Visit visit, String key) {
        Optional<Rounds.Stored> open = desk.rounds().in(visit.chat().toString());
        if (open.isPresent()) {
            return running(visit, open.get());
        }
        QuestionBank bank = visit.mind().bank();
        List<NamedQuiz> offered = bank.offered(visit.language());
        if (offered.isEmpty()) {
            return new Reply.Send(visit.chat(), Text.of(pages.say(visit.language(), "empty")), List.of());
        }
        RoundStep menu = new RoundStep.Menu(offered.stream().map(NamedQuiz::name).toList());
        long row = prompts.open(PREFIX, visit.chat(), visit.person(), menu.json(), visit.at());
        List<List<Button>> buttons = IntStream.range(0, offered.size())
                .mapToObj(i -> List.of(Button.of(offered.get(i).title().in(visit.language()), PREFIX, row, i)))
                .toList();
        return new Reply.Send(visit.chat(), Text.of(pages.say(visit.language(), key)), buttons);
    }

    /** The starter stops at once; of anybody else the transport is asked first whether he is an administrator. */
    private List<Reply> stop(Visit visit) {
        Optional<Rounds.Stored> open = desk.rounds().in(visit.chat().toString());
        if (open.isEmpty()) {
            return List.of(new Reply.Send(visit.chat(), Text.of(pages.say(visit.language(), "stop.none")), List.of()));
        }
        return open.get().round().starter() == visit.person()
                ? play.stop(open.get(), visit.at())
                : List.of(new Reply.AskRank(visit.chat(), visit.origin().person(), open.get().id()));
    }

    /** The transport has told whether the one who wants to stop may do so. */
    List<Reply> ranked(Reply.AskRank ask, boolean admin, Instant at) {
        Optional<Rounds.Stored> open = desk.rounds().find(ask.row()).filter(stored -> !stored.over());
        if (open.isEmpty() || admin) {
            return open.map(stored -> play.stop(stored, at)).orElse(List.of());
        }
        return List.of(new Reply.Send(ask.chat(), Text.of(pages.say(open.get().round().language(), "stop.others")), List.of()));
    }

    /** Someone without a face gave a command that needs one. */
    List<Reply> masked(Event.Masked event) {
        String command = event.text().split("\\s", 2)[0].substring(1).toLowerCase(Locale.ROOT);
        Address chat = event.origin().chat().address();
        if (!Set.of("quiz", "stop", "score", "board").contains(command)) {
            return List.of();
        }
        return List.of(new Reply.Send(chat, Text.of(pages.say(language(chat), "masked.command")), List.of()));
    }

    private Language language(Address chat) {
        return desk.rounds().in(chat.toString()).map(stored -> stored.round().language()).orElse(Language.KK);
    }

    /** Someone without a face answered a poll: his chat is told once in a round why that does not count. */
    List<Reply> masked(Event.MaskedVote event) {
        List<Reply> replies = new ArrayList<>();
        desk.polls().named(event.poll())
                .flatMap(asked -> desk.rounds().find(asked.round()))
                .filter(stored -> !stored.over() && !stored.round().masked())
                .ifPresent(stored -> {
                    desk.rounds().keep(stored.id(), stored.round().maskedTold());
                    Text why = Text.of(pages.say(stored.round().language(), "masked.vote"));
                    replies.add(new Reply.Send(Address.of(stored.chat()), why, List.of()));
                });
        return replies;
    }
}
