package kz.dauys.bot;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Telling a teacher's questions from what a person asks. */
class TypedQuestionsTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "When is election day?\nOn Monday\n*On Sunday",
        "When is election day?\nOn Monday\nOn Sunday",
        "Election day is\nA) Monday\nB) Sunday",
        "Election day is {=Sunday ~Monday}",
        "It is Sunday. {T}",
        "It is Monday. {FALSE#No longer.}",
        "It is Sunday. {true}",
        "Why is it Sunday? {}",
        "::Day:: It is {Sunday Monday}",
        "It is\nMonday\nSunday\nANSWER: A, B",
        "Бұл\nдүйсенбі\nжексенбі\nЖауап: 2",
        "It is\nMonday\nSunday\nANSWER: B",
        "Это\nпонедельник\nвоскресенье\nОтвет: Б",
        "Бұл\nдүйсенбі\nжексенбі\nДұрыс жауабы: Ә"
    })
    void questionsAreKnownByTheirLooksEvenWithAMistakeInThem(String text) {
        assertTrue(TypedQuestions.look(text, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "What was the turnout in 2007?",
        "What was the turnout in 2007?\nAnd in 2012?",
        "What was the turnout in 2007?\nAnd in 2012?\nAnd in 2016?",
        "{2007} turnout"
    })
    void whatAPersonAsksIsNoQuestionOfHisOwnEvenWhileOneIsAwaited(String text) {
        assertFalse(TypedQuestions.look(text, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hello\nI teach in Aktau", "Compare two elections:\n1. 2005\n2. 2011", "Who won?\nTell me."})
    void ordinaryLinesAreForTheBotUnlessQuestionsAreAwaited(String text) {
        assertFalse(TypedQuestions.look(text, false));
        assertTrue(TypedQuestions.look(text, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "*", "A", "\n", ": "})
    void aTextAsLongAsTelegramAllowsIsLookedThrough(String piece) {
        assertFalse(TypedQuestions.look(piece.repeat(4096 / piece.length()), false));
    }
}
