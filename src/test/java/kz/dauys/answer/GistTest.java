package kz.dauys.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Long questions, of which not every word is known, are answered for what they come to, or not at all. */
@Execution(ExecutionMode.CONCURRENT)
class GistTest {
    static Stream<Arguments> questions() {
        return RealPack.table("gist");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aLongQuestionIsAnsweredForWhatItComesTo(String expected, String question) {
        Answer answer = RealPack.ask(question).answer();
        if (expected.equals("nofact")) {
            assertFalse(Outcome.fromClaims(answer), () -> Outcome.of(answer));
        } else {
            assertEquals(expected, Outcome.of(answer));
        }
    }

    private static List<String> parts(String question) {
        return Parts.of(question).stream().map(Parts.Part::text).toList();
    }

    @Test
    void aQuestionIsCutWhereItAsksForSomethingElse() {
        assertEquals(List.of("Who won", "what was the turnout?"), parts("Who won, and what was the turnout?"));
        assertEquals(List.of("Кто победил", "сколько было мест?"), parts("Кто победил и сколько было мест?"));
        assertEquals(List.of("Кім жеңді", "неше орын алды?"), parts("Кім жеңді және неше орын алды?"));
    }

    @Test
    void anInitialAndADecimalPointCutNothing() {
        assertEquals(List.of("What does R. Abazov say of 60.61 percent?"), parts("What does R. Abazov say of 60.61 percent?"));
    }

    @Test
    void whoSignsALetterIsNoPartOfTheQuestion() {
        assertEquals(List.of("Какая была явка в 2007 году?"), parts("Какая была явка в 2007 году? С уважением, Нина Петровна, Костанай"));
    }

    @Test
    void whatIsTakenForGrantedStandsApart() {
        assertEquals(
                List.of("Given that they came back in 2016.", "how many seats did they win?"),
                parts("Given that they came back in 2016, how many seats did they win?"));
    }
}
