package kz.dauys.bot;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.dauys.answer.Answer;
import kz.dauys.answer.Answered;
import kz.dauys.answer.Line;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.LanguageRule;

/**
 * What is offered while somebody types behind the bot's name in another chat: answers to send there, each with its sources. Every letter
 * typed is a question of its own, so nothing is kept, neither the words nor who typed them.
 */
final class InlineAnswers {
    /** Less than this cannot mean anything yet. */
    private static final int LEAST = 4;

    private static final int TITLE = 100;
    private static final int DESCRIPTION = 150;

    Reply.Articles offers(Event.Typed typed, Mind mind) {
        String question = typed.text().strip();
        // Where the words do not tell their language, the person's own decides, and others must not get this offer.
        boolean personal = LanguageRule.of(question).isEmpty();
        return new Reply.Articles(question.length() < LEAST ? List.of() : articles(question, typed.origin().spoken(), mind), personal);
    }

    private static List<Reply.Article> articles(String question, Optional<Language> spoken, Mind mind) {
        Language usual = spoken.orElse(Language.KK);
        Answered answered = mind.answerer().answer(question, Optional.empty(), usual);
        if (answered.answer() instanceof Answer.Clarify(List<Answer.Choice> choices)) {
            return choices.stream()
                    .flatMap(choice -> article(Optional.of(choice.label()), mind.answerer()
                                    .answer(choice.question(), Optional.of(answered.language()), usual), mind)
                            .stream())
                    .toList();
        }
        return article(Optional.empty(), answered, mind).stream().toList();
    }

    /** Empty where nothing answers: in a chat of others the bot keeps silent rather than send what it does not know. */
    private static Optional<Reply.Article> article(Optional<String> label, Answered answered, Mind mind) {
        if (!Grounds.of(answered).answers()) {
            return Optional.empty();
        }
        List<Line> lines = mind.writer().lines(answered);
        String lead = lines.stream().filter(Line.Lead.class::isInstance).map(Line::text).collect(Collectors.joining(" "));
        String said = lead.replaceAll("\\s*\\[\\d+]", "");
        String sources = lines.stream().filter(Line.Cited.class::isInstance).map(line -> ((Line.Cited) line).title()).collect(Collectors.joining("; "));
        return fitting(answered.answer(), lines).map(text -> new Reply.Article(
                cut(label.orElse(said), TITLE), cut(label.isPresent() ? said : sources, DESCRIPTION), text));
    }

    /** One message is all there is. What stands around a passage may go, but never a figure, a dispute or a source: rather no offer. */
    private static Optional<Text> fitting(Answer answer, List<Line> lines) {
        List<Line> bare = lines.stream().filter(line -> !(answer instanceof Answer.Passage && line instanceof Line.Body)).toList();
        return List.of(lines, bare).stream()
                .map(AnswerText::of)
                .filter(text -> text.plain().length() <= Reply.Article.LIMIT)
                .findFirst();
    }

    private static String cut(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(most - 2)) ? most - 2 : most - 1;
        return words.substring(0, end) + "…";
    }
}
