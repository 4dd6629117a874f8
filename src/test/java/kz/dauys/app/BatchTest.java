package kz.dauys.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import kz.dauys.answer.AnswerJson;
import kz.dauys.answer.AnswerWriter;
import kz.dauys.answer.Answerer;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.shipped.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {
    private static final Knowledge KNOWLEDGE = Shipped.knowledge();
    private static final Answerer ANSWERER = Shipped.answerer();
    private static final Batch BATCH = new Batch(ANSWERER, new AnswerJson(KNOWLEDGE, new AnswerWriter(KNOWLEDGE, ANSWERER)), Optional.empty());

    private static JsonNode line(String line) {
        try {
            return new ObjectMapper().readTree(BATCH.line(line));
        } catch (JsonProcessingException e) {
            throw new AssertionError(line, e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{", "nonsense", "[]", "42", "null", "\"turnout 2004\"", "{\"id\":\"a\"}", "{\"q\":\"\"}", "{\"q\":\"  \"}", "{\"q\":7}", "{\"q\":null}",
        "{\"q\":\"turnout 2004\",\"lang\":\"de\"}", "{\"q\":\"turnout 2004\",\"lang\":5}", "{\"q\":\"turnout 2004\"} trailing",
        "{\"q\":\"turnout 2004\",\"q\":\"seats 2004\"}", "\uFFFD\uFFFD", "\u0000"
    })
    void anInvalidLineIsAnErrorAtItsPlace(String invalid) {
        JsonNode json = line(invalid);
        assertEquals("error", json.get("kind").asText());
        assertTrue(json.hasNonNull("error"));
    }

    @Test
    void theIdComesBackAsItWas() {
        assertEquals("x", line("{\"id\":\"x\",\"q\":\"turnout 2004\"}").get("id").asText());
        assertEquals("7", line("{\"id\":7,\"q\":\"turnout 2004\"}").get("id").asText());
        assertEquals("x", line("{\"id\":\"x\"}").get("id").asText());
        assertEquals("", line("{\"q\":\"turnout 2004\"}").get("id").asText());
    }

    @Test
    void theLanguageOfTheLineIsSpoken() {
        assertEquals("kk", line("{\"q\":\"turnout 2004\",\"lang\":\"kk\"}").get("lang").asText());
        assertEquals("en", line("{\"q\":\"turnout 2004\",\"lang\":null}").get("lang").asText());
    }

    @Test
    void brokenCharactersInsideAQuestionDoNotEndTheRun() {
        assertEquals("unknown", line("{\"q\":\"\uFFFD\uFFFD\uD83D ???\"}").get("kind").asText());
    }

    @Test
    void aQuestionOfTenThousandCharactersIsAnsweredOrRefused() {
        assertEquals("unknown", line("{\"q\":\"" + "what about bananas ".repeat(530) + "\"}").get("kind").asText());
    }

    @Test
    void linesKnowNothingOfOneAnother() {
        String question = "{\"id\":\"a\",\"q\":\"and in 2007?\"}";
        String alone = BATCH.line(question);
        BATCH.line("{\"id\":\"b\",\"q\":\"How many seats did Ak Zhol win in 2004?\"}");
        assertEquals(alone, BATCH.line(question));
    }
}
