package kz.dauys.bot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import kz.dauys.knowledge.Language;
import kz.dauys.quiz.Exam;
import kz.dauys.quiz.ExamCodec;
import kz.dauys.quiz.ExamForm;
import kz.dauys.quiz.Exams;
import kz.dauys.quiz.Ledger;
import kz.dauys.quiz.QuestionBank;
import kz.dauys.quiz.Run;

/** One section of the national test, in its form: nothing is told before the end, and one clock runs. */
final class UbtDialogue implements Dialogue {
    private static final String FORM = "ubt";

    private final UbtDesk desk;
    private final LongSupplier seeds;
    private final UbtPages pages = new UbtPages();
    private final UbtBoard board = new UbtBoard(pages);
    private final KeyButtons keys;
    private final UbtClock clock;

    UbtDialogue(UbtDesk desk, LongSupplier seeds) {
        this.desk = desk;
        this.seeds = seeds;
        keys = new KeyButtons(desk.prompts());
        clock = new UbtClock(desk.exams());
    }

    @Override
    public List<String> commands() {
        return List.of("ubt");
    }

    @Override
    public String prefix() {
        return UbtBoard.PREFIX;
    }

    @Override
    public List<Reply> command(Visit visit, String command, String rest) {
        if (visit.origin().chat().kind() != Chat.Kind.PRIVATE) {
            return List.of(send(visit, new UbtBoard.Board(Text.of(pages.say(visit.language(), "private")), List.of())));
        }
        Optional<Exams.Stored> open = desk.exams().open(visit.person(), visit.chat().toString());
        if (open.isPresent()) {
            Exam exam = ExamCodec.read(open.get().state());
            return visit.at().toEpochMilli() >= exam.end()
                    ? finished(visit.mind().bank(), open.get(), visit.chat(), visit.at()).map(List::of).orElse(List.of())
                    : List.of(send(visit, board.overview(exam, row(open.get(), visit.chat(), visit.at()), visit.at().toEpochMilli())));
        }
        return List.of(form(visit.mind().bank())
                .map(form -> send(visit, new UbtBoard.Board(
                        pages.form(form, visit.language()),
                        List.of(List.of(Button.of(pages.say(visit.language(), "button.begin"), UbtBoard.PREFIX, row(0, visit), UbtBoard.BEGIN))))))
                .orElseGet(() -> send(visit, new UbtBoard.Board(Text.of(pages.say(visit.language(), "none")), List.of()))));
    }

    private static Optional<ExamForm> form(QuestionBank bank) {
        return bank.exam(FORM);
    }

    private long row(long exam, Visit visit) {
        return desk.prompts().open(UbtBoard.PREFIX, visit.chat(), visit.person(), String.valueOf(exam), visit.at());
    }

    private long row(Exams.Stored stored, Address chat, Instant at) {
        return desk.prompts().open(UbtBoard.PREFIX, chat, stored.person(), String.valueOf(stored.id()), at);
    }

    private static Reply send(Visit visit, UbtBoard.Board shown) {
        return new Reply.Send(visit.chat(), shown.text(), shown.buttons());
    }

    private static List<Reply> edit(Visit visit, Press press, UbtBoard.Board shown) {
        return List.of(new Reply.Edit(visit.chat(), press.message(), shown.text(), shown.buttons()));
    }

    @Override
    public List<Reply> pressed(Visit visit, Press press) {
        Optional<Prompts.Prompt> prompt = desk.prompts().find(press.row())
                .filter(found -> found.belongsTo(UbtBoard.PREFIX, visit.chat(), visit.person()));
        if (prompt.isEmpty()) {
            return toast(visit, "gone");
        }
        if (press.choice() == UbtBoard.BEGIN) {
            return begin(visit, press);
        }
        Optional<Exams.Stored> stored = desk.exams().find(Long.parseLong(prompt.get().state())).filter(found -> found.person() == visit.person());
        return stored.map(found -> found.over() ? reviewed(visit, press, found) : sitting(visit, press, found)).orElseGet(() -> toast(visit, "gone"));
    }

    private List<Reply> begin(Visit visit, Press press) {
        Optional<ExamForm> form = form(visit.mind().bank());
        if (form.isEmpty() || desk.exams().open(visit.person(), visit.chat().toString()).isPresent()) {
            return toast(visit, "begun");
        }
        long now = visit.at().toEpochMilli();
        Optional<Exam> exam = visit.mind().bank()
                .tasks(
                        form.get(),
                        visit.language(),
                        desk.ledger().timesAnswered(visit.person()),
                        desk.rulebook().withheld(),
                        seeds.getAsLong())
                .map(tasks -> Exam.of(form.get(), visit.language(), tasks, now));
        if (exam.isEmpty()) {
            return toast(visit, "none");
        }
        if (!desk.prompts().close(press.row(), visit.at())) {
            return toast(visit, "begun");
        }
        long id = desk.exams().start(
                visit.person(), visit.chat().toString(), ExamCodec.write(exam.get()), Instant.ofEpochMilli(exam.get().end()), visit.at());
        return edit(visit, press, board.task(exam.get(), 0, row(id, visit), now));
    }

    private List<Reply> sitting(Visit visit, Press press, Exams.Stored stored) {
        Exam exam = ExamCodec.read(stored.state());
        long now = visit.at().toEpochMilli();
        if (now >= exam.end() || press.choice() == UbtBoard.SURE) {
            return finished(visit.mind().bank(), stored, visit.chat(), visit.at()).map(List::of).orElseGet(() -> toast(visit, "gone"));
        }
        int place = press.choice() % 1000;
        return switch (press.choice() / 1000 * 1000) {
            case 0 -> chosen(visit, press, stored, exam);
            case UbtBoard.GO -> known(exam, place) ? edit(visit, press, board.task(exam, place, press.row(), now)) : toast(visit, "gone");
            case UbtBoard.FLAG -> flagged(visit, press, stored, exam, place);
            case UbtBoard.OVERVIEW -> edit(
                    visit, press, press.choice() == UbtBoard.FINISH ? board.sure(exam, press.row(), now) : board.overview(exam, press.row(), now));
            default -> toast(visit, "gone");
        };
    }

    private static boolean known(Exam exam, int place) {
        return place < exam.tasks().size();
    }

    /** A choice leads on to the next task without an answer; when there is none any more, to the overview. */
    private List<Reply> chosen(Visit visit, Press press, Exams.Stored stored, Exam exam) {
        int place = press.choice() / UbtBoard.PER_TASK;
        int option = press.choice() % UbtBoard.PER_TASK;
        if (!known(exam, place) || option >= exam.tasks().get(place).shown().options().size()) {
            return toast(visit, "gone");
        }
        Exam changed = exam.chosen(place, option);
        desk.exams().save(stored.id(), ExamCodec.write(changed), visit.at());
        long now = visit.at().toEpochMilli();
        return edit(visit, press, changed.answered() == changed.tasks().size()
                ? board.overview(changed, press.row(), now)
                : board.task(changed, changed.next(place), press.row(), now));
    }

    private List<Reply> flagged(Visit visit, Press press, Exams.Stored stored, Exam exam, int place) {
        if (!known(exam, place)) {
            return toast(visit, "gone");
        }
        Exam changed = exam.flagged(place);
        desk.exams().save(stored.id(), ExamCodec.write(changed), visit.at());
        return edit(visit, press, board.task(changed, place, press.row(), visit.at().toEpochMilli()));
    }

    private List<Reply> reviewed(Visit visit, Press press, Exams.Stored stored) {
        Exam exam = ExamCodec.read(stored.state());
        int place = press.choice() - UbtBoard.REVIEW;
        if (place < 0 || !known(exam, place)) {
            return toast(visit, "over");
        }
        List<List<Button>> key = keys.under(exam.tasks().get(place).shown().id(), exam.language(), visit);
        return edit(visit, press, board.review(exam, place, press.row(), key));
    }

    /** Ends the sitting once: its answers go into the ledger, and the result is told. */
    private Optional<Reply> finished(QuestionBank bank, Exams.Stored stored, Address chat, Instant at) {
        Optional<ExamForm> form = form(bank);
        if (form.isEmpty() || !desk.exams().finish(stored.id(), at)) {
            return Optional.empty();
        }
        Exam exam = ExamCodec.read(stored.state());
        IntStream.range(0, exam.tasks().size()).filter(exam::answered).forEach(place -> desk.ledger().append(entry(stored, exam, place, at)));
        UbtBoard.Board shown = board.result(exam, form.get(), row(stored, chat, at), at.toEpochMilli() >= exam.end());
        return Optional.of(new Reply.Send(chat, shown.text(), shown.buttons()));
    }

    /** Sittings count their numbers apart from runs of quizzes, so they stand in the ledger with a sign. */
    private static Ledger.Answered entry(Exams.Stored stored, Exam exam, int place, Instant at) {
        Run.Shown shown = exam.tasks().get(place).shown();
        return new Ledger.Answered(
                stored.person(),
                stored.chat(),
                -stored.id(),
                shown.id(),
                shown.election(),
                exam.language().code(),
                shown.options().get(exam.choices().get(place)),
                exam.right(place),
                at);
    }

    /** Sittings whose time is up end by themselves, each apart; true, since the mind's work gives something. */
    boolean due(QuestionBank bank, Instant now, Apart apart) {
        clock.due(now).forEach(stored -> apart.run(
                "sitting " + stored.id(),
                () -> finished(bank, stored, Address.of(stored.chat()), now).stream().toList(),
                () -> broken(stored, now)));
        return true;
    }

    /** A sitting that cannot be marked ends all the same, or the person could never begin another one; its state stays in the store. */
    private List<Reply> broken(Exams.Stored stored, Instant now) {
        desk.exams().finish(stored.id(), now);
        return List.of(new Reply.Send(Address.of(stored.chat()), Text.of(pages.say(language(stored), "broken")), List.of()));
    }

    private static Language language(Exams.Stored stored) {
        try {
            return ExamCodec.read(stored.state()).language();
        } catch (IllegalArgumentException e) {
            return Language.KK;
        }
    }

    void back(Instant now, Apart apart) {
        clock.back(now, apart);
    }

    private List<Reply> toast(Visit visit, String key) {
        return List.of(new Reply.Toast(pages.say(visit.language(), key)));
    }
}
