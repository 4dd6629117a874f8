package kz.dauys.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import kz.dauys.knowledge.Language;
import org.junit.jupiter.api.Test;

class RunTest {
    private static Run run() {
        NamedQuiz quiz = SmallBank.BANK.quiz("seats-only").orElseThrow();
        return Run.of(quiz, SmallBank.BANK.draw(quiz, 1), Language.RU);
    }

    private static int key(Run run) {
        return run.questions().get(run.position()).answer();
    }

    @Test
    void itCountsRightAnswersAndKeepsTheMissedQuestions() {
        Run first = run();
        Run second = first.answered(key(first));
        Run third = second.answered(key(second) == 0 ? 1 : 0);
        assertEquals(1, third.right());
        assertEquals(List.of(first.questions().get(1)), third.missed());
        assertFalse(third.over());
        Run end = third.answered(key(third));
        assertTrue(end.over());
        assertEquals(67, end.percent());
    }

    @Test
    void itComesBackFromItsTextUnchanged() {
        Run run = run().answered(0);
        assertEquals(run, RunCodec.read(RunCodec.write(run)));
    }

    @Test
    void aTextOfALaterVersionIsRead() {
        Run run = run();
        assertEquals(run, RunCodec.read(RunCodec.write(run).replaceFirst("\\{", "{\"shade\":3,")));
    }

    private static Run several() {
        Run.Shown shown = new Run.Shown("own-1", "", "Which?", List.of("a", "b", "c"), 0, "", List.of(), List.of(2));
        return new Run("set_x", "Set", Language.EN, List.of(shown), List.of());
    }

    @Test
    void ofSeveralRightOptionsAllHaveToBeFoundAndNoOther() {
        assertEquals(1, several().answered(Marks.of(List.of(2, 0))).right());
        assertEquals(0, several().answered(Marks.of(List.of(0))).right());
        assertEquals(0, several().answered(Marks.of(List.of(0, 1, 2))).right());
        assertEquals(0, several().answered(Run.NOT_SURE).right());
        assertEquals("a; c", several().questions().getFirst().chosen(Marks.of(List.of(2, 0))));
    }

    @Test
    void nothingMarkedAndWhatIsNotThereIsNoAnswer() {
        assertThrows(IllegalArgumentException.class, () -> several().answered(0));
        assertThrows(IllegalArgumentException.class, () -> several().answered(8));
        assertThrows(IllegalArgumentException.class, () -> several().answered(-2));
    }

    @Test
    void aTextOfAnEarlierVersionKnewOneRightOptionOnly() {
        assertEquals(several(), RunCodec.read(RunCodec.write(several())));
        Run run = run();
        String earlier = RunCodec.write(run).replace(",\"also\":[]", "");
        assertFalse(earlier.contains("also"), earlier);
        assertEquals(run, RunCodec.read(earlier));
    }

    @Test
    void anOptionThatIsNotThereCannotBeChosen() {
        Run run = run();
        assertThrows(IllegalArgumentException.class, () -> run.answered(4));
        assertThrows(IllegalArgumentException.class, () -> run.answered(-2));
    }

    @Test
    void whoIsNotSureIsNotRightAndMayTryAgain() {
        Run unsure = run().answered(Run.NOT_SURE);
        assertEquals(1, unsure.unsure());
        assertEquals(0, unsure.right());
        assertEquals(unsure.missed(), unsure.again().questions());
    }

    @Test
    void whetherATeacherWroteAQuestionIsToldByItsIdWhereverItStands() {
        Kept.Words words = new Kept.Words("Which?", List.of("a", "b"), "", List.of());
        assertTrue(Kept.own("own-1", Language.EN, words, 0).own());
        assertTrue(Kept.own("own-1", Language.EN, words, 0).shown(Language.EN).own());
        assertFalse(new Kept("turnout.x", "", true, false, 0.5, 0, Map.of(Language.EN, words)).own());
        assertFalse(new Run.Shown("turnout.x", "", "Which?", List.of("a", "b"), 0, "", List.of()).own());
    }
}
