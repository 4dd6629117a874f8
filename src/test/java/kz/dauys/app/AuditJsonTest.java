package kz.dauys.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs read of an audit: these keys are relied on outside. */
class AuditJsonTest {
    private static final String FACTS = "facts/parliamentary-2004.yaml";
    private static final ObjectMapper STRICT = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    @TempDir
    Path folder;

    @Test
    void theKeysAndTheirOrderAreAlwaysTheSame() {
        JsonNode json = audit(pack());
        assertEquals(
                List.of("elections", "claims", "rules", "norms", "sources", "documents", "class_texts", "aliases", "corroborated",
                        "corroborated_percent", "disputed", "open", "explained", "failures", "questions", "templates", "quizzes", "findings",
                        "violations"),
                keys(json));
        assertEquals(List.of("core", "wide", "detail"), keys(json.get("claims")));
        assertEquals(List.of("official", "international", "scholarly", "press", "textbook", "encyclopedia"), keys(json.get("sources")));
        assertEquals(List.of("kk", "ru", "en"), keys(json.get("documents")));
        assertEquals(keys(json), keys(audit(new SmallPack(folder.resolve("empty")).write("documents/a.md", "One."))));
    }

    @Test
    void theCountsAreThoseOfThePack() {
        JsonNode json = audit(pack());
        assertEquals(1, json.get("elections").intValue());
        assertEquals(1, json.get("claims").get("core").intValue());
        assertEquals(5, json.get("claims").get("wide").intValue());
        assertEquals(0, json.get("claims").get("detail").intValue());
        assertEquals(1, json.get("documents").get("en").intValue());
        assertEquals(2, json.get("corroborated").intValue());
        assertEquals(33, json.get("corroborated_percent").intValue());
        assertEquals(1, json.get("disputed").intValue());
    }

    @Test
    void aSoundPackHasNoFailures() {
        JsonNode json = audit(pack());
        assertEquals(0, json.get("failures").intValue());
        assertTrue(StreamSupport.stream(json.get("findings").spliterator(), false).noneMatch(finding -> finding.get("fails").booleanValue()));
    }

    @Test
    void aFailureTellsItsKindItsPlaceAndWhatIsWrong() {
        JsonNode json = audit(pack().replace(FACTS, "value: 43", "value: 77"));
        assertEquals(1, json.get("failures").intValue());
        JsonNode finding = json.get("findings").get(0);
        assertEquals(List.of("kind", "fails", "where", "text"), keys(finding));
        assertEquals("failed", finding.get("kind").textValue());
        assertTrue(finding.get("fails").booleanValue());
        assertEquals(folder.resolve("pack").resolve(FACTS) + ":11", finding.get("where").textValue());
        assertEquals("parliamentary-2004, seats: seats = seats of all parties and groups: 77 against 43", finding.get("text").textValue());
    }

    @Test
    void whatIsForInformationOnlyIsCountedAndDoesNotFail() {
        SmallPack pack = pack().replace(FACTS, "    accepted: 1\n", "");
        JsonNode json = audit(pack);
        assertEquals(1, json.get("open").intValue());
        assertEquals(0, json.get("failures").intValue());
        JsonNode open = json.get("findings").get(0);
        assertEquals("open", open.get("kind").textValue());
        assertFalse(open.get("fails").booleanValue());
    }

    @Test
    void aFindingWithoutAPlaceHasAnEmptyOne() {
        JsonNode json = audit(pack().replace("glossary.yaml", "[Fatherland]", "[Ak Zhol]"));
        assertEquals("ambiguous", json.get("findings").get(0).get("kind").textValue());
        assertEquals("", json.get("findings").get(0).get("where").textValue());
    }

    @Test
    void textsOfAnyKindStayValid() {
        String reason = "reason: {kk: Бұрыннан, ru: \"Так \\\"было\\\"\", en: \"One \\\"seat\\\"\\ttwo \\\\ lines\"}\n";
        SmallPack pack = pack().replace(FACTS, "value: 43", "value: 77");
        pack.write(FACTS, pack.read(FACTS) + "explained:\n  - check: seats\n    " + reason);
        JsonNode json = audit(pack);
        assertEquals(1, json.get("explained").intValue());
        assertTrue(json.get("findings").get(0).get("text").textValue().endsWith("77 against 43 (One \"seat\"\ttwo \\ lines)"), json::toString);
    }

    @BeforeEach
    void noQuizzes() throws IOException {
        Files.createDirectories(folder.resolve("quizzes"));
    }

    private SmallPack pack() {
        return SmallPack.in(folder.resolve("pack"));
    }

    private JsonNode audit(SmallPack pack) {
        Prompt prompt = Prompt.type(folder.resolve("data"), Map.of("DAUYS_QUIZZES", folder.resolve("quizzes").toString()),
                "audit", "--json", "--knowledge", pack.folder().toString());
        JsonNode json = read(prompt.out());
        assertEquals(json.get("failures").intValue() > 0 ? 1 : 0, prompt.exit(), prompt::err);
        return json;
    }

    private static JsonNode read(String json) {
        try {
            return STRICT.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }

    private static List<String> keys(JsonNode object) {
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
