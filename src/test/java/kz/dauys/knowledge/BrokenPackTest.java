package kz.dauys.knowledge;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake that an editor can make is refused with the file, the line and what was expected. */
class BrokenPackTest {
    private static final String FACTS = "facts/parliamentary-2004.yaml";
    private static final String GLOSSARY = "glossary.yaml";
    private static final String SOURCES = "sources.yaml";
    private static final String ARTICLE = "documents/cnn.md";
    private static final String REASON = "    reason: {kk: Бұрыннан белгілі, ru: Так у МПС, en: The union counts deputies when they sit}\n";

    @TempDir
    Path folder;

    /** One mistake: in {@code file}, {@code to} stands where {@code from} should; {@code line} and {@code expected} are what is told. */
    record Mistake(String name, String file, String from, String to, int line, String expected) {
        @Override
        public String toString() {
            return name + " in " + file;
        }
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsToldWithFileAndLineAndWhatWasExpected(Mistake mistake) {
        Pack pack = Pack.good(folder).replace(mistake.file(), mistake.from(), mistake.to());
        assertTold(pack, folder.resolve(mistake.file()) + ":" + mistake.line() + ": ", mistake.expected());
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(
                new Mistake("unknown key", FACTS, "weight: core", "wieght: core", 8, "unknown key 'wieght', expected one of accepted, confidence, measure"),
                new Mistake("unknown key", GLOSSARY, "aliases: {en: [F", "alias: {en: [F", 18, "unknown key 'alias'"),
                new Mistake("unknown key", SOURCES, "publisher: CNN", "publishers: CNN", 11, "unknown key 'publishers'"),
                new Mistake("unknown top key", SOURCES, "sources:", "source:", 2, "unknown key 'source', expected one of format, sources"),
                new Mistake("doubled key", FACTS, "weight: core", "measure: core", 8, "the key 'measure' stands here twice"),
                new Mistake("missing key", SOURCES, "    publisher: CNN\n", "", 9, "the key 'publisher' is missing"),
                new Mistake("text for a list", FACTS, "[ipu-2004]", "ipu-2004", 13, "expected a list"),
                new Mistake("list for a text", SOURCES, "CNN", "[CNN]", 11, "expected a text"),
                new Mistake("list for entries", GLOSSARY, "{kk: Мәжіліс,", "[Мәжіліс] #", 5, "expected entries of the form 'key: value'"),
                new Mistake("blank text", SOURCES, "publisher: CNN", "publisher: ''", 11, "expected a text"),
                new Mistake("a day that does not exist", FACTS, "2004-09-19", "2004-02-30", 5, "a day that exists"),
                new Mistake("a day in words", GLOSSARY, "2026-11-22", "22 November 2026", 2, "a day that exists, written as 2004-09-19"),
                new Mistake("a number with a comma", FACTS, "56.49", "56,49", 9, "such as 4893204 or 56.49"),
                new Mistake("a grouped number", FACTS, "77", "1 077", 12, "nothing between thousands"),
                new Mistake("a year in words", GLOSSARY, "year: 2004", "year: two", 9, "expected a whole number such as 42, not 'two'"),
                new Mistake("an unknown word", FACTS, "weight: core", "weight: heavy", 8, "expected one of core, wide, detail, not 'heavy'"),
                new Mistake("a missing language", FACTS, "ru: Так у МПС, ", "", 24, "the key 'ru' is missing"),
                new Mistake("a tab", FACTS, "    weight", "\tweight", 8, "use spaces, not tabs"),
                new Mistake("an anchor", FACTS, "value: 77", "value: &seats 77", 12, "'&' and '*'"),
                new Mistake("an alias", FACTS, "value: 42", "value: *seats", 16, "'&' and '*'"),
                new Mistake("deep nesting", FACTS, "56.49", "[".repeat(30) + "]".repeat(30), 9, "more than 20 deep"),
                new Mistake("a control character", FACTS, "56.49", "56\u0007", 9, "a character that cannot be printed"),
                new Mistake("an open bracket", FACTS, "[ipu-2004]", "[ipu-2004", 14, "this is no YAML"),
                new Mistake("format 2", FACTS, "format: 1", "format: 2", 1, "this program reads format 1, not 2"),
                new Mistake("no format", GLOSSARY, "format: 1\n", "", 1, "the key 'format' is missing"),
                new Mistake("an id in capitals", SOURCES, "id: cnn-2004", "id: CNN", 9, "an id is made of a-z, 0-9 and hyphens, not 'CNN'"),
                new Mistake("a doubled source", SOURCES, "id: cnn-2004", "id: cec-2004", 9, "the source 'cec-2004' stands here twice"),
                new Mistake("a doubled entry", GLOSSARY, "id: ak-zhol", "id: otan", 22, "the id 'otan' stands already at line 14"),
                new Mistake("an unknown source", FACTS, "[ipu-2004]", "[ipu]", 13, "no source 'ipu' in sources.yaml"),
                new Mistake("an unknown source with a place", FACTS, "{cec-2004: item 1}", "{cec: item 1}", 10, "no source 'cec' in sources.yaml"),
                new Mistake("an unknown source of a meaning", GLOSSARY, "[cec-2004]", "[cec]", 21, "no source 'cec' in sources.yaml"),
                new Mistake("a meaning without source", GLOSSARY, "[cec-2004]", "[]", 21, "a meaning needs at least one source"),
                new Mistake("an unknown source in front matter", ARTICLE, "cnn-2004", "cnn", 2, "no source 'cnn' in sources.yaml"),
                new Mistake("an unknown source of a paragraph", ARTICLE, "ipu-2004]", "ipu]", 11, "no source 'ipu' in sources.yaml"),
                new Mistake("sources that stand alone", ARTICLE, "seats. [", "seats.\n\n[", 14, "sources in brackets stand behind a sentence, here they stand alone"),
                new Mistake("sources before the full stop", ARTICLE, "seats. [cec-2004, ipu-2004]", "seats [cec-2004, ipu-2004].", 11, "behind the full stop of their sentence, and 'cec-2004' does not"),
                new Mistake("sources within a sentence", ARTICLE, "more than", "more [ipu-2004] than", 11, "behind the full stop of their sentence, and 'ipu-2004' does not"),
                new Mistake("an unknown language", ARTICLE, "language: en", "language: de", 3, "expected kk, ru or en, not 'de'"),
                new Mistake("front matter without language", ARTICLE, "language: en\n", "", 2, "the key 'language' is missing"),
                new Mistake("front matter without end", ARTICLE, "22\n---", "22\n", 1, "no second line '---' ends it"),
                new Mistake("an unknown election", FACTS, "election: parliamentary-2004", "election: e", 2, "no election 'e' in the glossary"),
                new Mistake("an unknown party", FACTS, "subject: otan", "subject: nazarbayev", 15, "the measure 'seats' is about a party, not about 'nazarbayev'"),
                new Mistake("an unknown subject", FACTS, "subject: otan", "subject: nobody", 15, "no 'nobody' in the glossary; expected a party"),
                new Mistake("an unknown measure", FACTS, "measure: turnout", "measure: turnip", 7, "no measure 'turnip' in the glossary"),
                new Mistake("an unknown person", FACTS, "value: nazarbayev", "value: otan", 27, "no person 'otan' in the glossary"),
                new Mistake("a person that is missing", FACTS, "value: nazarbayev", "value: []", 27, "expected at least one name"),
                new Mistake("an unknown institution", GLOSSARY, "body: mazhilis", "body: senate", 10, "no institution 'senate' in the glossary"),
                new Mistake("no institution", GLOSSARY, "body: mazhilis", "body: parliamentary-2004", 10, "no institution 'parliamentary-2004'"),
                new Mistake("a subject too many", FACTS, "weight: core", "subject: otan", 8, "is about the whole election and takes no subject"),
                new Mistake("a subject too few", FACTS, "leader\n    subject: otan", "leader", 25, "the measure 'leader' needs a subject: party"),
                new Mistake("a doubled claim", FACTS, "subject: ak-zhol", "subject: otan", 18, "the claim seats of otan stands here twice"),
                new Mistake("an accepted value that nobody gives", FACTS, "accepted: 1", "accepted: 3", 23, "none of the values above"),
                new Mistake("one of several values", FACTS, "      - {value: 2, sources: [cnn-2004]}\n", "", 21, "'values' is for two and more values"),
                new Mistake("nothing but slips", FACTS, "[ipu-2004]}\n      - {value: 2, sources: [cnn-2004]}", "[ipu-2004], slip: true}\n      - {value: 2, sources: [cnn-2004], slip: true}", 21, "one must be left that counts"),
                new Mistake("a slip that is accepted", FACTS, "- {value: 1, sources: [ipu-2004]}", "- {value: 1, sources: [ipu-2004], slip: true}", 23, "is called a slip above"),
                new Mistake("neither a slip nor none", FACTS, "sources: [cnn-2004]}", "sources: [cnn-2004], slip: perhaps}", 22, "expected true or false"),
                new Mistake("no reason", FACTS, REASON, "", 18, "the key 'reason' is missing"),
                new Mistake("a reason for nothing", FACTS, "    weight: core\n", REASON, 7, "'accepted' and 'reason' go with 'values'"),
                new Mistake("value and values", FACTS, "    accepted: 1", "    value: 1", 18, "either 'value' and 'sources' or 'values', not both"),
                new Mistake("a value without source", FACTS, "[ipu-2004]", "[]", 13, "every value needs at least one source"),
                new Mistake("no sentence", GLOSSARY, "says:\n      party: {kk", "says: {}\n      # {kk", 55, "at least one sentence that states it"),
                new Mistake("a sentence about nothing", GLOSSARY, "      party: {kk", "      parties: {kk", 56, "unknown key 'parties', expected one of choice, election"),
                new Mistake("a sentence without value", GLOSSARY, "turnout was {value}", "turnout was high", 46, "the sentence in en needs {value}"),
                new Mistake("an unknown place in a sentence", GLOSSARY, "явка {value}", "{party} {value}", 46, "the sentence in ru needs {value} and may use"));
    }

    @Test
    void aClaimOfTwoFilesIsToldWithBothPlaces() {
        Pack pack = Pack.good(folder).write("facts/more.yaml", """
                format: 1
                election: parliamentary-2004
                claims:
                  - measure: turnout
                    value: 56.5
                    sources: [cnn-2004]
                """);
        assertTold(pack, "parliamentary-2004.yaml:7: ", "this claim stands already at " + folder.resolve("facts/more.yaml") + ":4");
    }

    @Test
    void anEmptyFileIsToldWithWhatWasExpected() {
        assertTold(Pack.good(folder).write(FACTS, ""), "parliamentary-2004.yaml:1: ", "expected entries of the form 'key: value'");
        assertTold(Pack.good(folder).write(ARTICLE, "\n\n"), "cnn.md:1: ", "the document holds no text");
        assertTold(Pack.good(folder).write(ARTICLE, "---\n---\nText"), "cnn.md:1: ", "expected entries of the form 'key: value'");
    }

    @Test
    void aFileInAnotherEncodingIsToldWithTheFirstLineThatDoesNotFit() {
        byte[] windows = {'#', '\n', '#', ' ', (byte) 0xCC, (byte) 0xE0, '\n'};
        assertTold(Pack.good(folder).write(FACTS, windows), "parliamentary-2004.yaml:2: ", "the file is not in UTF-8");
        byte[] cut = {'a', '\n', '\n', (byte) 0xD0};
        assertTold(Pack.good(folder).write(ARTICLE, cut), "cnn.md:3: ", "the file is not in UTF-8");
    }

    @Test
    void twoDocumentsOfOneNameAreRefused() {
        Pack pack = Pack.good(folder).write("documents/cnn.txt", "Text");
        assertTold(pack, "cnn.txt: ", "there is " + folder.resolve(ARTICLE) + " already");
    }

    @Test
    void aMissingFolderIsTold() {
        BrokenDataException told = assertThrows(BrokenDataException.class, () -> Knowledge.load(folder.resolve("gone")));
        assertTrue(String.valueOf(told.getMessage()).endsWith("gone: there is no such knowledge folder"), told.getMessage());
    }

    private static void assertTold(Pack pack, String where, String expected) {
        BrokenDataException told = assertThrows(BrokenDataException.class, pack::load);
        String message = String.valueOf(told.getMessage());
        assertTrue(message.contains(where) && message.contains(expected), () -> message + "\nshould have told: " + where + expected);
    }
}
