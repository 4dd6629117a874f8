package kz.dauys.bot;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import kz.dauys.export.Imported;
import kz.dauys.export.QuestionFile;
import kz.dauys.knowledge.Language;
import kz.dauys.quiz.Preparation;
import kz.dauys.quiz.Sets;

/** The evening before: a teacher puts a set together for tomorrow's class. */
final class PrepareDialogue implements Dialogue {
    private final PrepareDesk desk;
    private final PreparePages pages = new PreparePages();
    private final PrepareEditor editor;
    private final PrepareShelf shelf;
    private final PrepareNames names;
    private final PrepareStart start;
    private final PrepareMenu menu;
    private final PrepareIntake intake;
    private final PreparePolls polls;
    private final Doors doors;

    /**
     * Where the preparation leads to.
     *
     * @param play starts the run of a set by the name in its link
     * @param why shows what speaks for the key of a question
     */
    record Doors(BiFunction<Visit, String, Reply> play, BiFunction<Visit, String, List<Reply>> why) {}

    PrepareDialogue(PrepareDesk desk, LongSupplier seeds, Doors doors) {
        this.desk = desk;
        this.doors = doors;
        editor = new PrepareEditor(desk, pages, seeds);
        shelf = new PrepareShelf(desk, pages, seeds);
        names = new PrepareNames(desk, pages, shelf);
        start = new PrepareStart(desk, pages, editor, shelf);
        menu = new PrepareMenu(desk, pages, editor, shelf, start);
        intake = new PrepareIntake(desk, pages, editor, start);
        polls = new PreparePolls(desk, pages, intake);
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
        return List.of(rest.isEmpty()
                ? menu.show(visit)
                : start.begin(visit, PrepareStart.QUIZ + rest.toLowerCase(Locale.ROOT)).orElseGet(() -> menu.unknown(visit, rest)));
    }

    /** A colleague's link: his set as one's own, to be changed or saved as it is. */
    @Override
    public Optional<List<Reply>> goal(Visit visit, String goal) {
        if (!goal.startsWith(PrepareShelf.SHARE) || visit.origin().chat().kind() != Chat.Kind.PRIVATE) {
            return Optional.empty();
        }
        return Optional.of(List.of(start.begin(visit, PrepareStart.SHARED + goal.substring(PrepareShelf.SHARE.length()))
                .orElseGet(() -> new Reply.Send(visit.chat(), pages.words(visit.language(), "set.gone"), List.of()))));
    }

    @Override
    public Optional<List<Reply>> hears(Visit visit, String text) {
        return names.said(visit, text).or(() -> intake.said(visit, text));
    }

    /** What takes the polls that a person sends on. */
    PreparePolls polls() {
        return polls;
    }

    /** A file that a person sent: it is fetched if it can be one of questions. */
    List<Reply> attached(Visit visit, Event.Attached file) {
        return intake.attached(visit, file);
    }

    /** Reads a file, which takes its time: what else the bot does need not wait for it. */
    static Imported read(Reply.Fetch fetch, Bytes content) {
        return QuestionFile.read(fetch.name(), content.toArray(), Language.ofCode(fetch.spoken()).orElse(Language.KK));
    }

    /** What was in the file. */
    List<Reply> read(Visit visit, String name, Imported imported) {
        return intake.read(visit, name, imported);
    }

    /** The transport has not brought the file. */
    List<Reply> unfetched(Visit visit) {
        return List.of(new Reply.Send(visit.chat(), pages.words(visit.language(), "unfetched"), List.of()));
    }

    @Override
    public List<Reply> pressed(Visit visit, Press press) {
        Optional<PrepareStep> step = desk.step(visit, press.row());
        if (step.isEmpty()) {
            return toast(visit, "gone");
        }
        return switch (step.get()) {
            case PrepareStep.Saved saved -> desk.own(visit, saved.set()).map(stored -> saved(visit, press, stored)).orElseGet(() -> toast(visit, "gone"));
            case PrepareStep.Menu entries -> closing(
                    visit, press, () -> menu.chosen(visit, press, entries).map(List::of).orElseGet(() -> toast(visit, "gone")));
            case PrepareStep.Page page -> working(visit, press, page.preparation(), page.version(), open -> paged(visit, press, page, open));
            case PrepareStep.One one -> press.choice() == PrepareStep.One.WHY
                    ? why(visit, one)
                    : working(visit, press, one.preparation(), one.version(), open -> editor.change(visit, press, one, open));
            case PrepareStep.Own own -> working(visit, press, own.preparation(), own.version(), open -> intake.leave(visit, open));
            case PrepareStep.Replace replace ->
                working(visit, press, replace.preparation(), replace.version(), open -> start.decided(visit, press, replace, open));
            case PrepareStep.Name name -> closing(visit, press, () -> desk.own(visit, name.set())
                    .map(stored -> List.of(shelf.show(visit, stored)))
                    .orElseGet(() -> toast(visit, "gone")));
            case PrepareStep.Offer offer -> offered(visit, press, offer);
            case PrepareStep.Key key -> closing(visit, press, () -> polls.keyed(visit, press, key));
            case PrepareStep.Keys keys -> closing(visit, press, () -> polls.keyed(visit, press, keys));
        };
    }

    /** What a button does to the set that is being prepared, if the button belongs to it as it stands. */
    private List<Reply> working(Visit visit, Press press, long id, int version, Function<Preparation, List<Reply>> work) {
        return current(visit, id, version)
                .map(open -> closing(visit, press, () -> work.apply(open)))
                .orElseGet(() -> toast(visit, "old"));
    }

    private Optional<Preparation> current(Visit visit, long id, int version) {
        return desk.preparing(visit).filter(open -> open.id() == id && open.version() == version);
    }

    private List<Reply> why(Visit visit, PrepareStep.One one) {
        return current(visit, one.preparation(), one.version())
                .map(open -> doors.why().apply(visit, open.set().questions().get(one.place()).id()))
                .orElseGet(() -> toast(visit, "old"));
    }

    /** Polls that came later are offered together with these: then any of the messages speaks for all. */
    private List<Reply> offered(Visit visit, Press press, PrepareStep.Offer offer) {
        Optional<PrepareDesk.Awaited> later = desk.awaited(visit)
                .filter(awaited -> offer.gathered() && awaited.step() instanceof PrepareStep.Offer all && all.questions().containsAll(offer.questions()));
        Press counted = later.map(awaited -> new Press(awaited.row(), press.choice(), press.message())).orElse(press);
        PrepareStep.Offer all = later.map(PrepareDesk.Awaited::step).map(PrepareStep.Offer.class::cast).orElse(offer);
        return closing(visit, counted, () -> intake.decided(visit, counted, all));
    }

    private List<Reply> paged(Visit visit, Press press, PrepareStep.Page page, Preparation open) {
        return switch (press.choice()) {
            case PrepareStep.Page.OWN -> intake.invite(visit, open);
            case PrepareStep.Page.SAVE -> PrepareShelf.hindrance(open).map(key -> toast(visit, key)).orElseGet(() -> List.of(shelf.save(visit, open)));
            default -> editor.leaf(visit, press, page, open);
        };
    }

    private List<Reply> saved(Visit visit, Press press, Sets.Stored stored) {
        Language language = PrepareStep.Saved.language(press.choice(), visit.language());
        return switch (PrepareStep.Saved.choice(press.choice())) {
            case PrepareStep.Saved.PRINT_A -> List.of(shelf.print(visit, stored, language, false));
            case PrepareStep.Saved.PRINT_B -> List.of(shelf.print(visit, stored, language, true));
            case PrepareStep.Saved.COPY -> List.of(start.begin(visit, PrepareStart.COPY + stored.id()).orElseThrow());
            case PrepareStep.Saved.SHOW -> List.of(shelf.show(visit, stored));
            case PrepareStep.Saved.TRY -> List.of(doors.play().apply(
                    new Visit(visit.origin(), visit.person(), language, visit.mind()), SetPlay.GOAL + stored.codes().play()));
            case PrepareStep.Saved.RENAME -> List.of(names.ask(visit, stored));
            case PrepareStep.Saved.DELETE -> List.of(shelf.sure(visit, press, stored));
            case PrepareStep.Saved.SURE -> List.of(shelf.delete(visit, press, stored));
            case PrepareStep.Saved.BACK -> List.of(shelf.back(visit, press, stored));
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
