package kz.dauys.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import kz.dauys.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The quizzes that come with the program. */
@Execution(ExecutionMode.CONCURRENT)
class NamedQuizzesTest {
    private static List<NamedQuiz> tagged(Lesson.Tag tag) {
        return RealBank.BANK.quizzes().stream().filter(quiz -> quiz.lesson().tags().contains(tag)).toList();
    }

    @Test
    void twelveAndMoreAreReadyForClassInEveryLanguage() {
        for (Language language : Language.values()) {
            List<NamedQuiz> ready = RealBank.BANK.offered(language).stream()
                    .filter(quiz -> !quiz.lesson().tags().isEmpty() && quiz.lesson().grades().isPresent() && quiz.lesson().subject().isPresent())
                    .toList();
            assertTrue(ready.size() >= 12, language + ": " + ready.size());
        }
    }

    @Test
    void theProgrammeAsksNothingThatSourcesDispute() {
        tagged(Lesson.Tag.PROGRAMME).forEach(quiz -> assertTrue(
                RealBank.BANK.pool(quiz).stream().noneMatch(question -> question.template().topic().equals("disputes")), quiz.name()));
    }

    @Test
    void whereSourcesAreComparedEachFigureHasItsSpeaker() {
        tagged(Lesson.Tag.COMPARE_SOURCES).stream()
                .flatMap(quiz -> RealBank.BANK.pool(quiz).stream())
                .filter(question -> !Asked.settled(question.asked().claim()))
                .forEach(question -> assertTrue(question.asked().accordingTo().isPresent(), question.id()));
    }

    @Test
    void questionsFollowInTheOrderThatTheQuizAsksFor() {
        NamedQuiz easy = RealBank.BANK.quiz("first-steps").orElseThrow();
        List<Double> difficulties = RealBank.BANK.draw(easy, 5).stream().map(question -> question.template().difficulty()).toList();
        assertEquals(difficulties.stream().sorted().toList(), difficulties);
        NamedQuiz timely = RealBank.BANK.quiz("presidents").orElseThrow();
        List<String> votes = RealBank.BANK.draw(timely, 5).stream().flatMap(question -> question.election().stream()).toList();
        assertEquals(votes.stream().sorted().toList(), votes);
    }

    @Test
    void aDifficultyLeavesOutWhatIsHarder() {
        NamedQuiz quiz = RealBank.BANK.quiz("rules-of-today").orElseThrow();
        Set<String> hard = Set.of("rule-in-year", "rule-since");
        assertTrue(RealBank.BANK.pool(quiz).stream().noneMatch(question -> hard.contains(question.template().id())));
    }
}
