package kz.dauys.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Questions whose every word means something are put together, and what sounds like them but asks for something else is not. */
@Execution(ExecutionMode.CONCURRENT)
class ComposedTest {
    static Stream<Arguments> questions() {
        return RealPack.table("composed");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aQuestionComesToWhatItsWordsSayTogether(String expected, String question) {
        Answer answer = RealPack.ask(question).answer();
        if (expected.equals("nofact")) {
            assertFalse(Outcome.fromClaims(answer), () -> Outcome.of(answer));
        } else {
            assertEquals(expected, Outcome.of(answer));
        }
    }

    @Test
    void whatAnAnswerIsWantedForIsReadPast() {
        assertEquals("Какая была явка в 2007 году?", Parts.withoutTask("Для реферата. Какая была явка в 2007 году?"));
        assertEquals("What was the turnout in 2007?", Parts.withoutTask("What was the turnout in 2007? Need it for a timeline poster"));
        assertEquals("2007 жылы қатысу қанша?", Parts.withoutTask("2007 жылы қатысу қанша? Кестеге енгізуім керек."));
    }

    @Test
    void aQuestionThatIsAllPurposeStaysAsItIs() {
        assertEquals("for a quiz", Parts.withoutTask("for a quiz"));
    }
}
