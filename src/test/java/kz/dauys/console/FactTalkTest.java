package kz.dauys.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Source;
import kz.dauys.knowledge.Value;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A teacher adds facts to a small pack, by being asked. */
class FactTalkTest {
    private static final Path GOOD = Path.of("src/test/resources/packs/good");
    private static final String FACTS = "facts/parliamentary-2004.yaml";

    @TempDir
    Path folder;

    private String shown = "";

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.walk(GOOD)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                write(GOOD.relativize(file).toString(), Files.readString(file));
            }
        }
        write(FACTS, read(FACTS).replace("value: 77", "value: 43"));
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).resolveSibling("."));
        Files.writeString(folder.resolve(file), text);
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private FactTalk.End talk(Language language, String... lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BufferedReader in = new BufferedReader(new StringReader(String.join("\n", lines) + "\n"));
        PrintStream terminal = new PrintStream(out, true, StandardCharsets.UTF_8);
        FactTalk.End end = new FactTalk(folder, Knowledge.load(folder), new FactTalk.Terminal(in, terminal, language)).run();
        shown = out.toString(StandardCharsets.UTF_8);
        return end;
    }

    private void writes(String... lines) {
        assertEquals(FactTalk.End.WRITTEN, talk(Language.EN, lines), () -> shown);
    }

    private Claim claim(String measure, String subject) {
        return Knowledge.load(folder).claim("parliamentary-2004", measure, subject).orElseThrow();
    }

    private void shows(String words) {
        assertTrue(shown.contains(words), () -> shown);
    }

    @Test
    void aNewFactStandsAtTheEndOfTheClaimsAndAllElseIsAsItWas() throws IOException {
        String before = read(FACTS);
        writes("2004", "leader", "ак жол", "назарбаев", "", "cnn", "page 2", "y");
        assertEquals(before + """
                  - measure: leader
                    subject: ak-zhol
                    value: nazarbayev
                    sources: [{cnn-2004: "page 2"}]
                """.indent(0), read(FACTS));
        shows("+   - measure: leader");
        shows("Written, and the audit finds nothing wrong.");
    }

    @Test
    void aVoteOfWhichNothingIsKnownGetsAFileOfItsOwn() throws IOException {
        write("glossary.yaml", read("glossary.yaml").replace("parties:\n", """
                  - id: parliamentary-2007
                    vote: parliamentary
                    year: 2007
                    name: {kk: 2007 жылғы сайлау, ru: выборы 2007 года, en: 2007 election}
                parties:
                """));
        writes("2007", "turnout", "68.41", "cnn-2004", "", "yes");
        assertEquals("format: 1\nelection: parliamentary-2007\nclaims:\n  - measure: turnout\n    value: 68.41\n    sources: [cnn-2004]\n",
                read("facts/parliamentary-2007.yaml"));
    }

    @Test
    void ofSeveralThatFitALineIsChosenByItsNumber() {
        talk(Language.EN, "?", "election", "seats", "o", "2", "/quit");
        shows("  1) the 2004 Mazhilis election");
        shows("  2) Ak Zhol");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2004", "parliamentary-2004", "выборы в мажилис", "2004 жылғы мәжіліс сайлауы", "мажилис сайлауы", "ELECTIONS of 2004"})
    void aVoteIsFoundByYearIdNameOrAliasInAnyLanguage(String typed) {
        talk(Language.RU, typed, "/quit");
        shows("Какое голосование?");
        shows("  выборы в Мажилис 2004 года\nЧто о нём?");
    }

    @Test
    void aValueIsReadAsTheFilesAreAndExplainedUntilItFits() {
        talk(Language.EN, "2004", "seats", "otan", "4 2", "42,5", "many", "43", "?", "1", "", "n");
        assertEquals(3, shown.split("That is no number", -1).length - 1);
        shows("So far the pack says: 42 seats");
        shows("Nothing has changed.");
        talk(Language.RU, "2004", "day", "2004-02-30", "2004-09-19", "/quit");
        shows("Такого дня нет.");
    }

    @Test
    void theSameValueFromAnotherSourceAddsTheSource() throws IOException {
        String before = read(FACTS);
        writes("2004", "turnout", "56.49", "parline", "", "y");
        assertEquals(before.replace("[{cec-2004: item 1}]", "[{cec-2004: item 1}, ipu-2004]"), read(FACTS));
        assertEquals(List.of("cec-2004", "ipu-2004"), claim("turnout", Claim.WHOLE).readings().getFirst().sources().stream().map(Claim.Citation::source).toList());
    }

    @Test
    void aRoundingOfTheValueThatStandsIsTheSameValue() throws IOException {
        writes("2004", "turnout", "56.5", "parline", "", "y");
        assertTrue(read(FACTS).contains("value: 56.49\n    sources: [{cec-2004: item 1}, ipu-2004]"));
    }

    @Test
    void aFinerFigureTakesThePlaceOfItsRounding() throws IOException {
        writes("2004", "turnout", "56.494", "parline", "", "y");
        assertTrue(read(FACTS).contains("value: 56.494\n    sources: [{cec-2004: item 1}, ipu-2004]"));
    }

    @Test
    void whatTheSourceSaysAlreadyIsNotWrittenTwice() throws IOException {
        String before = read(FACTS);
        assertEquals(FactTalk.End.LEFT, talk(Language.EN, "2004", "turnout", "56.49", "cec", ""));
        shows("there is nothing to add");
        assertEquals(before, read(FACTS));
    }

    @Test
    void anotherValueMakesADisputeWithItsReason() throws IOException {
        String before = read(FACTS);
        writes("2004", "turnout", "57.1", "cnn", "table", "1", "Алдын ала", "Предварительно", "An \"early\" count", "y");
        assertEquals(before.replace("    value: 56.49\n    sources: [{cec-2004: item 1}]\n", """
                    values:
                      - value: 56.49
                        sources: [{cec-2004: item 1}]
                      - value: 57.1
                        sources: [{cnn-2004: "table"}]
                    accepted: 56.49
                    reason:
                      kk: "Алдын ала"
                      ru: "Предварительно"
                      en: "An \\"early\\" count"
                """), read(FACTS));
        assertTrue(claim("turnout", Claim.WHOLE).disputed());
    }

    @Test
    void aDisputeMayStayOpen() {
        writes("2004", "turnout", "57.1", "cnn", "", "3", "", "а", "б", "c", "y");
        assertEquals(Optional.empty(), claim("turnout", Claim.WHOLE).accepted());
    }

    @Test
    void aThirdValueJoinsTheOthers() throws IOException {
        writes("2004", "seats", "ak zhol", "3", "cec", "", "y");
        assertTrue(read(FACTS).contains("      - {value: 2, sources: [cnn-2004]}\n      - {value: 3, sources: [cec-2004]}\n    accepted: 1\n"));
        writes("2004", "seats", "ak zhol", "2", "ipu", "", "y");
        assertTrue(read(FACTS).contains("      - {value: 2, sources: [cnn-2004, ipu-2004]}\n"));
    }

    @Test
    void aNewSourceIsWrittenWithIt() throws IOException {
        String before = read("sources.yaml");
        writes("2004", "turnout", "56.49", "new", "Results: \"final\"", "Қазақстан газеті", "27.09.2004", "", "press", "p. 1", "y");
        assertEquals(before + """
                  - id: kazakstan-gazeti-2004
                    title: "Results: \\"final\\""
                    publisher: "Қазақстан газеті"
                    date: "27.09.2004"
                    kind: press
                """.indent(0), read("sources.yaml"));
        assertEquals(Source.Kind.PRESS, Knowledge.load(folder).source("kazakstan-gazeti-2004").orElseThrow().kind());
    }

    @Test
    void whatFailsTheAuditIsPutBackAndToldWhy() throws IOException {
        String facts = read(FACTS);
        String sources = read("sources.yaml");
        var modified = Files.getLastModifiedTime(folder.resolve(FACTS));
        FactTalk.End end = talk(Language.RU, "2004", "date-voting", "2005-09-19", "new", "Т", "И", "", "", "пресса", "", "1", "а", "б", "c", "да");
        assertEquals(FactTalk.End.WRITTEN, end, "the accepted day is the old one");
        write(FACTS, facts);
        write("sources.yaml", sources);
        Files.setLastModifiedTime(folder.resolve(FACTS), modified);
        end = talk(Language.RU, "2004", "date-voting", "2005-09-19", "new", "Т", "И", "", "", "пресса", "", "2", "а", "б", "c", "да");
        assertEquals(FactTalk.End.REFUSED, end, () -> shown);
        shows("Не сохранено");
        shows("is not in the election's year 2004");
        assertEquals(facts, read(FACTS));
        assertEquals(sources, read("sources.yaml"));
        assertEquals(modified, Files.getLastModifiedTime(folder.resolve(FACTS)), "a bot that watches sees no change");
    }

    @Test
    void whoLeavesAtAnyQuestionChangesNothing() throws IOException {
        String[] lines = {"2004", "turnout", "57.1", "new", "Title", "Publisher", "2004", "", "press", "", "1", "а", "б", "c"};
        String before = read(FACTS) + read("sources.yaml");
        for (int number = 0; number <= lines.length; number++) {
            String[] said = Stream.concat(Stream.of(lines).limit(number), number % 2 == 0 ? Stream.of("/quit") : Stream.empty()).toArray(String[]::new);
            assertEquals(FactTalk.End.LEFT, talk(Language.KK, said), () -> shown);
            assertTrue(shown.strip().endsWith("Ештеңе өзгерген жоқ."), () -> shown);
            assertEquals(before, read(FACTS) + read("sources.yaml"));
        }
    }

    @Test
    void severalNamesMakeOneValue() throws IOException {
        write("glossary.yaml", read("glossary.yaml").replace("measures:\n", "  - id: abay\n    name: {kk: Абай, ru: Абай, en: Abay}\nmeasures:\n"));
        writes("2004", "leader", "ak-zhol", "абай", "назарбаев", "", "cnn", "", "y");
        assertEquals(new Value.Names(List.of("abay", "nazarbayev")), claim("leader", "ak-zhol").value());
    }

    @Test
    void noFileOfTheTalkIsLeftBehind() throws IOException {
        writes("2004", "turnout", "56.49", "parline", "", "y");
        try (Stream<Path> files = Files.walk(folder)) {
            assertFalse(files.anyMatch(file -> file.getFileName().toString().endsWith(".part")));
        }
    }
}
