package kz.dauys.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Language;
import kz.dauys.quiz.Kept;
import kz.dauys.quiz.NamedQuiz;
import kz.dauys.quiz.Preparation;
import kz.dauys.quiz.Question;
import kz.dauys.quiz.QuizSet;
import org.jspecify.annotations.Nullable;

/** The set that a teacher is working on: leafing through it, and changing one question or another. */
final class PrepareEditor {
    private static final double ANY = 2;

    private final PrepareDesk desk;
    private final PreparePages pages;
    private final LongSupplier seeds;
    private final PrepareViews views;

    PrepareEditor(PrepareDesk desk, PreparePages pages, LongSupplier seeds) {
        this.desk = desk;
        this.pages = pages;
        this.seeds = seeds;
        this.views = new PrepareViews(desk, pages);
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
        int page = views.pageOf(changed, place, visit.language());
        return List.of(views.page(visit, changed, page, visit.language()).below(pages.taken(taken, visit.language())).send(visit));
    }

    /** A page of the set as a new message. */
    Reply show(Visit visit, Preparation preparation, int page) {
        return views.page(visit, preparation, page, visit.language()).send(visit);
    }

    static Button button(String label, long row, int choice) {
        return Button.of(label, PrepareDesk.PREFIX, row, choice);
    }

    /** Leafs, opens a question, shows another language, or draws one more. */
    List<Reply> leaf(Visit visit, Dialogue.Press press, PrepareStep.Page step, Preparation preparation) {
        Language shown = shown(visit, step.shown());
        int count = views.count(preparation, shown);
        return switch (press.choice()) {
            case PrepareStep.Page.BACK -> page(visit, press, preparation, Math.floorMod(step.page() - 1, count), shown);
            case PrepareStep.Page.ON -> page(visit, press, preparation, Math.floorMod(step.page() + 1, count), shown);
            case PrepareStep.Page.MORE -> more(visit, press, preparation, shown);
            default -> {
                Optional<Language> other = PrepareStep.numbered(press.choice() - PrepareStep.Page.LANGUAGE);
                if (other.isPresent()) {
                    yield page(visit, press, preparation, step.page(), other.get());
                }
                yield press.choice() < preparation.set().questions().size()
                        ? List.of(views.one(visit, preparation, press.choice(), shown).edit(visit, press))
                        : toast(visit, "gone");
            }
        };
    }

    private static Language shown(Visit visit, @Nullable Language wish) {
        return wish == null ? visit.language() : wish;
    }

    private List<Reply> page(Visit visit, Dialogue.Press press, Preparation preparation, int page, Language shown) {
        return List.of(views.page(visit, preparation, page, shown).edit(visit, press));
    }

    private List<Reply> more(Visit visit, Dialogue.Press press, Preparation preparation, Language shown) {
        if (preparation.set().questions().size() >= QuizSet.MOST) {
            return toast(visit, "full", Map.of("most", QuizSet.MOST));
        }
        Optional<Question> found = another(visit, preparation, ids(preparation), ANY);
        if (found.isEmpty()) {
            return toast(visit, "no-more");
        }
        Preparation changed = preparation.with(preparation.set().and(List.of(Kept.of(found.get()))));
        desk.keep(visit, changed);
        return page(visit, press, changed, Integer.MAX_VALUE, shown);
    }

    /** Changes one question. */
    List<Reply> change(Visit visit, Dialogue.Press press, PrepareStep.One step, Preparation preparation) {
        int place = step.place();
        Language shown = shown(visit, step.shown());
        return switch (press.choice()) {
            case PrepareStep.One.REPLACE -> swap(visit, press, preparation, step, ANY);
            case PrepareStep.One.EASIER -> swap(visit, press, preparation, step, preparation.set().questions().get(place).difficulty());
            case PrepareStep.One.REMOVE -> {
                Preparation changed = preparation.passing(place).with(preparation.set().without(place));
                desk.keep(visit, changed);
                yield page(visit, press, changed, views.pageOf(changed, place, shown), shown);
            }
            case PrepareStep.One.BACK -> page(visit, press, preparation, views.pageOf(preparation, place, shown), shown);
            default -> toast(visit, "gone");
        };
    }

    private List<Reply> swap(Visit visit, Dialogue.Press press, Preparation preparation, PrepareStep.One step, double below) {
        int place = step.place();
        Preparation without = preparation.passing(place);
        List<String> others = new ArrayList<>(ids(preparation));
        others.remove(place);
        Optional<Question> found = another(visit, without, others, below);
        if (found.isEmpty()) {
            return toast(visit, below == ANY ? "no-more" : "no-easier");
        }
        Preparation changed = without.with(preparation.set().with(place, Kept.of(found.get())));
        desk.keep(visit, changed);
        return List.of(views.one(visit, changed, place, shown(visit, step.shown())).edit(visit, press));
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

    private List<Reply> toast(Visit visit, String key) {
        return toast(visit, key, Map.of());
    }

    private List<Reply> toast(Visit visit, String key, Map<String, Object> places) {
        return List.of(new Reply.Toast(pages.say(visit.language(), key, places)));
    }
}
