package kz.dauys.bot;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kz.dauys.export.Imported;
import kz.dauys.export.Mistake;
import kz.dauys.export.QuestionFile;
import kz.dauys.knowledge.Language;
import kz.dauys.quiz.Kept;
import kz.dauys.quiz.Preparation;
import kz.dauys.quiz.QuizSet;

/** A teacher's own questions: typed, sent as a file, or forwarded as quiz polls. They are shown as they would be taken before anything is. */
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

    private String title(Visit visit, String name) {
        String bare = ENDING.matcher(name).replaceFirst("").replace('_', ' ').strip();
        return bare.isEmpty() ? pages.say(visit.language(), "title.own") : bare.substring(0, Math.min(bare.length(), TITLE));
    }

    private List<Reply> offer(Visit visit, PrepareStep.Offer offer, OwnQuestions.Understood understood) {
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

    /** A poll that was forwarded. Telegram keeps the key of others' polls to itself until they are closed. */
    List<Reply> polled(Visit visit, Event.Polled poll) {
        if (!poll.quiz()) {
            return List.of(new Reply.Send(visit.chat(), pages.words(visit.language(), "no-quiz"), List.of()));
        }
        if (!poll.answers().isEmpty()) {
            return offer(visit, poll.question(), poll.options(), poll.answers(), poll.explanation());
        }
        if (poll.several()) {
            PrepareStep.Keys keys = new PrepareStep.Keys(poll.question(), poll.options(), poll.explanation(), List.of());
            return List.of(new Reply.Send(visit.chat(), question(visit, keys.question(), "which.several"), buttons(visit, keys)));
        }
        long row = desk.open(visit, new PrepareStep.Key(poll.question(), poll.options(), poll.explanation()));
        List<List<Button>> buttons = IntStream.range(0, poll.options().size())
                .mapToObj(i -> List.of(PrepareEditor.button(poll.options().get(i), row, i)))
                .toList();
        return List.of(new Reply.Send(visit.chat(), question(visit, poll.question(), "which"), buttons));
    }

    private Text question(Visit visit, String question, String key) {
        return new Text.Builder().bold(question).line().line().plain(pages.say(visit.language(), key)).build();
    }

    private List<List<Button>> buttons(Visit visit, PrepareStep.Keys keys) {
        long row = desk.open(visit, keys);
        List<List<Button>> buttons = new ArrayList<>();
        for (int i = 0; i < keys.options().size(); i++) {
            buttons.add(List.of(PrepareEditor.button((keys.chosen().contains(i) ? "✅ " : "▫️ ") + keys.options().get(i), row, i)));
        }
        buttons.add(List.of(PrepareEditor.button(pages.say(visit.language(), "button.these"), row, PrepareStep.Keys.DONE)));
        return buttons;
    }

    /** The teacher has told which option is right. */
    List<Reply> keyed(Visit visit, Dialogue.Press press, PrepareStep.Key key) {
        return press.choice() < key.options().size()
                ? offer(visit, key.question(), key.options(), List.of(press.choice()), key.explanation())
                : toast(visit, "gone");
    }

    /** The teacher has told of one more option whether it is right, or that these are all. */
    List<Reply> keyed(Visit visit, Dialogue.Press press, PrepareStep.Keys keys) {
        if (press.choice() < keys.options().size()) {
            PrepareStep.Keys turned = keys.turned(press.choice());
            return List.of(new Reply.Edit(
                    visit.chat(), press.message(), question(visit, keys.question(), "which.several"), buttons(visit, turned)));
        }
        boolean told = press.choice() == PrepareStep.Keys.DONE && !keys.chosen().isEmpty() && keys.chosen().size() < keys.options().size();
        return told ? offer(visit, keys.question(), keys.options(), keys.chosen(), keys.explanation()) : toast(visit, "which.none");
    }

    /** Offers a poll's question together with those of the polls before that nothing was decided about. */
    private List<Reply> offer(Visit visit, String stem, List<String> options, List<Integer> answers, String explanation) {
        Language language = OwnQuestions.language(List.of(stem), visit.language());
        Kept question = OwnQuestions.kept(stem, options, answers, explanation, language);
        QuizSet all = new QuizSet(Map.of(visit.language(), title(visit, "")), earlier(visit)).taking(List.of(question)).set();
        return offer(visit, new PrepareStep.Offer(title(visit, ""), all.questions(), true), new OwnQuestions.Understood(all.questions()));
    }

    private List<Kept> earlier(Visit visit) {
        Optional<PrepareDesk.Awaited> awaited = desk.awaited(visit)
                .filter(found -> found.step() instanceof PrepareStep.Offer offer && offer.questions().size() < QuizSet.MOST);
        awaited.ifPresent(found -> desk.prompts().close(found.row(), visit.at()));
        return awaited.map(PrepareDesk.Awaited::step).map(PrepareStep.Offer.class::cast).map(PrepareStep.Offer::questions).orElse(List.of());
    }

    private List<Reply> toast(Visit visit, String key) {
        return List.of(new Reply.Toast(pages.say(visit.language(), key)));
    }
}
