package kz.dauys.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.dauys.quiz.Ledger;
import kz.dauys.quiz.Marks;
import kz.dauys.quiz.Run;
import kz.dauys.quiz.RunCodec;
import kz.dauys.quiz.Runs;

/** Asks the questions of a run one by one, and counts each answer once. */
final class QuizPlay {
    private final QuizDesk desk;
    private final QuizPages pages;
    private final KeyButtons keys;
    private final ScoreCards cards = new ScoreCards();

    QuizPlay(QuizDesk desk, QuizPages pages) {
        this.desk = desk;
        this.pages = pages;
        keys = new KeyButtons(desk.prompts());
    }

    /** One button a row. */
    static List<List<Button>> column(List<String> labels, long row) {
        return IntStream.range(0, labels.size())
                .mapToObj(i -> List.of(Button.of(labels.get(i), QuizDialogue.PREFIX, row, i)))
                .toList();
    }

    Reply start(Visit visit, Run run) {
        long id = desk.runs().start(visit.person(), visit.chat().toString(), RunCodec.write(run), visit.at());
        return ask(visit, id, run);
    }

    /** The open question of the run, as a new message. */
    Reply ask(Visit visit, long id, Run run) {
        Run.Shown shown = run.questions().get(run.position());
        if (shown.several()) {
            return new Reply.Send(visit.chat(), pages.question(run), toMark(visit, run, new QuizStep.Mark(id, run.position(), 0)));
        }
        long row = open(visit, new QuizStep.Ask(id, run.position()));
        List<List<Button>> buttons = options(shown, pages.labels(shown), row);
        buttons.add(List.of(unsure(run, row)));
        return new Reply.Send(visit.chat(), pages.question(run), buttons);
    }

    /** A button for each option, and for each that is marked already a mark on it; what is marked counts once the person says so. */
    private List<List<Button>> toMark(Visit visit, Run run, QuizStep.Mark mark) {
        Run.Shown shown = run.questions().get(run.position());
        long row = open(visit, mark);
        List<List<Button>> buttons = options(shown, pages.labels(shown, mark.marks()), row);
        Button done = Button.of(pages.say(run.language(), "several.done"), QuizDialogue.PREFIX, row, shown.options().size() + 1);
        buttons.add(List.of(done, unsure(run, row)));
        return buttons;
    }

    private static List<List<Button>> options(Run.Shown shown, List<String> labels, long row) {
        List<List<Button>> column = column(labels, row);
        return new ArrayList<>(QuizPages.fitButtons(shown) ? column : List.of(column.stream().flatMap(List::stream).toList()));
    }

    private Button unsure(Run run, long row) {
        return Button.of(pages.say(run.language(), "unsure"), QuizDialogue.PREFIX, row, run.questions().get(run.position()).options().size());
    }

    /** A press under a question with several right options: one more or less of them, or the answer. */
    List<Reply> marked(Visit visit, Dialogue.Press press, QuizStep.Mark mark) {
        Optional<Run> run = running(mark.run()).filter(found -> found.position() == mark.position());
        if (run.isEmpty()) {
            return toast(visit, "answered");
        }
        int options = run.get().questions().get(mark.position()).options().size();
        QuizStep.Ask ask = new QuizStep.Ask(mark.run(), mark.position());
        if (press.choice() == options) {
            return settled(visit, press, ask, run.get(), Run.NOT_SURE);
        }
        if (press.choice() == options + 1) {
            return mark.marks() == 0 ? toast(visit, "several.none") : settled(visit, press, ask, run.get(), mark.marks());
        }
        if (press.choice() < 0 || press.choice() > options || !desk.prompts().close(press.row(), visit.at())) {
            return toast(visit, "gone");
        }
        QuizStep.Mark turned = new QuizStep.Mark(mark.run(), mark.position(), Marks.turned(mark.marks(), press.choice()));
        return List.of(new Reply.Edit(visit.chat(), press.message(), pages.question(run.get()), toMark(visit, run.get(), turned)));
    }

    /** An answer. It counts only for the question that is open: a question may stand in two messages after a run was resumed. */
    List<Reply> answered(Visit visit, Dialogue.Press press, QuizStep.Ask ask) {
        Optional<Run> found = running(ask.run());
        if (found.isEmpty()) {
            return toast(visit, "over");
        }
        Run run = found.get();
        if (run.position() != ask.position()) {
            return toast(visit, "answered");
        }
        int options = run.questions().get(ask.position()).options().size();
        if (press.choice() < 0 || press.choice() > options) {
            return toast(visit, "gone");
        }
        return settled(visit, press, ask, run, press.choice() == options ? Run.NOT_SURE : press.choice());
    }

    private List<Reply> settled(Visit visit, Dialogue.Press press, QuizStep.Ask ask, Run run, int choice) {
        if (!desk.prompts().close(press.row(), visit.at())) {
            return toast(visit, "answered");
        }
        Run more = run.answered(choice);
        desk.ledger().append(entry(visit, ask, more));
        desk.runs().save(ask.run(), RunCodec.write(more), more.over(), visit.at());
        return verdict(visit, press, ask.run(), more);
    }

    private static Ledger.Answered entry(Visit visit, QuizStep.Ask ask, Run run) {
        Run.Shown shown = run.questions().get(ask.position());
        int choice = run.choices().get(ask.position());
        return new Ledger.Answered(
                visit.person(),
                visit.chat().toString(),
                ask.run(),
                shown.id(),
                shown.election(),
                run.language().code(),
                choice == Run.NOT_SURE ? "" : shown.chosen(choice),
                shown.right(choice),
                visit.at());
    }

    /** The question's message tells how it went; the last one is followed by the result. */
    private List<Reply> verdict(Visit visit, Dialogue.Press press, long id, Run run) {
        List<Reply> replies = new ArrayList<>();
        List<List<Button>> next = new ArrayList<>();
        if (!run.over()) {
            next.addAll(column(List.of(pages.say(run.language(), "next")), open(visit, new QuizStep.Next(id, run.position()))));
        }
        String question = run.questions().get(run.position() - 1).id();
        next.addAll(keys.under(question, run.language(), visit));
        replies.add(new Reply.Edit(visit.chat(), press.message(), pages.verdict(run), next));
        if (run.over()) {
            Stream<String> keys = run.missed().isEmpty() ? Stream.of("again", "other") : Stream.of("again", "other", "missed");
            List<String> labels = keys.map(key -> pages.say(run.language(), key)).toList();
            List<List<Button>> after = column(labels, open(visit, new QuizStep.End(run.quiz(), id)));
            replies.add(new Reply.Picture(visit.chat(), cards.result(run), pages.result(run), after));
        }
        return replies;
    }

    /** The next question; the message that held the button stays, so that its explanation can be read again. */
    List<Reply> next(Visit visit, Dialogue.Press press, QuizStep.Next next) {
        Optional<Run> run = running(next.run());
        if (run.isEmpty()) {
            return toast(visit, "over");
        }
        if (run.get().position() != next.position() || !desk.prompts().close(press.row(), visit.at())) {
            return toast(visit, "done");
        }
        return List.of(ask(visit, next.run(), run.get()));
    }

    private Optional<Run> running(long id) {
        return desk.runs().find(id).filter(stored -> !stored.over()).map(Runs.Stored::state).map(RunCodec::read);
    }

    private long open(Visit visit, QuizStep step) {
        return desk.prompts().open(QuizDialogue.PREFIX, visit.chat(), visit.person(), step.json(), visit.at());
    }

    private List<Reply> toast(Visit visit, String key) {
        return List.of(new Reply.Toast(pages.say(visit.language(), key)));
    }
}
