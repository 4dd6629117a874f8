package kz.dauys.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DrawingTest {
    private static final QuestionBank BANK = RealBank.BANK;

    @Test
    void theSameSeedDrawsTheSameQuestions() {
        for (NamedQuiz quiz : BANK.quizzes()) {
            assertEquals(BANK.draw(quiz, 7), BANK.draw(quiz, 7));
            assertNotEquals(BANK.draw(quiz, 7), BANK.draw(quiz, 8));
        }
    }

    @Test
    void noQuizAsksTwiceAboutAClaimOrHelpsItself() {
        for (NamedQuiz quiz : BANK.quizzes()) {
            LongStream.range(0, 100).mapToObj(seed -> BANK.draw(quiz, seed)).forEach(drawn -> {
                assertEquals(quiz.questions(), drawn.size(), quiz.name());
                assertAlone(drawn);
            });
        }
    }

    private static void assertAlone(List<Question> drawn) {
        Set<String> claims = new HashSet<>();
        for (Question question : drawn) {
            assertTrue(question.claims().stream().allMatch(claims::add), question.id());
        }
        for (Question one : drawn) {
            assertTrue(drawn.stream().allMatch(two -> one.equals(two) || Drawing.goTogether(one, two)), one.id());
        }
    }

    @Test
    void everyQuestionOfThePoolComesUpSometime() {
        NamedQuiz quiz = BANK.quiz("referendums").orElseThrow();
        Set<String> drawn = new HashSet<>();
        LongStream.range(0, 3000).forEach(seed -> BANK.draw(quiz, seed).forEach(question -> drawn.add(question.id())));
        assertEquals(BANK.pool(quiz).size(), drawn.size());
    }

    @Test
    void aStemThatHoldsAFigureDoesNotStandBesideTheQuestionForIt() {
        QuestionBank small = SmallBank.BANK;
        Question tells = small.question("who-won-seats.first.seats.oak").orElseThrow();
        assertTrue(Drawing.goTogether(tells, small.question("seats-of.first.seats.elm").orElseThrow()));
        assertEquals(false, Drawing.goTogether(tells, small.question("seats-of.first.seats.oak").orElseThrow()));
    }
}
