package kz.dauys.bot;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kz.dauys.export.Mistake;
import kz.dauys.export.QuestionFile;
import kz.dauys.knowledge.Language;
import kz.dauys.quiz.Kept;
import kz.dauys.quiz.Preparation;
import kz.dauys.quiz.QuizSet;

/** A teacher's own questions: typed, sent as a file, or forwarded as quiz polls. They are shown as they would be taken before anything is. */
final class PrepareIntake {
    /** A text of several lines, one of them with the asterisk of a right option: hardly a question to the bot. */
    private static final Pattern TYPED = Pattern.compile("(?s)\\S.*\\n\\s*\\*.*");

    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z]{2,5}$");
    private static final int LENGTH = 3000;
    private static final int TITLE = 60;

    private final PrepareDesk desk;
    private final PreparePages pages;
    private final PrepareEditor editor;

    PrepareIntake(PrepareDesk desk, PreparePages pages, PrepareEditor editor) {
        this.desk = desk;
        this.pages = pages;
        this.editor = editor;
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

    /** What a person wrote, if it is a question of his own or one is awaited. */
    Optional<List<Reply>> said(Visit visit, String text) {
        boolean awaited = desk.preparing(visit).filter(Preparation::own).isPresent();
        return awaited || TYPED.matcher(text).matches()
                ? Optional.of(read(visit, "", text.getBytes(StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    /** A file, or a text as if it were one. */
    List<Reply> read(Visit visit, String name, byte[] bytes) {
        return switch (OwnQuestions.read(name, bytes, visit.language())) {
            case OwnQuestions.Understood understood -> offer(visit, title(visit, name), understood.questions());
            case OwnQuestions.Wrong wrong -> List.of(wrong(visit, wrong.mistakes()));
        };
    }

    /** A file is fetched by the transport; one that is too large is not, and the teacher is told at once. */
    List<Reply> attached(Visit visit, Event.Attached file) {
        if (file.bytes() > QuestionFile.MOST_BYTES) {
            return List.of(wrong(visit, List.of(QuestionFile.tooLarge())));
        }
        return List.of(new Reply.Fetch(
                visit.chat(), visit.origin().person(), visit.language().code(), file.file(), file.name(), QuestionFile.MOST_BYTES));
    }

    private Reply wrong(Visit visit, List<Mistake> mistakes) {
        Language language = visit.language();
        List<String> lines = OwnQuestions.lines(mistakes, language, LENGTH);
        Text.Builder page = new Text.Builder().bold(pages.say(language, "wrong", Map.of("count", mistakes.size())));
        lines.forEach(line -> page.line().plain("• " + line));
        int left = mistakes.size() - lines.size();
        if (left > 0) {
            page.line().plain(pages.say(language, "wrong.more", Map.of("count", left)));
        }
        return new Reply.Send(visit.chat(), page.line().line().plain(pages.say(language, "wrong.again")).build(), leaving(visit));
    }

    private String title(Visit visit, String name) {
        String bare = ENDING.matcher(name).replaceFirst("").replace('_', ' ').strip();
        return bare.isEmpty() ? pages.say(visit.language(), "title.own") : bare.substring(0, Math.min(bare.length(), TITLE));
    }

    private List<Reply> offer(Visit visit, String title, List<Kept> questions) {
        long row = desk.open(visit, new PrepareStep.Offer(title, questions));
        List<List<Button>> buttons = new ArrayList<>();
        desk.preparing(visit).ifPresent(open -> buttons.add(List.of(PrepareEditor.button(
                pages.say(visit.language(), "button.add", Map.of("title", open.set().title(visit.language()))), row, PrepareStep.Offer.ADD))));
        buttons.add(List.of(PrepareEditor.button(pages.say(visit.language(), "button.new"), row, PrepareStep.Offer.NEW)));
        buttons.add(List.of(PrepareEditor.button(pages.say(visit.language(), "button.leave"), row, PrepareStep.Offer.LEAVE)));
        return List.of(new Reply.Send(visit.chat(), pages.offer(questions, visit.language()), buttons));
    }

    /** What becomes of the questions that were shown. */
    List<Reply> decided(Visit visit, Dialogue.Press press, PrepareStep.Offer offer) {
        Optional<Preparation> open = desk.preparing(visit);
        return switch (press.choice()) {
            case PrepareStep.Offer.ADD -> open.map(preparation -> add(visit, preparation, offer.questions())).orElseGet(() -> toast(visit, "gone"));
            case PrepareStep.Offer.NEW ->
                List.of(editor.begin(visit, "", new QuizSet(Map.of(visit.language(), offer.title()), offer.questions())));
            case PrepareStep.Offer.LEAVE -> open.map(preparation -> leave(visit, preparation))
                    .orElseGet(() -> List.of(new Reply.Edit(visit.chat(), press.message(), pages.words(visit.language(), "left"), List.of())));
            default -> toast(visit, "gone");
        };
    }

    private List<Reply> add(Visit visit, Preparation preparation, List<Kept> questions) {
        List<String> there = preparation.set().questions().stream().map(Kept::id).toList();
        List<Kept> fresh = questions.stream().filter(question -> !there.contains(question.id())).toList();
        if (there.size() + fresh.size() > QuizSet.MOST) {
            return List.of(new Reply.Toast(pages.say(visit.language(), "full", Map.of("most", QuizSet.MOST))));
        }
        Preparation changed = preparation.waiting(false).with(preparation.set().and(fresh));
        desk.keep(visit, changed);
        return List.of(editor.show(visit, changed, Integer.MAX_VALUE));
    }

    /** A poll that was forwarded. Telegram keeps the key of others' polls to itself until they are closed. */
    List<Reply> polled(Visit visit, Event.Polled poll) {
        if (!poll.quiz()) {
            return List.of(new Reply.Send(visit.chat(), pages.words(visit.language(), "no-quiz"), List.of()));
        }
        PrepareStep.Key key = new PrepareStep.Key(poll.question(), poll.options(), poll.explanation());
        if (poll.answer().isPresent()) {
            return offer(visit, key, poll.answer().get());
        }
        long row = desk.open(visit, key);
        List<List<Button>> buttons = IntStream.range(0, poll.options().size())
                .mapToObj(i -> List.of(PrepareEditor.button(poll.options().get(i), row, i)))
                .toList();
        Text text = new Text.Builder().bold(poll.question()).line().line().plain(pages.say(visit.language(), "which")).build();
        return List.of(new Reply.Send(visit.chat(), text, buttons));
    }

    /** The teacher has told which option is right. */
    List<Reply> keyed(Visit visit, Dialogue.Press press, PrepareStep.Key key) {
        return press.choice() < key.options().size() ? offer(visit, key, press.choice()) : toast(visit, "gone");
    }

    private List<Reply> offer(Visit visit, PrepareStep.Key key, int answer) {
        Language language = OwnQuestions.language(List.of(key.question()), visit.language());
        Kept question = OwnQuestions.kept(key.question(), key.options(), List.of(answer), key.explanation(), language);
        return offer(visit, title(visit, ""), List.of(question));
    }

    private List<Reply> toast(Visit visit, String key) {
        return List.of(new Reply.Toast(pages.say(visit.language(), key)));
    }
}
