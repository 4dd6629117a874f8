package kz.dauys.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.dauys.quiz.Kept;
import kz.dauys.quiz.NamedQuiz;
import kz.dauys.quiz.Preparation;
import kz.dauys.quiz.Question;
import kz.dauys.quiz.QuizSet;

/** The set that a teacher is working on: leafing through it, and changing one question or another. */
final class PrepareEditor {
    private static final double ANY = 2;

    private final PrepareDesk desk;
    private final PreparePages pages;
    private final LongSupplier seeds;
    private final Flags flags;

    PrepareEditor(PrepareDesk desk, PreparePages pages, LongSupplier seeds) {
        this.desk = desk;
        this.pages = pages;
        this.seeds = seeds;
        this.flags = new Flags(desk.prompts());
    }

    /** Draws the quiz's questions, and begins with them. */
    Reply begin(Visit visit, NamedQuiz quiz) {
        List<Question> drawn = visit.mind().bank().draw(quiz, Map.of(), desk.rulebook().withheld(), seeds.getAsLong());
        return begin(visit, quiz.name(), QuizSet.of(quiz, drawn));
    }

    /** Begins with a set; what was prepared before is given up: {@link PrepareStart} has asked. */
    Reply begin(Visit visit, String quiz, QuizSet set) {
        long least = desk.preparing(visit).map(open -> open.id() + 1).orElse(0L);
        Preparation preparation = new Preparation(Math.max(least, visit.at().toEpochMilli()), quiz, set, 0, List.of(), false);
        desk.keep(visit, preparation);
        return show(visit, preparation, 0);
    }

    /** Puts questions that a teacher sent into the set, and shows what has become of it. */
    List<Reply> take(Visit visit, Preparation preparation, List<Kept> questions) {
        QuizSet.Taken taken = preparation.set().taking(questions);
        if (taken.set().questions().size() > QuizSet.MOST) {
            return toast(visit, "full", Map.of("most", QuizSet.MOST));
        }
        Preparation changed = preparation.waiting(false).with(taken.set());
        desk.keep(visit, changed);
        int place = taken.added() > 0
                ? taken.set().questions().size() - 1
                : Stream.concat(taken.corrected().stream(), taken.known().stream()).findFirst().orElse(0);
        View view = view(visit, changed, pageOf(visit, changed, place));
        Text text = new Text.Builder().add(pages.taken(taken, visit.language())).line().line().add(view.text()).build();
        return List.of(new Reply.Send(visit.chat(), text, view.buttons()));
    }

    /** A page of the set as a new message. */
    Reply show(Visit visit, Preparation preparation, int page) {
        View view = view(visit, preparation, page);
        return new Reply.Send(visit.chat(), view.text(), view.buttons());
    }

    private Reply edit(Visit visit, Dialogue.Press press, Preparation preparation, int page) {
        View view = view(visit, preparation, page);
        return new Reply.Edit(visit.chat(), press.message(), view.text(), view.buttons());
    }

    private record View(Text text, List<List<Button>> buttons) {}

    private View view(Visit visit, Preparation preparation, int wanted) {
        QuizSet set = preparation.set();
        List<Integer> cuts = pages.cuts(set, visit.language());
        int page = Math.clamp(wanted, 0, cuts.size() - 2);
        int from = cuts.get(page);
        int to = cuts.get(page + 1);
        long row = desk.open(visit, new PrepareStep.Page(preparation.id(), preparation.version(), page));
        List<List<Button>> buttons = new ArrayList<>();
        if (to > from) {
            buttons.add(IntStream.range(from, to).mapToObj(place -> button(String.valueOf(place + 1), row, place)).toList());
        }
        if (cuts.size() > 2) {
            String place = (page + 1) + "/" + (cuts.size() - 1);
            buttons.add(List.of(button("◀", row, PrepareStep.Page.BACK), button(place + " ▶", row, PrepareStep.Page.ON)));
        }
        buttons.add(List.of(
                button(pages.say(visit.language(), "button.more"), row, PrepareStep.Page.MORE),
                button(pages.say(visit.language(), "button.own"), row, PrepareStep.Page.OWN)));
        buttons.add(List.of(button(pages.say(visit.language(), "button.save"), row, PrepareStep.Page.SAVE)));
        return new View(pages.page(set, from, to, visit.language()), buttons);
    }

    static Button button(String label, long row, int choice) {
        return Button.of(label, PrepareDesk.PREFIX, row, choice);
    }

    /** Leafs, opens a question, or draws one more. */
    List<Reply> leaf(Visit visit, Dialogue.Press press, PrepareStep.Page step, Preparation preparation) {
        int pageCount = pages.cuts(preparation.set(), visit.language()).size() - 1;
        return switch (press.choice()) {
            case PrepareStep.Page.BACK -> List.of(edit(visit, press, preparation, Math.floorMod(step.page() - 1, pageCount)));
            case PrepareStep.Page.ON -> List.of(edit(visit, press, preparation, Math.floorMod(step.page() + 1, pageCount)));
            case PrepareStep.Page.MORE -> more(visit, press, preparation);
            default -> press.choice() < preparation.set().questions().size()
                    ? List.of(one(visit, press, preparation, press.choice()))
                    : toast(visit, "gone");
        };
    }

    private List<Reply> more(Visit visit, Dialogue.Press press, Preparation preparation) {
        if (preparation.set().questions().size() >= QuizSet.MOST) {
            return toast(visit, "full", Map.of("most", QuizSet.MOST));
        }
        Optional<Question> found = another(visit, preparation, ids(preparation), ANY);
        if (found.isEmpty()) {
            return toast(visit, "no-more");
        }
        Preparation changed = preparation.with(preparation.set().and(List.of(Kept.of(found.get()))));
        desk.keep(visit, changed);
        return List.of(edit(visit, press, changed, Integer.MAX_VALUE));
    }

    private Reply one(Visit visit, Dialogue.Press press, Preparation preparation, int place) {
        long row = desk.open(visit, new PrepareStep.One(preparation.id(), preparation.version(), place));
        List<String> labels = Stream.of("button.replace", "button.easier", "button.remove", "button.back")
                .map(key -> pages.say(visit.language(), key))
                .toList();
        List<Button> buttons = IntStream.range(0, labels.size()).mapToObj(i -> button(labels.get(i), row, i)).toList();
        Kept question = preparation.set().questions().get(place);
        Text text = pages.one(question, place, visit.language());
        List<List<Button>> rows = new ArrayList<>(List.of(buttons.subList(0, 2), buttons.subList(2, 4)));
        if (!question.own()) {
            rows.add(doubts(visit, question, row));
        }
        return new Reply.Edit(visit.chat(), press.message(), text, rows);
    }

    /** Whoever doubts a key can look it up, and say so. */
    private List<Button> doubts(Visit visit, Kept question, long row) {
        Button flag = flags.button(question.id(), visit.language(), visit.chat(), visit.person(), visit.at());
        return visit.mind().bank().question(question.id()).isPresent()
                ? List.of(button(pages.say(visit.language(), "button.why"), row, PrepareStep.One.WHY), flag)
                : List.of(flag);
    }

    /** Changes one question. */
    List<Reply> change(Visit visit, Dialogue.Press press, PrepareStep.One step, Preparation preparation) {
        int place = step.place();
        return switch (press.choice()) {
            case PrepareStep.One.REPLACE -> swap(visit, press, preparation, place, ANY);
            case PrepareStep.One.EASIER ->
                swap(visit, press, preparation, place, preparation.set().questions().get(place).difficulty());
            case PrepareStep.One.REMOVE -> {
                Preparation changed = preparation.passing(place).with(preparation.set().without(place));
                desk.keep(visit, changed);
                yield List.of(edit(visit, press, changed, pageOf(visit, changed, place)));
            }
            case PrepareStep.One.BACK -> List.of(edit(visit, press, preparation, pageOf(visit, preparation, place)));
            default -> toast(visit, "gone");
        };
    }

    private List<Reply> swap(Visit visit, Dialogue.Press press, Preparation preparation, int place, double below) {
        Preparation without = preparation.passing(place);
        List<String> others = new ArrayList<>(ids(preparation));
        others.remove(place);
        Optional<Question> found = another(visit, without, others, below);
        if (found.isEmpty()) {
            return toast(visit, below == ANY ? "no-more" : "no-easier");
        }
        Preparation changed = without.with(preparation.set().with(place, Kept.of(found.get())));
        desk.keep(visit, changed);
        return List.of(one(visit, press, changed, place));
    }

    private Optional<Question> another(Visit visit, Preparation preparation, List<String> others, double below) {
        Optional<NamedQuiz> quiz = QuizTopics.find(visit.mind().bank(), preparation.quiz());
        List<String> unwanted = new ArrayList<>(preparation.passed());
        unwanted.addAll(desk.rulebook().withheld());
        return visit.mind().bank().another(quiz, others, unwanted, below, seeds.getAsLong());
    }

    private static List<String> ids(Preparation preparation) {
        return preparation.set().questions().stream().map(Kept::id).collect(Collectors.toList());
    }

    private int pageOf(Visit visit, Preparation preparation, int place) {
        List<Integer> cuts = pages.cuts(preparation.set(), visit.language());
        return (int) cuts.stream().skip(1).filter(cut -> cut <= place).count();
    }

    private List<Reply> toast(Visit visit, String key) {
        return toast(visit, key, Map.of());
    }

    private List<Reply> toast(Visit visit, String key, Map<String, Object> places) {
        return List.of(new Reply.Toast(pages.say(visit.language(), key, places)));
    }
}
