package kz.dauys.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Wording;
import kz.dauys.quiz.NamedQuiz;
import kz.dauys.quiz.Preparation;
import kz.dauys.quiz.QuestionBank;
import kz.dauys.quiz.QuizSet;
import kz.dauys.quiz.SetCodec;
import kz.dauys.quiz.Sets;

/** The evening before: a teacher puts a set together for tomorrow's class. */
final class PrepareDialogue implements Dialogue {
    private static final String ON = "on";
    private static final String SET = "set:";
    private static final String QUIZ = "quiz:";
    private static final String VOTES = "votes";
    private static final int SHELF = 8;

    private final PrepareDesk desk;
    private final PreparePages pages = new PreparePages();
    private final PrepareEditor editor;
    private final PrepareShelf shelf;
    private final PrepareIntake intake;
    private final BiFunction<Visit, String, Reply> play;

    /** @param play starts the run of a set by the name in its link */
    PrepareDialogue(PrepareDesk desk, LongSupplier seeds, BiFunction<Visit, String, Reply> play) {
        this.desk = desk;
        this.play = play;
        editor = new PrepareEditor(desk, pages, seeds);
        shelf = new PrepareShelf(desk, pages, seeds);
        intake = new PrepareIntake(desk, pages, editor);
    }

    @Override
    public List<String> commands() {
        return List.of("prepare");
    }

    @Override
    public String prefix() {
        return PrepareDesk.PREFIX;
    }

    @Override
    public List<Reply> command(Visit visit, String command, String rest) {
        if (visit.origin().chat().kind() != Chat.Kind.PRIVATE) {
            return List.of(new Reply.Send(visit.chat(), pages.words(visit.language(), "private"), List.of()));
        }
        return List.of(QuizTopics.find(visit.mind().bank(), rest.toLowerCase(Locale.ROOT))
                .map(quiz -> editor.begin(visit, quiz))
                .orElseGet(() -> menu(visit)));
    }

    /** A colleague's link: his set as one's own, to be changed or saved as it is. */
    @Override
    public Optional<List<Reply>> goal(Visit visit, String goal) {
        if (!goal.startsWith(PrepareShelf.SHARE) || visit.origin().chat().kind() != Chat.Kind.PRIVATE) {
            return Optional.empty();
        }
        Optional<Sets.Stored> shared = desk.sets().shared(goal.substring(PrepareShelf.SHARE.length()));
        return Optional.of(List.of(shared.map(stored -> copy(visit, stored))
                .orElseGet(() -> new Reply.Send(visit.chat(), pages.words(visit.language(), "set.gone"), List.of()))));
    }

    @Override
    public Optional<List<Reply>> hears(Visit visit, String text) {
        return intake.said(visit, text);
    }

    /** A poll that a person sent on. */
    List<Reply> polled(Visit visit, Event.Polled poll) {
        return intake.polled(visit, poll);
    }

    /** A file that a person sent: it is fetched if it can be one of questions. */
    List<Reply> attached(Visit visit, Event.Attached file) {
        return intake.attached(visit, file);
    }

    /** What was in the file. */
    List<Reply> fetched(Visit visit, String name, Bytes content) {
        return intake.read(visit, name, content.toArray());
    }

    /** The transport has not brought the file. */
    List<Reply> unfetched(Visit visit) {
        return List.of(new Reply.Send(visit.chat(), pages.words(visit.language(), "unfetched"), List.of()));
    }

    private Reply copy(Visit visit, Sets.Stored stored) {
        return editor.begin(visit, "", SetCodec.set(stored.content()));
    }

    private Reply menu(Visit visit) {
        Menu menu = new Menu(new ArrayList<>(), new ArrayList<>());
        desk.preparing(visit).ifPresent(open -> menu.add(ON, pages.say(visit.language(), "menu.on", Map.of("title", open.set().title(visit.language())))));
        desk.sets().of(visit.person()).stream().limit(SHELF).forEach(stored -> menu.add(SET + stored.id(), "📁 " + label(visit, stored)));
        menu.add(VOTES, pages.say(visit.language(), "menu.votes"));
        visit.mind().bank().offered(visit.language()).forEach(quiz -> menu.add(QUIZ + quiz.name(), label(visit, quiz)));
        return new Reply.Send(visit.chat(), pages.words(visit.language(), "menu"), menu.buttons(desk, visit));
    }

    private String label(Visit visit, Sets.Stored stored) {
        QuizSet set = SetCodec.set(stored.content());
        return set.title(visit.language()) + " (" + set.questions().size() + ")";
    }

    private String label(Visit visit, NamedQuiz quiz) {
        String grades = quiz.lesson().grades().map(each -> ", " + pages.say(visit.language(), "grades", Map.of("grades", each.toString()))).orElse("");
        return quiz.title().in(visit.language()) + " (" + quiz.questions() + grades + ")";
    }

    /** All votes that there are enough questions about. */
    private Reply votes(Visit visit) {
        Menu menu = new Menu(new ArrayList<>(), new ArrayList<>());
        QuestionBank bank = visit.mind().bank();
        bank.knowledge().glossary().all(Entry.Election.class).stream()
                .filter(vote -> QuizTopics.find(bank, vote.id()).isPresent())
                .forEach(vote -> menu.add(QUIZ + vote.id(), Wording.capitalised(vote.name().in(visit.language()))));
        return new Reply.Send(visit.chat(), pages.words(visit.language(), "votes"), menu.buttons(desk, visit));
    }

    /** Entries with their labels, a button a row. */
    private record Menu(List<String> entries, List<String> labels) {
        void add(String entry, String label) {
            entries.add(entry);
            labels.add(label);
        }

        List<List<Button>> buttons(PrepareDesk desk, Visit visit) {
            long row = desk.open(visit, new PrepareStep.Menu(entries));
            return IntStream.range(0, labels.size()).mapToObj(i -> List.of(PrepareEditor.button(labels.get(i), row, i))).toList();
        }
    }

    @Override
    public List<Reply> pressed(Visit visit, Press press) {
        Optional<Prompts.Prompt> prompt = desk.prompts().find(press.row());
        Optional<PrepareStep> step = prompt.filter(found -> found.belongsTo(PrepareDesk.PREFIX, visit.chat(), visit.person()))
                .flatMap(found -> PrepareStep.of(found.state()));
        if (step.isEmpty()) {
            return toast(visit, "gone");
        }
        return switch (step.get()) {
            case PrepareStep.Saved saved -> saved(visit, press, saved);
            case PrepareStep.Menu menu -> closing(visit, press, () -> chosen(visit, press, menu));
            case PrepareStep.Page page -> current(visit, page.preparation(), page.version())
                    .map(open -> closing(visit, press, () -> paged(visit, press, page, open)))
                    .orElseGet(() -> toast(visit, "old"));
            case PrepareStep.One one -> current(visit, one.preparation(), one.version())
                    .map(open -> closing(visit, press, () -> editor.change(visit, press, one, open)))
                    .orElseGet(() -> toast(visit, "old"));
            case PrepareStep.Own own -> current(visit, own.preparation(), own.version())
                    .map(open -> closing(visit, press, () -> intake.leave(visit, open)))
                    .orElseGet(() -> toast(visit, "old"));
            case PrepareStep.Offer offer -> closing(visit, press, () -> intake.decided(visit, press, offer));
            case PrepareStep.Key key -> closing(visit, press, () -> intake.keyed(visit, press, key));
        };
    }

    /** What is being prepared, if the button belongs to it as it stands. */
    private Optional<Preparation> current(Visit visit, long id, int version) {
        return desk.preparing(visit).filter(open -> open.id() == id && open.version() == version);
    }

    private List<Reply> chosen(Visit visit, Press press, PrepareStep.Menu menu) {
        if (press.choice() >= menu.entries().size()) {
            return toast(visit, "gone");
        }
        String entry = menu.entries().get(press.choice());
        if (entry.equals(VOTES)) {
            return List.of(votes(visit));
        }
        Optional<Reply> reply = entry.startsWith(SET)
                ? shelf.own(visit, Long.parseLong(entry.substring(SET.length()))).map(stored -> shelf.show(visit, stored))
                : entry.equals(ON)
                        ? desk.preparing(visit).map(open -> editor.show(visit, open, 0))
                        : QuizTopics.find(visit.mind().bank(), entry.substring(QUIZ.length())).map(quiz -> editor.begin(visit, quiz));
        return reply.map(List::of).orElseGet(() -> toast(visit, "gone"));
    }

    private List<Reply> paged(Visit visit, Press press, PrepareStep.Page page, Preparation open) {
        if (press.choice() == PrepareStep.Page.OWN) {
            return intake.invite(visit, open);
        }
        if (press.choice() != PrepareStep.Page.SAVE) {
            return editor.leaf(visit, press, page, open);
        }
        if (open.set().questions().isEmpty() || open.set().languages().isEmpty()) {
            return toast(visit, open.set().questions().isEmpty() ? "empty" : "mixed");
        }
        return List.of(shelf.save(visit, open));
    }

    private List<Reply> saved(Visit visit, Press press, PrepareStep.Saved step) {
        Optional<Sets.Stored> found = shelf.own(visit, step.set());
        if (found.isEmpty()) {
            return toast(visit, "gone");
        }
        Sets.Stored stored = found.get();
        return switch (press.choice()) {
            case PrepareStep.Saved.PRINT_A -> List.of(shelf.print(visit, stored, false));
            case PrepareStep.Saved.PRINT_B -> List.of(shelf.print(visit, stored, true));
            case PrepareStep.Saved.COPY -> List.of(copy(visit, stored));
            case PrepareStep.Saved.SHOW -> List.of(shelf.show(visit, stored));
            case PrepareStep.Saved.TRY -> List.of(play.apply(visit, SetPlay.GOAL + stored.codes().play()));
            case PrepareStep.Saved.DELETE -> {
                desk.sets().delete(stored.id(), visit.at());
                yield List.of(new Reply.Edit(visit.chat(), press.message(), pages.words(visit.language(), "deleted"), List.of()));
            }
            default -> toast(visit, "gone");
        };
    }

    /** The answer to a press that uses its buttons up; one that only says something leaves them. */
    private List<Reply> closing(Visit visit, Press press, Supplier<List<Reply>> work) {
        if (desk.prompts().find(press.row()).filter(prompt -> !prompt.closed()).isEmpty()) {
            return toast(visit, "done");
        }
        List<Reply> replies = work.get();
        if (replies.stream().anyMatch(reply -> !(reply instanceof Reply.Toast))) {
            desk.prompts().close(press.row(), visit.at());
        }
        return replies;
    }

    private List<Reply> toast(Visit visit, String key) {
        return List.of(new Reply.Toast(pages.say(visit.language(), key)));
    }
}
