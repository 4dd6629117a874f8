package kz.dauys.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The short questions that people ask first are answered, or not at all: never by a text that only holds the same name. */
@Execution(ExecutionMode.CONCURRENT)
class EverydayTest {
    static Stream<Arguments> questions() {
        return RealPack.table("everyday");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aShortQuestionComesToWhatItAsks(String expected, String question) {
        Answer answer = RealPack.ask(question).answer();
        assertEquals(expected, expected.startsWith("told ") ? "told " + told(answer) : Outcome.of(answer));
    }

    private static String told(Answer answer) {
        List<Answer> parts = answer instanceof Answer.Several several ? several.parts() : List.of(answer);
        return parts.stream().map(part -> part instanceof Answer.Definition definition ? definition.entry().id() : Outcome.of(part)).collect(Collectors.joining(" + "));
    }

    @Test
    void aBareRussianQuestionOfAnEnglishSpeakerIsAnsweredInRussian() {
        assertEquals(Language.RU, RealPack.ask("куда делась партия Бирлик").language());
    }
}
