package kz.dauys.bot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import kz.dauys.answer.Answer;
import kz.dauys.answer.Answered;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Texts;

/** Questions and answers, and what the buttons under an answer do. */
final class AskDialogue implements Dialogue {
    static final String PREFIX = "a";

    /** Nobody asks in more; a longer text is a mistake or a trick. */
    private static final int LONGEST = 1000;

    private final Prompts prompts;
    private final Feedback feedback;
    private final BiFunction<Visit, String, Reply> quiz;
    private final Topics topics = new Topics();
    private final Texts texts = new Texts(AskDialogue.class, "ask");
    private final AnswerButtons buttons;

    /** @param quiz starts the quiz of a name */
    AskDialogue(Prompts prompts, Feedback feedback, BiFunction<Visit, String, Reply> quiz) {
        this.prompts = prompts;
        this.feedback = feedback;
        this.quiz = quiz;
        this.buttons = new AnswerButtons(prompts, texts);
    }

    @Override
    public List<String> commands() {
        return List.of("ask");
    }

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public List<Reply> command(Visit visit, String command, String rest) {
        return rest.isEmpty() ? List.of(say(visit, texts.say(visit.language(), "how"))) : List.of(answer(visit, rest));
    }

    /** A text without a command. */
    List<Reply> said(Visit visit, String text) {
        return List.of(answer(visit, text));
    }

    private Reply answer(Visit visit, String question) {
        if (question.length() > LONGEST) {
            return say(visit, texts.say(visit.language(), "long", Map.of("most", LONGEST)));
        }
        if (question.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return say(visit, texts.say(visit.language(), "words"));
        }
        Answered answered = visit.mind().answerer().answer(question, Optional.empty(), visit.language(), topics.of(visit));
        answered.topic().ifPresent(topic -> topics.keep(visit, topic));
        Text text = AnswerText.of(visit.mind().writer().lines(answered));
        return new Reply.Send(visit.chat(), text, buttons.under(visit, question, answered));
    }

    @Override
    public List<Reply> pressed(Visit visit, Press press) {
        Optional<Prompts.Prompt> prompt = prompts.find(press.row()).filter(found -> found.dialogue().equals(PREFIX));
        if (prompt.isEmpty()) {
            return toast(visit, "old");
        }
        if (!prompt.get().belongsTo(PREFIX, visit.chat(), visit.person())) {
            return toast(visit, "foreign");
        }
        return switch (AskStep.of(prompt.get().state())) {
            case AskStep.Choices(List<String> questions) -> chosen(visit, press, questions);
            case AskStep.Given given -> more(visit, press, given);
            case AskStep.Judge judge -> judged(visit, press, judge);
        };
    }

    private List<Reply> chosen(Visit visit, Press press, List<String> questions) {
        return press.choice() < questions.size() ? List.of(answer(visit, questions.get(press.choice()))) : toast(visit, "old");
    }

    private List<Reply> more(Visit visit, Press press, AskStep.Given given) {
        SourcePages pages = new SourcePages(texts, visit.mind().knowledge(), given.language());
        Extract extract = given.extract();
        return switch (press.choice()) {
            case AskStep.Given.SOURCES -> List.of(send(visit, pages.sources(claims(visit, given), given.sources())));
            case AskStep.Given.PASSAGE -> extract == null ? toast(visit, "old") : List.of(send(visit, pages.passage(extract)));
            case AskStep.Given.RELATED -> related(visit, given);
            case AskStep.Given.QUIZ -> given.quiz().isEmpty() ? toast(visit, "old") : List.of(quiz.apply(visit, given.quiz()));
            default -> toast(visit, "old");
        };
    }

    /** Those claims of the answer that the pack still has: it may have been renewed since. */
    private static List<Claim> claims(Visit visit, AskStep.Given given) {
        return given.claims().stream()
                .map(id -> id.split("/", 3))
                .flatMap(parts -> visit.mind().knowledge().claim(parts[0], parts[1], parts[2]).stream())
                .toList();
    }

    private List<Reply> related(Visit visit, AskStep.Given given) {
        List<Answer.Choice> questions = claims(visit, given).stream()
                .limit(1)
                .flatMap(claim -> new Related(visit.mind().knowledge()).questions(claim, given.language()).stream())
                .map(question -> new Answer.Choice(question, question))
                .toList();
        return questions.isEmpty()
                ? toast(visit, "nothing-related")
                : List.of(new Reply.Send(
                        visit.chat(), Text.of(texts.say(given.language(), "related")), buttons.choices(visit, questions)));
    }

    /** Of two words on one answer the first counts. */
    private List<Reply> judged(Visit visit, Press press, AskStep.Judge judge) {
        if (press.choice() > AskStep.Judge.NOT_HELPFUL) {
            return toast(visit, "old");
        }
        if (!prompts.close(press.row(), visit.at())) {
            return toast(visit, "judged");
        }
        boolean helpful = press.choice() == AskStep.Judge.HELPFUL;
        feedback.keep(new Feedback.Note(judge.question(), judge.kind(), judge.language(), helpful, visit.at()));
        return toast(visit, helpful ? "thanks" : "noted");
    }

    private List<Reply> toast(Visit visit, String key) {
        return List.of(new Reply.Toast(texts.say(visit.language(), key)));
    }

    private static Reply say(Visit visit, String words) {
        return send(visit, Text.of(words));
    }

    private static Reply send(Visit visit, Text text) {
        return new Reply.Send(visit.chat(), text, List.of());
    }
}
