package kz.dauys.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.dauys.answer.Answer;
import kz.dauys.answer.Answered;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Texts;

/** The buttons under an answer: where the figures come from, where to go on, and whether it helped. */
final class AnswerButtons {
    private static final int LONGEST = 60;

    private final Prompts prompts;
    private final Texts texts;

    AnswerButtons(Prompts prompts, Texts texts) {
        this.prompts = prompts;
        this.texts = texts;
    }

    List<List<Button>> under(Visit visit, String question, Answered answered) {
        Grounds grounds = Grounds.of(answered);
        List<List<Button>> rows = new ArrayList<>(choices(visit, offered(visit, answered)));
        if (grounds.answers()) {
            rows.addAll(more(visit, given(visit, answered, grounds)));
        }
        if (!(answered.answer() instanceof Answer.Clarify)) {
            rows.add(judge(visit, new AskStep.Judge(question, grounds.kind(), answered.language())));
        }
        return rows;
    }

    /** What closes an open question, or what can be asked instead of one that has no answer. */
    private static List<Answer.Choice> offered(Visit visit, Answered answered) {
        if (answered.answer() instanceof Answer.Clarify(List<Answer.Choice> choices)) {
            return choices;
        }
        return answered.answer() instanceof Answer.Unknown
                ? visit.mind().answerer().instead(answered).stream().map(each -> new Answer.Choice(each, each)).toList()
                : List.of();
    }

    /** One button a row, each with a question behind it. */
    List<List<Button>> choices(Visit visit, List<Answer.Choice> choices) {
        if (choices.isEmpty()) {
            return List.of();
        }
        long row = open(visit, new AskStep.Choices(choices.stream().map(Answer.Choice::question).toList()));
        return IntStream.range(0, choices.size())
                .mapToObj(place -> List.of(Button.of(cut(choices.get(place).label()), AskDialogue.PREFIX, row, place)))
                .toList();
    }

    private static AskStep.Given given(Visit visit, Answered answered, Grounds grounds) {
        return new AskStep.Given(
                answered.language(),
                grounds.claims().stream().map(Claim::id).toList(),
                grounds.sources(),
                new Extracts(visit.mind().knowledge()).of(answered, grounds).orElse(null),
                QuizTopics.on(visit.mind().bank(), grounds.claims()).orElse(""));
    }

    private List<List<Button>> more(Visit visit, AskStep.Given given) {
        long row = open(visit, given);
        Language language = given.language();
        List<Button> reading = Stream.of(
                        Optional.of(button("sources", language, row, AskStep.Given.SOURCES)),
                        Optional.ofNullable(given.extract()).map(extract -> button("passage", language, row, AskStep.Given.PASSAGE)))
                .flatMap(Optional::stream)
                .toList();
        List<Button> going = Stream.of(
                        given.claims().stream().findFirst().map(claim -> button("related", language, row, AskStep.Given.RELATED)),
                        Optional.of(given.quiz()).filter(quiz -> !quiz.isEmpty()).map(quiz -> button("quiz", language, row, AskStep.Given.QUIZ)))
                .flatMap(Optional::stream)
                .toList();
        return going.isEmpty() ? List.of(reading) : List.of(reading, going);
    }

    private List<Button> judge(Visit visit, AskStep.Judge judge) {
        long row = open(visit, judge);
        return List.of(
                button("helpful", judge.language(), row, AskStep.Judge.HELPFUL),
                button("not-helpful", judge.language(), row, AskStep.Judge.NOT_HELPFUL));
    }

    private Button button(String key, Language language, long row, int choice) {
        return Button.of(texts.say(language, "button." + key), AskDialogue.PREFIX, row, choice);
    }

    private long open(Visit visit, AskStep step) {
        return prompts.open(AskDialogue.PREFIX, visit.chat(), visit.person(), step.json(), visit.at());
    }

    private static String cut(String label) {
        return label.length() <= LONGEST ? label : label.substring(0, LONGEST - 1) + "…";
    }
}
