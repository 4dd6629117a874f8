package kz.dauys.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskCommandTest {
    private static final String BATCH =
            """
            {"id":"one","q":"How many seats did Otan win in 2004?"}

            {"id":"two","q":"2007 жылғы сайлауға қатысу қанша пайыз болды?"}
            no JSON at all
            \t
            {"id":"three"}
            {"id":"four","q":"turnout 2004","lang":"ru"}
            {"id":"five","q":"turnout 2004","lang":"de"}
            []
            {"id":6,"q":"Who won in 2007?"}""";

    @TempDir
    Path folder;

    @TempDir
    Path pack;

    private final ObjectMapper mapper = new ObjectMapper();

    /** Asks the small pack, where it does not matter what is known. */
    private Prompt small(String... arguments) {
        return Prompt.type(folder, Map.of("DAUYS_KNOWLEDGE", SmallPack.in(pack).folder().toString()), arguments);
    }

    private List<JsonNode> lines(Prompt prompt) throws JsonProcessingException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : prompt.out().lines().toList()) {
            lines.add(mapper.readTree(line));
        }
        return lines;
    }

    private static List<String> all(List<JsonNode> lines, String field) {
        return lines.stream().map(line -> line.path(field).asText()).toList();
    }

    @Test
    void oneQuestionGivesOneLineOfJson() throws IOException {
        Prompt prompt = Prompt.type(folder, "ask", "--json", "How many seats", "did Otan win in 2004?");
        assertEquals(0, prompt.exit(), prompt::err);
        assertEquals(1, lines(prompt).size(), prompt::out);
        assertEquals("42", lines(prompt).getFirst().path("values").path(0).asText(), prompt::out);
    }

    @Test
    void theStoreIsNotTouched() throws IOException {
        small("ask", "turnout 2004");
        try (var files = Files.list(folder)) {
            assertEquals(List.of("index"), files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void aBatchKeepsItsOrderAndAnswersInvalidLinesAtTheirPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("batch.jsonl"), BATCH);
        Prompt prompt = Prompt.type(folder, "ask", "--batch", file.toString());
        assertEquals(0, prompt.exit(), prompt::err);
        List<JsonNode> lines = lines(prompt);
        assertEquals(List.of("one", "two", "", "three", "four", "five", "", "6"), all(lines, "id"));
        assertEquals(List.of("fact", "fact", "error", "error", "fact", "error", "error", "fact"), all(lines, "kind"));
        assertEquals(List.of("en", "kk", "en", "en", "ru", "en", "en", "en"), all(lines, "lang"));
        lines.forEach(line -> assertEquals(line.path("kind").asText().equals("error"), line.has("error"), line::toString));
    }

    @Test
    void aBatchComesFromStandardInputToo() throws IOException {
        InputStream usual = System.in;
        System.setIn(new ByteArrayInputStream((BATCH + "\n\u00ff").getBytes(StandardCharsets.ISO_8859_1)));
        try {
            assertEquals(9, lines(Prompt.type(folder, "ask", "--batch", "-")).size());
        } finally {
            System.setIn(usual);
        }
    }

    @Test
    void aFileThatCannotBeReadExitsWithTwo() {
        Prompt prompt = small("ask", "--batch", "/no/such/file");
        assertEquals(2, prompt.exit());
        assertTrue(prompt.err().contains("/no/such/file"), prompt::err);
        assertEquals("", prompt.out());
        assertEquals(2, small("ask", "--batch", folder.toString()).exit(), "a folder");
    }
}
