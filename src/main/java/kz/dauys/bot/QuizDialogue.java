package kz.dauys.bot;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.dauys.quiz.NamedQuiz;
import kz.dauys.quiz.Question;
import kz.dauys.quiz.QuestionBank;
import kz.dauys.quiz.Run;
import kz.dauys.quiz.RunCodec;
import kz.dauys.quiz.Runs;
import kz.dauys.quiz.Sets;

/** Quizzes for one person: choosing one, going on with one, and what follows a result. {@link QuizPlay} asks the questions. */
final class QuizDialogue implements Dialogue {
    static final String PREFIX = "q";

    /** What the deep link to a quiz begins with. */
    private static final String GOAL = "quiz_";

    /** How many questions there are to choose from. */
    private static final List<Integer> LENGTHS = List.of(5, 10, 20);

    private final QuizDesk desk;
    private final Sets sets;
    private final LongSupplier seeds;
    private final QuizPages pages = new QuizPages();
    private final QuizPlay play;

    /** @param seeds gives a number for each drawing; the same numbers draw the same questions */
    QuizDialogue(QuizDesk desk, Sets sets, LongSupplier seeds) {
        this.desk = desk;
        this.sets = sets;
        this.seeds = seeds;
        play = new QuizPlay(desk, pages);
    }

    @Override
    public List<String> commands() {
        return List.of("quiz");
    }

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public List<Reply> command(Visit visit, String command, String rest) {
        if (!rest.isEmpty()) {
            return List.of(opened(visit, rest.toLowerCase(Locale.ROOT)));
        }
        return List.of(left(visit).map(stored -> resume(visit, stored)).orElseGet(() -> menu(visit, "menu")));
    }

    /** The run that the person has left in this chat. */
    private Optional<Runs.Stored> left(Visit visit) {
        return desk.runs().open(visit.person(), visit.chat().toString());
    }

    /** Who asks for the quiz that he is in the middle of may have tapped its link to come back: his answers stay until he lets them go. */
    private Reply opened(Visit visit, String name) {
        return left(visit)
                .filter(stored -> RunCodec.read(stored.state()).begun(name))
                .map(stored -> resume(visit, stored))
                .orElseGet(() -> start(visit, name));
    }

    @Override
    public Optional<List<Reply>> goal(Visit visit, String goal) {
        if (goal.startsWith(SetPlay.GOAL)) {
            return Optional.of(List.of(opened(visit, goal)));
        }
        return goal.startsWith(GOAL)
                ? Optional.of(List.of(opened(visit, goal.substring(GOAL.length()).toLowerCase(Locale.ROOT))))
                : Optional.empty();
    }

    @Override
    public List<Reply> pressed(Visit visit, Press press) {
        Optional<Prompts.Prompt> prompt = desk.prompts().find(press.row()).filter(found -> found.dialogue().equals(PREFIX));
        Optional<QuizStep> step = prompt.flatMap(found -> QuizStep.of(found.state()));
        if (prompt.isEmpty() || step.isEmpty()) {
            return toast(visit, "gone");
        }
        if (prompt.get().person() != visit.person() || !prompt.get().chat().equals(visit.chat())) {
            return toast(visit, "foreign");
        }
        if (prompt.get().closed()) {
            return toast(visit, step.get() instanceof QuizStep.Ask ? "answered" : "done");
        }
        return switch (step.get()) {
            case QuizStep.Menu menu -> chosen(visit, press, menu);
            case QuizStep.Length length -> sized(visit, press, length);
            case QuizStep.Resume resume -> resumed(visit, press, resume);
            case QuizStep.Ask ask -> play.answered(visit, press, ask);
            case QuizStep.Mark mark -> play.marked(visit, press, mark);
            case QuizStep.Next next -> play.next(visit, press, next);
            case QuizStep.End end -> ended(visit, press, end);
        };
    }

    private List<Reply> chosen(Visit visit, Press press, QuizStep.Menu menu) {
        if (press.choice() < 0 || press.choice() >= menu.names().size()) {
            return toast(visit, "gone");
        }
        return closing(visit, press, () -> lengths(visit, menu.names().get(press.choice())));
    }

    /** How many questions shall it be? Where there are hardly more than a quiz has, that is no question. */
    private Reply lengths(Visit visit, String name) {
        Optional<NamedQuiz> found = find(visit, name);
        int pool = found.map(quiz -> visit.mind().bank().pool(quiz).size()).orElse(0);
        if (LENGTHS.stream().filter(number -> number <= pool).count() < 2) {
            return start(visit, name);
        }
        // The quiz's own number is the one that its button told.
        List<Integer> numbers = Stream.concat(LENGTHS.stream(), found.stream().map(NamedQuiz::questions))
                .filter(number -> number <= pool)
                .distinct()
                .sorted()
                .toList();
        Set<String> answered = desk.ledger().timesAnswered(visit.person()).keySet();
        NamedQuiz quiz = found.orElseThrow();
        int fresh = (int) visit.mind().bank().pool(quiz).stream().filter(question -> !answered.contains(question.id())).count();
        long row = open(visit, new QuizStep.Length(name, numbers));
        List<Button> buttons = IntStream.range(0, numbers.size()).mapToObj(i -> Button.of(String.valueOf(numbers.get(i)), PREFIX, row, i)).toList();
        return new Reply.Send(visit.chat(), pages.length(quiz, pool, fresh, visit.language()), List.of(buttons));
    }

    private List<Reply> sized(Visit visit, Press press, QuizStep.Length length) {
        return press.choice() < length.numbers().size()
                ? closing(visit, press, () -> start(visit, length.name(), Optional.of(length.numbers().get(press.choice()))))
                : toast(visit, "gone");
    }

    private List<Reply> resumed(Visit visit, Press press, QuizStep.Resume resume) {
        Optional<Runs.Stored> stored = desk.runs().find(resume.run()).filter(run -> !run.over());
        if (stored.isEmpty()) {
            return toast(visit, "over");
        }
        Run run = RunCodec.read(stored.get().state());
        return switch (press.choice()) {
            case QuizStep.Resume.GO_ON -> closing(visit, press, () -> play.ask(visit, stored.get().run(), run));
            case QuizStep.Resume.ANEW -> closing(visit, press, () -> start(visit, run.quiz()));
            case QuizStep.Resume.OTHER -> closing(visit, press, () -> menu(visit, "menu"));
            default -> toast(visit, "gone");
        };
    }

    private List<Reply> ended(Visit visit, Press press, QuizStep.End end) {
        return switch (press.choice()) {
            case QuizStep.End.AGAIN -> closing(visit, press, () -> start(visit, end.quiz()));
            case QuizStep.End.OTHER -> closing(visit, press, () -> menu(visit, "menu"));
            case QuizStep.End.MISSED -> missed(visit, press, end);
            default -> toast(visit, "gone");
        };
    }

    private List<Reply> missed(Visit visit, Press press, QuizStep.End end) {
        Optional<Run> run = desk.runs().find(end.run())
                .filter(stored -> stored.person() == visit.person())
                .map(stored -> RunCodec.read(stored.state()))
                .filter(over -> !over.missed().isEmpty());
        return run.map(over -> closing(visit, press, () -> play.start(visit, over.again()))).orElseGet(() -> toast(visit, "gone"));
    }

    /** The answer to a press that uses its message up. */
    private List<Reply> closing(Visit visit, Press press, Supplier<Reply> reply) {
        return desk.prompts().close(press.row(), visit.at()) ? List.of(reply.get()) : toast(visit, "done");
    }

    /** Starts a new run, which ends an earlier one in this chat; an unknown name gets the list. */
    Reply start(Visit visit, String name) {
        return start(visit, name, Optional.empty());
    }

    private Optional<NamedQuiz> find(Visit visit, String name) {
        return QuizTopics.find(visit.mind().bank(), name).filter(found -> found.languages().contains(visit.language()));
    }

    private Reply start(Visit visit, String name, Optional<Integer> length) {
        Optional<Run> prepared = SetPlay.run(sets, name, visit.language());
        if (prepared.isPresent()) {
            return play.start(visit, prepared.get());
        }
        if (name.startsWith(SetPlay.GOAL)) {
            return new Reply.Send(visit.chat(), Text.of(pages.say(visit.language(), "set.gone")), List.of());
        }
        QuestionBank bank = visit.mind().bank();
        Optional<NamedQuiz> quiz = find(visit, name).map(found -> found.of(length.orElseGet(found::questions)));
        List<Question> questions = quiz.map(found -> bank.draw(
                        found, desk.ledger().timesAnswered(visit.person()), desk.rulebook().withheld(), seeds.getAsLong()))
                .orElse(List.of());
        return questions.isEmpty()
                ? menu(visit, "unknown")
                : play.start(visit, Run.of(quiz.orElseThrow(), questions, visit.language()));
    }

    private Reply menu(Visit visit, String key) {
        QuestionBank bank = visit.mind().bank();
        List<NamedQuiz> offered = bank.offered(visit.language());
        if (offered.isEmpty()) {
            return new Reply.Send(visit.chat(), Text.of(pages.say(visit.language(), "empty")), List.of());
        }
        long row = open(visit, new QuizStep.Menu(offered.stream().map(NamedQuiz::name).toList()));
        List<String> labels = offered.stream().map(quiz -> pages.item(quiz, visit.language())).toList();
        return new Reply.Send(visit.chat(), pages.menu(key, offered, visit.language()), QuizPlay.column(labels, row));
    }

    private Reply resume(Visit visit, Runs.Stored stored) {
        Run run = RunCodec.read(stored.state());
        long row = open(visit, new QuizStep.Resume(stored.run()));
        List<String> labels = Stream.of("resume.go", "resume.anew", "other").map(key -> pages.say(visit.language(), key)).toList();
        return new Reply.Send(visit.chat(), pages.resume(run, visit.language()), QuizPlay.column(labels, row));
    }

    private long open(Visit visit, QuizStep step) {
        return desk.prompts().open(PREFIX, visit.chat(), visit.person(), step.json(), visit.at());
    }

    private List<Reply> toast(Visit visit, String key) {
        return List.of(new Reply.Toast(pages.say(visit.language(), key)));
    }
}
