package kz.dauys.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.dauys.quiz.Preparation;
import kz.dauys.quiz.QuizSet;
import kz.dauys.quiz.SetCodec;
import kz.dauys.quiz.Sets;

/** Begins a set, and first asks what shall become of the one that is being worked on. */
final class PrepareStart {
    /** What a set is begun from: the name of a quiz, the id of a set of one's own, the code of a colleague's, the row of an offer. */
    static final String QUIZ = "quiz:";

    static final String COPY = "copy:";
    static final String SHARED = "shared:";
    static final String OFFER = "offer:";

    private final PrepareDesk desk;
    private final PreparePages pages;
    private final PrepareEditor editor;
    private final PrepareShelf shelf;

    PrepareStart(PrepareDesk desk, PreparePages pages, PrepareEditor editor, PrepareShelf shelf) {
        this.desk = desk;
        this.pages = pages;
        this.editor = editor;
        this.shelf = shelf;
    }

    /** Empty where there is nothing of that kind. */
    Optional<Reply> begin(Visit visit, String from) {
        return work(visit, from).map(begin -> desk.preparing(visit)
                .filter(Preparation::holdsWork)
                .map(open -> ask(visit, from, open))
                .orElseGet(begin));
    }

    private Optional<Supplier<Reply>> work(Visit visit, String from) {
        String name = from.substring(from.indexOf(':') + 1);
        return switch (from.substring(0, from.indexOf(':') + 1)) {
            case QUIZ -> QuizTopics.find(visit.mind().bank(), name).map(quiz -> () -> editor.begin(visit, quiz));
            case COPY -> desk.own(visit, Long.parseLong(name)).map(stored -> () -> copy(visit, stored));
            case SHARED -> desk.sets().shared(name).map(stored -> () -> copy(visit, stored));
            case OFFER -> offer(visit, from).map(offer -> () -> editor.begin(visit, "", own(visit, offer)));
            default -> Optional.empty();
        };
    }

    private Reply copy(Visit visit, Sets.Stored stored) {
        return editor.begin(visit, "", SetCodec.set(stored.content()));
    }

    private Optional<PrepareStep.Offer> offer(Visit visit, String from) {
        return from.startsWith(OFFER)
                ? desk.step(visit, Long.parseLong(from.substring(OFFER.length())))
                        .filter(PrepareStep.Offer.class::isInstance)
                        .map(PrepareStep.Offer.class::cast)
                : Optional.empty();
    }

    private static QuizSet own(Visit visit, PrepareStep.Offer offer) {
        return new QuizSet(Map.of(visit.language(), offer.title()), List.of()).taking(offer.questions()).set();
    }

    private Reply ask(Visit visit, String from, Preparation open) {
        long row = desk.open(visit, new PrepareStep.Replace(open.id(), open.version(), from));
        List<List<Button>> buttons = new ArrayList<>();
        String title = open.set().title(visit.language());
        if (from.startsWith(OFFER)) {
            buttons.add(List.of(PrepareEditor.button(pages.say(visit.language(), "button.add", Map.of("title", title)), row, PrepareStep.Replace.ADD)));
        }
        buttons.add(List.of(button(visit, "unsaved.keep", row, PrepareStep.Replace.KEEP)));
        buttons.add(List.of(button(visit, "unsaved.save", row, PrepareStep.Replace.SAVE)));
        buttons.add(List.of(button(visit, "unsaved.throw", row, PrepareStep.Replace.THROW)));
        Text text = Text.of(pages.say(visit.language(), "unsaved", Map.of("title", title, "count", open.set().questions().size())));
        return new Reply.Send(visit.chat(), text, buttons);
    }

    private Button button(Visit visit, String key, long row, int choice) {
        return PrepareEditor.button(pages.say(visit.language(), key), row, choice);
    }

    /** What becomes of the set that stood open. */
    List<Reply> decided(Visit visit, Dialogue.Press press, PrepareStep.Replace step, Preparation open) {
        return switch (press.choice()) {
            case PrepareStep.Replace.KEEP -> List.of(editor.show(visit, open, 0));
            case PrepareStep.Replace.THROW -> begun(visit, step).map(List::of).orElseGet(() -> gone(visit));
            case PrepareStep.Replace.ADD -> offer(visit, step.from()).map(offer -> editor.take(visit, open, offer.questions())).orElseGet(() -> gone(visit));
            case PrepareStep.Replace.SAVE -> saved(visit, step, open);
            default -> gone(visit);
        };
    }

    private List<Reply> saved(Visit visit, PrepareStep.Replace step, Preparation open) {
        Optional<String> hindrance = PrepareShelf.hindrance(open);
        if (hindrance.isPresent()) {
            return List.of(new Reply.Toast(pages.say(visit.language(), hindrance.get())));
        }
        Reply saved = shelf.save(visit, open);
        return Stream.concat(Stream.of(saved), begun(visit, step).stream()).toList();
    }

    private Optional<Reply> begun(Visit visit, PrepareStep.Replace step) {
        return work(visit, step.from()).map(Supplier::get);
    }

    private List<Reply> gone(Visit visit) {
        return List.of(new Reply.Toast(pages.say(visit.language(), "gone")));
    }
}
