package kz.dauys.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.dauys.knowledge.Language;
import kz.dauys.quiz.Kept;
import kz.dauys.quiz.Preparation;
import kz.dauys.quiz.QuizSet;

/** What is seen of the set that is being prepared, with the buttons under it. The questions may be read in any language that all of them have. */
final class PrepareViews {
    private final PrepareDesk desk;
    private final PreparePages pages;
    private final Flags flags;

    PrepareViews(PrepareDesk desk, PreparePages pages) {
        this.desk = desk;
        this.pages = pages;
        this.flags = new Flags(desk.prompts());
    }

    /** A text and its buttons, for a new message or for one that stands there. */
    record View(Text text, List<List<Button>> buttons) {
        Reply send(Visit visit) {
            return new Reply.Send(visit.chat(), text, buttons);
        }

        Reply edit(Visit visit, Dialogue.Press press) {
            return new Reply.Edit(visit.chat(), press.message(), text, buttons);
        }

        /** The same below a word on what has happened. */
        View below(Text first) {
            return new View(new Text.Builder().add(first).line().line().add(text).build(), buttons);
        }
    }

    /** The page with this number, or the nearest there is. */
    View page(Visit visit, Preparation preparation, int wanted, Language shown) {
        QuizSet set = preparation.set();
        List<Integer> cuts = pages.cuts(set, shown);
        int page = Math.clamp(wanted, 0, cuts.size() - 2);
        int from = cuts.get(page);
        int to = cuts.get(page + 1);
        long row = desk.open(visit, new PrepareStep.Page(preparation.id(), preparation.version(), page, shown));
        List<List<Button>> buttons = new ArrayList<>();
        if (to > from) {
            buttons.add(IntStream.range(from, to).mapToObj(place -> button(String.valueOf(place + 1), row, place)).toList());
        }
        if (cuts.size() > 2) {
            String place = (page + 1) + "/" + (cuts.size() - 1);
            buttons.add(List.of(button("◀", row, PrepareStep.Page.BACK), button(place + " ▶", row, PrepareStep.Page.ON)));
        }
        List<Button> languages = languages(set, shown, row);
        if (!languages.isEmpty()) {
            buttons.add(languages);
        }
        buttons.add(List.of(
                button(pages.say(visit.language(), "button.more"), row, PrepareStep.Page.MORE),
                button(pages.say(visit.language(), "button.own"), row, PrepareStep.Page.OWN)));
        buttons.add(List.of(button(pages.say(visit.language(), "button.save"), row, PrepareStep.Page.SAVE)));
        return new View(pages.page(set, from, to, shown, visit.language()), buttons);
    }

    /** The other languages that the set can be read in. */
    private List<Button> languages(QuizSet set, Language shown, long row) {
        return set.questions().isEmpty()
                ? List.of()
                : set.languages().stream()
                        .filter(other -> other != shown)
                        .map(other -> button("👁 " + pages.say(other, "code"), row, PrepareStep.Page.LANGUAGE + PrepareStep.number(other)))
                        .toList();
    }

    /** The page on which the question at this place stands. */
    int pageOf(Preparation preparation, int place, Language shown) {
        return (int) pages.cuts(preparation.set(), shown).stream().skip(1).filter(cut -> cut <= place).count();
    }

    int count(Preparation preparation, Language shown) {
        return pages.cuts(preparation.set(), shown).size() - 1;
    }

    /** One question, and what can be done about it. */
    View one(Visit visit, Preparation preparation, int place, Language shown) {
        long row = desk.open(visit, new PrepareStep.One(preparation.id(), preparation.version(), place, shown));
        Kept question = preparation.set().questions().get(place);
        List<String> labels = Stream.of("button.replace", "button.easier", "button.remove", "button.back")
                .map(key -> pages.say(visit.language(), key))
                .toList();
        List<Button> buttons = IntStream.range(0, labels.size()).mapToObj(i -> button(labels.get(i), row, i)).toList();
        List<List<Button>> rows = new ArrayList<>(List.of(buttons.subList(0, 2), buttons.subList(2, 4)));
        if (!question.own()) {
            rows.add(doubts(visit, question, row));
        }
        return new View(pages.one(question, place, shown, visit.language()), rows);
    }

    /** Whoever doubts a key can look it up, and say so. */
    private List<Button> doubts(Visit visit, Kept question, long row) {
        Button flag = flags.button(question.id(), visit.language(), visit.chat(), visit.person(), visit.at());
        return visit.mind().bank().question(question.id()).isPresent()
                ? List.of(button(pages.say(visit.language(), "button.why"), row, PrepareStep.One.WHY), flag)
                : List.of(flag);
    }

    private static Button button(String label, long row, int choice) {
        return PrepareEditor.button(label, row, choice);
    }
}
