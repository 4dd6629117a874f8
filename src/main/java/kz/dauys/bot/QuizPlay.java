package kz.dauys.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.dauys.quiz.Ledger;
import kz.dauys.quiz.Run;
import kz.dauys.quiz.RunCodec;
import kz.dauys.quiz.Runs;

/** Asks the questions of a run one by one, and counts each answer once. */
final class QuizPlay {
    private final QuizDesk desk;
    private final QuizPages pages;
    private final Flags flags;
    private final ScoreCards cards = new ScoreCards();

    QuizPlay(QuizDesk desk, QuizPages pages) {
        this.desk = desk;
        this.pages = pages;
        flags = new Flags(desk.prompts());
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
        long row = open(visit, new QuizStep.Ask(id, run.position()));
        List<List<Button>> column = column(pages.labels(shown), row);
        List<List<Button>> buttons = new ArrayList<>(
                QuizPages.fitButtons(shown) ? column : List.of(column.stream().flatMap(List::stream).toList()));
        buttons.add(List.of(Button.of(pages.say(run.language(), "unsure"), QuizDialogue.PREFIX, row, shown.options().size())));
        return new Reply.Send(visit.chat(), pages.question(run), buttons);
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
        if (!desk.prompts().close(press.row(), visit.at())) {
            return toast(visit, "answered");
        }
        Run more = run.answered(press.choice() == options ? Run.NOT_SURE : press.choice());
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
                choice == Run.NOT_SURE ? "" : shown.options().get(choice),
                choice == shown.answer(),
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
        next.add(List.of(flags.button(question, run.language(), visit.chat(), visit.person(), visit.at())));
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
