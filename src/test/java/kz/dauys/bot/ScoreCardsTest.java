package kz.dauys.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import kz.dauys.knowledge.Language;
import kz.dauys.picture.ScoreCard;
import kz.dauys.picture.ScoreCard.Mark;
import kz.dauys.picture.ScoreCard.Row;
import kz.dauys.quiz.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScoreCardsTest {
    private final ScoreCards cards = new ScoreCards();

    private static Run run(Language language, int... choices) {
        Run.Shown shown = new Run.Shown("id", "e", "Which?", List.of("42", "77"), 0, "Because.", List.of("A"));
        Run run = new Run("q", "Title", language, Collections.nCopies(choices.length, shown), List.of());
        for (int choice : choices) {
            run = run.answered(choice);
        }
        return run;
    }

    @Test
    void aResultShowsHowEachQuestionWent() {
        ScoreCard card = cards.result(run(Language.EN, 0, 1, Run.NOT_SURE, 0));
        assertEquals("2/4", card.figure());
        assertEquals("50% right", card.under());
        assertEquals(List.of(Mark.RIGHT, Mark.WRONG, Mark.UNSURE, Mark.RIGHT), card.marks());
        assertEquals(
                List.of(new Row(Mark.RIGHT, "Right", "2", 50), new Row(Mark.WRONG, "Wrong", "1", 25), new Row(Mark.UNSURE, "Not sure", "1", 25)),
                card.rows());
    }

    @Test
    void nobodyIsToldThatHeWasUnsureZeroTimes() {
        assertEquals(List.of("Верно", "Неверно"), cards.result(run(Language.RU, 0, 0)).rows().stream().map(Row::label).toList());
        assertEquals(List.of("0", "2"), cards.result(run(Language.RU, 1, 1)).rows().stream().map(Row::figure).toList());
    }

    @ParameterizedTest
    @EnumSource
    void theCaptionOfAResultSaysWhatThePictureShows(Language language) {
        Run run = run(language, 0, 0, 0, 1, Run.NOT_SURE, 0, 0);
        ScoreCard card = cards.result(run);
        String caption = new QuizPages().result(run).plain();
        for (String said : List.of(card.title(), "5", "7", "71", "1")) {
            assertTrue(caption.contains(said), caption + " without " + said);
        }
        assertTrue(card.under().contains("71"), card.under());
    }

    @Test
    void manyTopicsBecomeSixRowsWhoseSumIsRight() {
        List<ScoreCards.Part> topics = IntStream.rangeClosed(1, 9).mapToObj(i -> new ScoreCards.Part("Topic " + i, i, 2 * i)).toList();
        ScoreCard card = cards.own("Head", new ScoreCards.Part("", 45, 90), topics, Language.EN);
        assertEquals(
                List.of("Topic 9 9/18", "Topic 8 8/16", "Topic 7 7/14", "Topic 6 6/12", "Topic 5 5/10", "Other topics 10/20"),
                card.rows().stream().map(row -> row.label() + " " + row.figure()).toList());
    }

    @Test
    void aGroupIsToldHowManyTookPart() {
        ScoreCard card = cards.group("Head", 3, new ScoreCards.Part("", 1, 3), List.of(), Language.RU);
        assertEquals("Верных ответов – 33\u00a0% · 3 человека", card.under());
        assertEquals("1/3", card.figure());
    }
}
