package kz.dauys.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Texts;
import kz.dauys.quiz.Run;
import org.junit.jupiter.api.Test;

class QuizPagesTest {
    private static final String LONG = "Democratic Party of Kazakhstan and friends";

    private final QuizPages pages = new QuizPages();

    private static Run run(Run.Shown shown, int count) {
        return new Run("q", "Title", Language.EN, Collections.nCopies(count, shown), List.of());
    }

    private static Run.Shown shown(String explanation, String... options) {
        return new Run.Shown("id", "e", "Which?", List.of(options), 0, explanation, List.of("A", "B"));
    }

    @Test
    void shortOptionsAreButtonsAndNotRepeatedInTheText() {
        Run.Shown shown = shown("", "42", "77");
        assertEquals(List.of("42", "77"), pages.labels(shown));
        assertEquals("1/1 · Title\n\nWhich?", pages.question(run(shown, 1)).plain());
    }

    @Test
    void longOptionsStandInTheTextBesideTheirLetters() {
        Run.Shown shown = shown("", "Otan", LONG);
        assertEquals(List.of("A", "B"), pages.labels(shown));
        assertEquals("1/1 · Title\n\nWhich?\n\nA) Otan\nB) " + LONG, pages.question(run(shown, 1)).plain());
    }

    @Test
    void aVerdictNamesAllSources() {
        String verdict = pages.verdict(run(shown("Because.", "42", "77"), 1).answered(0)).plain();
        assertTrue(verdict.endsWith("Because.\nSources: A; B"), verdict);
    }

    @Test
    void aLongResultFitsAMessage() {
        Run run = run(shown("x".repeat(900), "42", "77"), 5);
        for (int i = 0; i < 5; i++) {
            run = run.answered(1);
        }
        String result = pages.result(run).plain();
        assertTrue(result.length() < 4096, "length " + result.length());
        assertTrue(result.endsWith("… and 2 more."), result);
    }

    @Test
    void everySentenceStandsInAllThreeLanguages() {
        for (Class<?> home : List.of(QuizPages.class, Run.class)) {
            Texts texts = new Texts(home, "quiz");
            Stream.of(Language.values()).forEach(language -> assertEquals(texts.keys(Language.EN), texts.keys(language)));
        }
    }
}
