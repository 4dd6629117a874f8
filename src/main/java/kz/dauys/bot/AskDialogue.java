package kz.dauys.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.dauys.answer.Answer;
import kz.dauys.answer.Answered;
import kz.dauys.knowledge.Texts;

/** Questions and answers. Its prompts hold the questions that the buttons of an answer lead to, a line each. */
final class AskDialogue implements Dialogue {
    static final String PREFIX = "a";

    /** Nobody asks in more; a longer text is a mistake or a trick. */
    private static final int LONGEST = 1000;

    private static final int BUTTON = 60;

    private final Prompts prompts;
    private final Topics topics = new Topics();
    private final Texts texts = new Texts(AskDialogue.class, "ask");

    AskDialogue(Prompts prompts) {
        this.prompts = prompts;
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
        return new Reply.Send(visit.chat(), AnswerText.of(visit.mind().writer().lines(answered)), buttons(visit, answered));
    }

    private List<List<Button>> buttons(Visit visit, Answered answered) {
        List<Answer.Choice> choices = choices(visit, answered);
        if (choices.isEmpty()) {
            return List.of();
        }
        String questions = String.join("\n", choices.stream().map(Answer.Choice::question).toList());
        long row = prompts.open(PREFIX, visit.chat(), visit.person(), questions, visit.at());
        List<List<Button>> rows = new ArrayList<>();
        for (int choice = 0; choice < choices.size(); choice++) {
            rows.add(List.of(Button.of(cut(choices.get(choice).label()), PREFIX, row, choice)));
        }
        return rows;
    }

    private List<Answer.Choice> choices(Visit visit, Answered answered) {
        return switch (answered.answer()) {
            case Answer.Clarify(List<Answer.Choice> choices) -> choices;
            case Answer.Unknown unknown ->
                visit.mind().answerer().examples(answered.language()).stream().map(example -> new Answer.Choice(example, example)).toList();
            case Answer.Fact fact -> List.of();
            case Answer.Ranking ranking -> List.of();
            case Answer.Table table -> List.of();
            case Answer.Computed computed -> List.of();
            case Answer.Verdict verdict -> List.of();
            case Answer.Attributed attributed -> List.of();
            case Answer.Lineage lineage -> List.of();
            case Answer.Ruling ruling -> List.of();
            case Answer.Definition definition -> List.of();
            case Answer.Passage passage -> List.of();
        };
    }

    private static String cut(String label) {
        return label.length() <= BUTTON ? label : label.substring(0, BUTTON - 1) + "…";
    }

    @Override
    public List<Reply> pressed(Visit visit, Press press) {
        Optional<Prompts.Prompt> prompt = prompts.find(press.row()).filter(found -> found.dialogue().equals(PREFIX));
        if (prompt.isPresent() && !prompt.get().belongsTo(PREFIX, visit.chat(), visit.person())) {
            return toast(visit, "foreign");
        }
        return prompt.flatMap(found -> found.state().lines().skip(press.choice()).findFirst())
                .map(question -> List.of(answer(visit, question)))
                .orElseGet(() -> toast(visit, "old"));
    }

    private List<Reply> toast(Visit visit, String key) {
        return List.of(new Reply.Toast(texts.say(visit.language(), key)));
    }

    private static Reply say(Visit visit, String words) {
        return new Reply.Send(visit.chat(), Text.of(words), List.of());
    }
}
