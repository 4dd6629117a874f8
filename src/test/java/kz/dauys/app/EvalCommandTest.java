package kz.dauys.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The evaluation at the prompt, on a pack of one election. */
class EvalCommandTest {
    /** Two right, one wrong answer (the key is wrong, to be seen), one question that is not answered though it should be. */
    private static final String QUESTIONS =
            """
            {"id":"one","lang":"en","q":"How many seats did Otan win in 2004?","kind":"answer","all":["\\\\b42\\\\b"],"tag":"fact"}
            {"id":"two","lang":"ru","q":"Сколько мест получил Отан в 2004 году?","kind":"answer","all":["\\\\b43\\\\b"],"tag":"fact","sample":"43"}
            {"id":"three","lang":"en","q":"What is the weather in Astana?","kind":"unknown","tag":"offtopic"}
            {"id":"four","lang":"en","q":"How many pupils did Otan teach in 2004?","kind":"answer","any":["\\\\d"]}
            """;

    @TempDir
    Path folder;

    private Path questions;

    @BeforeEach
    void write() throws IOException {
        questions = Files.writeString(folder.resolve("set.jsonl"), QUESTIONS);
    }

    private Prompt eval(String... options) {
        String[] line = new String[options.length + 2];
        line[0] = "eval";
        line[1] = questions.toString();
        System.arraycopy(options, 0, line, 2, options.length);
        return Prompt.type(folder.resolve("data"), Map.of("DAUYS_KNOWLEDGE", "src/test/resources/packs/good"), line);
    }

    @Test
    void itPrintsTheFiguresAndEachFailureWithWhatWasExpected() {
        Prompt prompt = eval();
        assertEquals(0, prompt.exit(), prompt::err);
        assertTrue(prompt.out().matches("(?s).*\\nall +4 +2 +50\\.0 % +1 +2 of 3 +66\\.7 %\\n.*"), prompt::out);
        assertTrue(prompt.out().matches("(?s).*\\nen +3 +2 +66\\.7 % +0 .*\\nru +1 +0 +0\\.0 % +1 .*\\n\\(no tag\\) .*"), prompt::out);
        assertTrue(prompt.out().contains("WRONG  two [fact] Сколько мест"), prompt::out);
        assertTrue(prompt.out().contains("expected answer; all of \\b43\\b; such as: 43"), prompt::out);
        assertTrue(prompt.out().contains("answered fact: "), prompt::out);
        assertTrue(prompt.out().indexOf("missed four") > prompt.out().indexOf("WRONG  two"), prompt::out);
    }

    @Test
    void programsGetTheSameAsOneLineOfJson() throws IOException {
        Prompt prompt = eval("--json");
        assertEquals(0, prompt.exit(), prompt::err);
        JsonNode json = new ObjectMapper().readTree(prompt.out());
        assertEquals(1, prompt.out().lines().count());
        assertEquals(
                "{\"questions\":4,\"right\":2,\"wrong\":1,\"answerable\":3,\"answered\":2,\"right_share\":0.5,\"answered_share\":0.6666666666666666}",
                json.path("overall").toString());
        assertEquals(1, json.path("by_lang").path("ru").path("wrong").asInt());
        assertEquals(2, json.path("by_tag").path("fact").path("questions").asInt());
        JsonNode failure = json.path("failures").path(0);
        assertEquals("two wrong fact", failure.path("id").asText() + " " + failure.path("verdict").asText() + " "
                + failure.path("answered").path("kind").asText());
        assertEquals("[\"\\\\b43\\\\b\"]", failure.path("expected").path("all").toString());
    }

    @Test
    void thresholdsDecideTheExit() {
        assertEquals(0, eval("--min-right", "0.5", "--max-wrong", "1", "--min-answered", "0.6").exit());
        assertEquals(1, eval("--min-right", "0.51").exit());
        assertEquals(1, eval("--max-wrong", "0").exit());
        assertEquals(1, eval("--min-answered", "0.7").exit());
        Prompt slip = eval("--min-right", "90");
        assertEquals(1, slip.exit());
        assertTrue(slip.err().contains("--min-right is a share from 0 to 1, not 90"), slip::err);
    }

    @Test
    void aBrokenFileIsToldWithItsLineAndExitsWithTwo() throws IOException {
        Files.writeString(questions, QUESTIONS + "{\"id\":\"five\"}\n");
        Prompt prompt = eval();
        assertEquals(2, prompt.exit());
        assertEquals("", prompt.out());
        assertTrue(prompt.err().contains("set.jsonl:5: \"q\" is missing"), prompt::err);
        Files.delete(questions);
        assertEquals(2, eval("--max-wrong", "0").exit());
        assertFalse(Files.exists(folder.resolve("data/dauys.db")), "it opens no store");
    }
}
