package kz.dauys.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.dauys.knowledge.Language;
import kz.dauys.quiz.Kept;
import kz.dauys.quiz.QuizSet;

/** Quiz polls that a teacher forwards: she is asked for the keys that Telegram keeps to itself, and all that came are offered together. */
final class PreparePolls {
    private final PrepareDesk desk;
    private final PreparePages pages;
    private final PrepareIntake intake;

    PreparePolls(PrepareDesk desk, PreparePages pages, PrepareIntake intake) {
        this.desk = desk;
        this.pages = pages;
        this.intake = intake;
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

    /**
     * Offers a poll's question together with those of the polls before that nothing was decided about. When these are as many as a set holds,
     * it is said so, and they stay offered as they were.
     */
    private List<Reply> offer(Visit visit, String stem, List<String> options, List<Integer> answers, String explanation) {
        Language language = OwnQuestions.language(List.of(stem), visit.language());
        Kept question = OwnQuestions.kept(stem, options, answers, explanation, language);
        Optional<PrepareDesk.Awaited> earlier = desk.awaited(visit).filter(found -> found.step() instanceof PrepareStep.Offer);
        String title = intake.title(visit, "");
        QuizSet all = new QuizSet(Map.of(visit.language(), title), questions(earlier)).taking(List.of(question)).set();
        if (all.questions().size() > QuizSet.MOST) {
            Text full = Text.of(pages.say(visit.language(), "full.polls", Map.of("most", QuizSet.MOST)));
            return List.of(new Reply.Send(visit.chat(), full, List.of()));
        }
        earlier.ifPresent(found -> desk.prompts().close(found.row(), visit.at()));
        return intake.offer(visit, new PrepareStep.Offer(title, all.questions(), true), new OwnQuestions.Understood(all.questions()));
    }

    private static List<Kept> questions(Optional<PrepareDesk.Awaited> earlier) {
        return earlier.map(PrepareDesk.Awaited::step).map(PrepareStep.Offer.class::cast).map(PrepareStep.Offer::questions).orElse(List.of());
    }

    private List<Reply> toast(Visit visit, String key) {
        return List.of(new Reply.Toast(pages.say(visit.language(), key)));
    }
}
