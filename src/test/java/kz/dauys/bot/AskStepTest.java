package kz.dauys.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kz.dauys.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AskStepTest {
    static List<AskStep> steps() {
        Extract extract = new Extract("source", "Title", "section 2", "Before.", "The «quote».", "");
        return List.of(
                new AskStep.Choices(List.of("Turnout, 2007", "Явка")),
                new AskStep.Given(Language.KK, List.of("parliamentary-2007/turnout/whole"), List.of(), extract, "parliamentary-2007"),
                new AskStep.Given(Language.EN, List.of(), List.of("cnn-2004"), null, ""),
                new AskStep.Judge("Who\nwon?", "unknown", Language.RU));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void everyStepIsReadAsItWasWritten(AskStep step) {
        assertEquals(step, AskStep.of(step.json()));
    }

    @Test
    void whatAnEarlierProgramWroteIsRead() {
        assertEquals(new AskStep.Choices(List.of("Turnout, 2004", "Turnout, 2007")), AskStep.of("Turnout, 2004\nTurnout, 2007"));
    }

    @Test
    void fieldsOfALaterProgramArePassedOver() {
        assertEquals(
                new AskStep.Judge("q", "fact", Language.EN),
                AskStep.of("{\"step\":\"judge\",\"question\":\"q\",\"kind\":\"fact\",\"language\":\"EN\",\"mood\":\"good\"}"));
    }
}
