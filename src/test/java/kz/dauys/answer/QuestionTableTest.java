package kz.dauys.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import kz.dauys.knowledge.Language;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Questions as people ask them: the right claim answers, and what is not surely understood is never answered from the claims. */
@Execution(ExecutionMode.CONCURRENT)
class QuestionTableTest {
    static Stream<Arguments> questions() {
        return Stream.of("en", "ru", "kk").flatMap(code -> RealPack.table("questions_" + code));
    }

    static Stream<Arguments> refusals() {
        return Stream.of("en", "ru", "kk").flatMap(code -> RealPack.table("refusals_" + code));
    }

    static Stream<Arguments> names() {
        return RealPack.table("unknown_names");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theRightClaimAnswers(String expected, String question) {
        String outcome = Outcome.of(RealPack.ask(question).answer());
        if (expected.startsWith("? ")) {
            assertTrue(List.of("unknown", "clarify").contains(outcome), outcome);
        } else {
            assertEquals(expected, outcome);
        }
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatTheClaimsDoNotAnswerIsNoFact(String expected, String question) {
        Answer answer = RealPack.ask(question).answer();
        assertFalse(Outcome.fromClaims(answer), () -> Outcome.of(answer));
        if (expected.equals("unknown")) {
            assertEquals(expected, Outcome.of(answer));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void anUnknownNameIsNeverTakenForAKnownOne(String language, String question) {
        assertTrue(List.of("unknown", "clarify").contains(Outcome.of(RealPack.ask(question).answer())), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyExampleIsAnswered(Language language) {
        List<String> examples = RealPack.ANSWERER.examples(language);
        assertEquals(3, examples.size());
        examples.forEach(example -> assertTrue(Outcome.fromClaims(RealPack.ask(example).answer()), example));
    }

    /** No passage is looked for: what is understood is answered without one, and thousands of searches take long. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyClaimIsAnsweredWhenAskedInTheBotsOwnWords(Language language) {
        RealPack.KNOWLEDGE.claims().forEach(claim -> {
            String question = RealPack.ANSWERER.question(new Query(claim.measure(), claim.subject(), claim.election()), language);
            Answer answer = RealPack.ANSWERER.interpretation(question) instanceof Interpretation.Understood(String operation, Answer understood)
                    ? understood
                    : new Answer.Unknown(new Answer.Why.NotFound());
            assertEquals(new Answer.Fact(List.of(claim)), answer, question);
        });
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyChoiceIsAnswered(String expected, String question) {
        if (RealPack.ask(question).answer() instanceof Answer.Clarify(List<Answer.Choice> choices)) {
            assertFalse(choices.isEmpty());
            choices.forEach(choice -> assertTrue(Outcome.fromClaims(RealPack.ask(choice.question()).answer()), choice.question()));
        }
    }
}
