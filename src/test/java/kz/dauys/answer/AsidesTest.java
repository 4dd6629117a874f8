package kz.dauys.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands around the one sentence that asks lends it a vote and a name, and keeps it from nothing else. */
@Execution(ExecutionMode.CONCURRENT)
class AsidesTest {
    static Stream<Arguments> questions() {
        return RealPack.table("asides");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theSentenceThatAsksIsAnsweredWithWhatItLeansOn(String expected, String question) {
        assertEquals(expected, Outcome.of(RealPack.ask(question).answer()));
    }
}
