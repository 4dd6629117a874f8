package kz.dauys.bot;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.dauys.export.Imported;
import kz.dauys.export.Mistake;
import kz.dauys.export.QuestionFile;
import kz.dauys.knowledge.Cut;
import kz.dauys.knowledge.Language;
import kz.dauys.quiz.Preparation;
import kz.dauys.quiz.QuizSet;

/**
 * A teacher's own questions: typed, sent as a file, or forwarded as polls ({@link PreparePolls}). They are shown as they would be taken before
 * anything is.
 */
final class PrepareIntake {
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z]{2,5}$");
    private static final int LENGTH = 3000;
    private static final int TITLE = 60;

    private final PrepareDesk desk;
    private final PreparePages pages;
    private final PrepareEditor editor;
    private final PrepareStart start;

    PrepareIntake(PrepareDesk desk, PreparePages pages, PrepareEditor editor, PrepareStart start) {
        this.desk = desk;
        this.pages = pages;
        this.editor = editor;
        this.start = start;
    }

    /** Tells how to send a question, and waits for one. */
    List<Reply> invite(Visit visit, Preparation preparation) {
        Preparation waiting = preparation.waiting(true);
        desk.keep(visit, waiting);
        return List.of(new Reply.Send(visit.chat(), pages.words(visit.language(), "how"), leaving(visit)));
    }

    /** The way back to the set, while a question is awaited. */
    private List<List<Button>> leaving(Visit visit) {
        return desk.preparing(visit)
                .filter(Preparation::own)
                .map(open -> desk.open(visit, new PrepareStep.Own(open.id(), open.version())))
                .map(row -> List.of(List.of(PrepareEditor.button(pages.say(visit.language(), "button.leave"), row, 0))))
                .orElse(List.of());
    }

    /** Back to the set without a question. */
    List<Reply> leave(Visit visit, Preparation preparation) {
        Preparation over = preparation.waiting(false);
        desk.keep(visit, over);
        return List.of(editor.show(visit, over, 0));
    }

    /** What a person wrote, if it looks like questions of his own. */
    Optional<List<Reply>> said(Visit visit, String text) {
        return TypedQuestions.look(text, awaits(visit))
                ? Optional.of(read(visit, "", QuestionFile.read("", text.getBytes(StandardCharsets.UTF_8), visit.language())))
                : Optional.empty();
    }

    /** Whether the person was just told that he may send questions. */
    private boolean awaits(Visit visit) {
        return desk.preparing(visit).filter(Preparation::own).isPresent()
                || desk.awaited(visit).filter(awaited -> awaited.step() instanceof PrepareStep.Menu).isPresent();
    }

    /** A file, or a text as if it were one. */
    List<Reply> read(Visit visit, String name, Imported imported) {
        return switch (OwnQuestions.of(imported, visit.language())) {
            case OwnQuestions.Understood understood ->
                offer(visit, new PrepareStep.Offer(title(visit, name), understood.questions(), false), understood);
            case OwnQuestions.Wrong wrong -> List.of(wrong(visit, wrong.mistakes(), name.isEmpty() ? "wrong.typed" : "wrong.again"));
        };
    }

    /** A file is fetched by the transport; one that is too large is not, and the teacher is told at once. */
    List<Reply> attached(Visit visit, Event.Attached file) {
        if (file.bytes() > QuestionFile.MOST_BYTES) {
            return List.of(wrong(visit, List.of(QuestionFile.tooLarge()), "wrong.again"));
        }
        return List.of(new Reply.Fetch(
                visit.chat(), visit.origin().person(), visit.language().code(), file.file(), file.name(), QuestionFile.MOST_BYTES));
    }

    private Reply wrong(Visit visit, List<Mistake> mistakes, String remedy) {
        Language language = visit.language();
        List<String> lines = OwnQuestions.lines(mistakes, language, LENGTH);
        Text.Builder page = new Text.Builder().bold(pages.say(language, "wrong", Map.of("count", mistakes.size())));
        lines.forEach(line -> page.line().plain("• " + line));
        int left = mistakes.size() - lines.size();
        if (left > 0) {
            page.line().plain(pages.say(language, "wrong.more", Map.of("count", left)));
        }
        return new Reply.Send(visit.chat(), page.line().line().plain(pages.say(language, remedy)).build(), leaving(visit));
    }

    /** What a new set of what was sent under this name is called. */
    String title(Visit visit, String name) {
        String bare = ENDING.matcher(name).replaceFirst("").replace('_', ' ').strip();
        return bare.isEmpty() ? pages.say(visit.language(), "title.own") : Cut.to(bare, TITLE);
    }

    /** Shows questions as they would be taken, and asks what shall become of them. */
    List<Reply> offer(Visit visit, PrepareStep.Offer offer, OwnQuestions.Understood understood) {
        // Only polls come in numbers; whoever sends a text or a file again means it instead of the one before.
        long row = offer.gathered() ? desk.ask(visit, offer) : desk.open(visit, offer);
        Optional<QuizSet> open = desk.preparing(visit).map(Preparation::set);
        List<List<Button>> buttons = new ArrayList<>();
        open.ifPresent(set -> buttons.add(List.of(PrepareEditor.button(
                pages.say(visit.language(), "button.add", Map.of("title", set.title(visit.language()))), row, PrepareStep.Offer.ADD))));
        buttons.add(List.of(PrepareEditor.button(pages.say(visit.language(), "button.new"), row, PrepareStep.Offer.NEW)));
        buttons.add(List.of(PrepareEditor.button(pages.say(visit.language(), "button.leave"), row, PrepareStep.Offer.LEAVE)));
        Text.Builder page = new Text.Builder().add(pages.offer(understood, offer.gathered(), visit.language()));
        open.ifPresent(set -> pages.consequences(page, set, offer.questions(), visit.language()));
        return List.of(new Reply.Send(visit.chat(), page.build(), buttons));
    }

    /** What becomes of the questions that were shown. */
    List<Reply> decided(Visit visit, Dialogue.Press press, PrepareStep.Offer offer) {
        Optional<Preparation> open = desk.preparing(visit);
        return switch (press.choice()) {
            case PrepareStep.Offer.ADD -> open.map(preparation -> editor.take(visit, preparation, offer.questions())).orElseGet(() -> toast(visit, "gone"));
            case PrepareStep.Offer.NEW -> start.begin(visit, PrepareStart.OFFER + press.row()).map(List::of).orElseGet(() -> toast(visit, "gone"));
            case PrepareStep.Offer.LEAVE -> open.map(preparation -> leave(visit, preparation))
                    .orElseGet(() -> List.of(new Reply.Edit(visit.chat(), press.message(), pages.words(visit.language(), "left"), List.of())));
            default -> toast(visit, "gone");
        };
    }

    private List<Reply> toast(Visit visit, String key) {
        return List.of(new Reply.Toast(pages.say(visit.language(), key)));
    }
}
