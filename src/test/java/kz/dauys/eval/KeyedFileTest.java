package kz.dauys.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyedFileTest {
    private static final String GOOD = "{\"id\":\"a\",\"lang\":\"en\",\"q\":\"Who?\",\"kind\":\"answer\"}";

    @TempDir
    Path folder;

    private KeyedFile.Read read(String content) throws IOException {
        return KeyedFile.read(Files.writeString(folder.resolve("set.jsonl"), content));
    }

    private List<String> faults(String content) throws IOException {
        if (read(content) instanceof KeyedFile.Read.Broken(List<String> faults)) {
            return faults.stream().map(fault -> fault.replace(folder + "/", "")).toList();
        }
        throw new AssertionError("it must not be readable");
    }

    @Test
    void whatMayBeLeftOutHasAMeaningAndBlankLinesHaveNone() throws IOException {
        if (read("\n" + GOOD + "\n\t\n" + GOOD.replace("\"a\"", "\"b\"")) instanceof KeyedFile.Read.Whole(List<Keyed> questions)) {
            assertEquals(List.of("a", "b"), questions.stream().map(Keyed::id).toList());
            assertEquals("answer", questions.getFirst().wanted());
            assertEquals("", questions.getFirst().tag());
        } else {
            throw new AssertionError("it must be readable");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id":"a"                                         | this is no JSON
            []                                                | this is no JSON object
            {"lang":"en","q":"Who?","kind":"answer"}          | "id" is missing, or no text
            {"id":"a","lang":"en","q":" ","kind":"answer"}    | "q" is missing, or no text
            {"id":"a","lang":"de","q":"Who?","kind":"answer"} | "lang" is kk, ru or en, not 'de'
            {"id":"a","lang":"en","q":"Who?","kind":"reply"}  | "kind" is answer, fact, computed, passage, clarify, unknown or any
            {"id":"a","lang":"en","q":"Who?"}                 | "kind" is answer, fact
            {"id":"a","lang":"en","q":"Who?","kind":"any","all":"42"}   | "all" is a list of patterns
            {"id":"a","lang":"en","q":"Who?","kind":"any","any":[42]}   | "any" holds something that is no text
            {"id":"a","lang":"en","q":"Who?","kind":"any","none":["("]} | "none" holds a pattern that cannot be read, '(': Unclosed group
            {"id":"a","lang":"en","q":"Who?","kind":"any","disputed":1} | "disputed" is true, false or null
            {"id":"a","id":"b","lang":"en","q":"Who?","kind":"any"}     | this is no JSON: Duplicate
            """)
    void eachMistakeIsToldWithFileAndLine(String line, String fault) throws IOException {
        List<String> faults = faults(GOOD.replace("\"a\"", "\"z\"") + "\n" + line);
        assertEquals(1, faults.size(), faults::toString);
        assertTrue(faults.getFirst().startsWith("set.jsonl:2: " + fault), faults::toString);
    }

    @Test
    void allMistakesAreToldAtOnce() throws IOException {
        assertEquals(
                List.of("set.jsonl:2: the id a stands in line 1 already", "set.jsonl:4: this is no JSON object"),
                faults(GOOD + "\n" + GOOD + "\n\n42"));
    }

    @Test
    void whatIsNoFileOfQuestionsIsToldToo() throws IOException {
        assertEquals(List.of("set.jsonl holds no question."), faults("\n \n"));
        Path bytes = Files.write(folder.resolve("bytes"), "\u00e9t\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(new KeyedFile.Read.Broken(List.of(bytes + " is no text in UTF-8.")), KeyedFile.read(bytes));
        assertEquals(new KeyedFile.Read.Broken(List.of("The file " + folder + " could not be read.")), KeyedFile.read(folder));
    }
}
