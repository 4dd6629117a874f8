package kz.dauys.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A teacher installs, looks at, hands on and takes back packs; the program's own is the real one. */
class KnowledgeCommandTest {
    private static final String FACTS = "facts/parliamentary-2004.yaml";

    @TempDir
    Path folder;

    private SmallPack pack = new SmallPack(Path.of(""));

    @BeforeEach
    void make() throws IOException {
        pack = SmallPack.in(folder.resolve("pack"));
        Files.createDirectories(folder.resolve("quizzes"));
    }

    private Prompt type(Map<String, String> more, String... arguments) {
        Map<String, String> variables = new HashMap<>(Map.of("DAUYS_QUIZZES", folder.resolve("quizzes").toString()));
        variables.putAll(more);
        return Prompt.type(folder.resolve("data"), variables, arguments);
    }

    private Prompt type(String... arguments) {
        return type(Map.of(), arguments);
    }

    private Prompt update() {
        return type("knowledge", "update", folder.resolve("pack").toString());
    }

    private String zip() {
        String zip = folder.resolve("pack.zip").toString();
        assertEquals(0, type("knowledge", "pack", zip, "--knowledge", folder.resolve("pack").toString()).exit());
        return zip;
    }

    private static void tells(Prompt prompt, String... words) {
        assertEquals(0, prompt.exit(), prompt::err);
        for (String word : words) {
            assertTrue(prompt.out().contains(word), prompt::out);
        }
    }

    private String turnout() {
        return type("ask", "turnout 2004").out();
    }

    @Test
    void aZipIsInstalledAndEveryCommandUsesIt() {
        pack.replace(FACTS, "value: 56.49", "value: 57.03").replace("glossary.yaml", "2026-11-22", "2030-01-01");
        Prompt prompt = type("knowledge", "update", zip());
        tells(prompt, "is in service now", "before", "after", "2030-01-01", "Claims with another accepted value: ", "parliamentary-2004/turnout/whole: 56.49% → 57.03%");
        assertEquals("", prompt.err());
        assertTrue(turnout().contains("57.03%"));
        tells(type("audit"), "claims                    6");
        tells(type("knowledge", "status"), "data/packs/", "as of                2030-01-01", "claims                        6");
    }

    @Test
    void whatIsNamedByHandGoesFirst() {
        pack.replace(FACTS, "value: 56.49", "value: 57.03");
        tells(update());
        assertTrue(type("ask", "turnout 2004", "--knowledge", "knowledge").out().contains("56.49%"));
        Prompt prompt = type(Map.of("DAUYS_KNOWLEDGE", "knowledge"), "knowledge", "status");
        assertTrue(prompt.err().contains("installed but not used"), prompt::err);
    }

    @Test
    void theDifferenceIsListedUpToTwentyClaims() {
        pack.write(FACTS, manyClaims(1));
        tells(update());
        pack.write(FACTS, manyClaims(2));
        tells(update(), "Claims with another accepted value: 22", "party-19: 1 → 2", "… and 2 more");
    }

    /** A pack with as many parties as make 22 claims that change. */
    private String manyClaims(int value) {
        StringBuilder glossary = new StringBuilder(pack.read("glossary.yaml"));
        StringBuilder facts = new StringBuilder("format: 1\nelection: parliamentary-2004\nclaims:\n");
        for (int number = 0; number < 21; number++) {
            if (!glossary.toString().contains("party-" + number + "\n")) {
                glossary.insert(glossary.indexOf("persons:"), "  - id: party-" + number + "\n    kind: party\n    name: {kk: П" + number + ", ru: Р" + number
                        + ", en: E" + number + "}\n    title: {kk: П" + number + ", ru: Р" + number + ", en: E" + number + "}\n");
            }
            facts.append("  - {measure: seats, subject: party-").append(number).append(", value: ").append(value).append(", sources: [ipu-2004]}\n");
        }
        facts.append("  - {measure: seats, subject: otan, value: ").append(value).append(", sources: [ipu-2004]}\n");
        pack.write("glossary.yaml", glossary.toString());
        return facts.toString();
    }

    @Test
    void aBrokenPackIsNotInstalledAndItsMakerIsToldFileAndLine() {
        tells(update());
        String before = turnout();
        pack.replace(FACTS, "value: 56.49", "value: 56,49");
        Prompt prompt = update();
        assertEquals(1, prompt.exit());
        assertEquals("", prompt.out());
        assertTrue(prompt.err().contains("nothing has changed:\n" + FACTS + ":9: expected a number such as"), prompt::err);
        assertFalse(prompt.err().contains("draft-"), prompt::err);
        assertEquals(before, turnout());
        assertEquals(1, packs());
    }

    @Test
    void aPackThatFailsTheAuditIsNotInstalled() {
        pack.replace(FACTS, "value: 2004-09-19", "value: 2005-09-19");
        Prompt prompt = type("knowledge", "update", zip());
        assertEquals(1, prompt.exit());
        assertTrue(prompt.err().matches("(?s).*failed +" + FACTS + ":4: parliamentary-2004, year.*"), prompt::err);
        tells(type("knowledge", "status"), "the pack that came with the program", "nothing to go back to");
        assertEquals(0, packs());
    }

    @Test
    void aPackThatTheQuizzesCannotBeMadeFromIsNotInstalled() {
        Prompt prompt = type(Map.of("DAUYS_QUIZZES", "quizzes"), "knowledge", "update", folder.resolve("pack").toString());
        assertEquals(1, prompt.exit());
        assertTrue(prompt.err().contains("quizzes/"), prompt::err);
    }

    private long packs() {
        try (var all = Files.list(folder.resolve("data/packs"))) {
            return all.filter(Files::isDirectory).count();
        } catch (IOException e) {
            return 0;
        }
    }

    @Test
    void rollingBackSaysWhereToAndEndsAtTheProgramsOwn() {
        tells(update());
        pack.replace(FACTS, "value: 56.49", "value: 57.03").replace("glossary.yaml", "2026-11-22", "2026-11-23");
        tells(update());
        tells(type("knowledge", "status"), "A rollback would bring back: ", ", as of 2026-11-22.");
        tells(type("knowledge", "rollback"), "Back in service: ", ", as of 2026-11-22.");
        assertTrue(turnout().contains("56.49%"));
        tells(type("knowledge", "rollback"), "Back in service: the pack that came with the program");
        Prompt none = type("knowledge", "rollback");
        assertEquals(1, none.exit());
        assertTrue(none.err().contains("No pack is installed"), none::err);
    }

    @Test
    void theSamePackAgainChangesNothing() {
        tells(update());
        tells(type("knowledge", "update", zip()), "is in service already; nothing has changed");
    }

    @Test
    void thePackInUseIsHandedOnAndTakenElsewhere() {
        tells(update());
        String zip = folder.resolve("handed-on.zip").toString();
        tells(type("knowledge", "pack", zip), "4 files, as of 2026-11-22");
        Prompt elsewhere = Prompt.type(folder.resolve("elsewhere"), Map.of("DAUYS_QUIZZES", folder.resolve("quizzes").toString()), "knowledge", "update", zip);
        tells(elsewhere, "is in service now");
    }

    @Test
    void whereTheProgramsOwnPackIsNewerEveryCommandSaysSoOnceOnStandardError() {
        pack.replace("glossary.yaml", "2026-11-22", "2020-01-01");
        pack.write(FACTS, pack.read(FACTS));
        tells(update());
        for (List<String> command : List.of(List.of("ask", "turnout 2004"), List.of("audit"), List.of("quiz", "list"), List.of("knowledge", "status"))) {
            Prompt prompt = type(command.toArray(String[]::new));
            assertEquals(1, prompt.err().lines().filter(line -> line.contains("knows up to 2020-01-01")).count(), prompt::err);
            assertFalse(prompt.out().contains("knows up to"), prompt::out);
        }
        assertEquals("", type("ask", "turnout 2004", "--knowledge", folder.resolve("pack").toString()).err());
        assertTrue(type(Map.of("LANG", "kk_KZ.UTF-8"), "quiz", "list").err().startsWith("Орнатылған жинақ 2020-01-01"));
    }

    @Test
    void itTellsInTheLanguageOfTheTerminal() {
        Prompt prompt = type(Map.of("LC_ALL", "ru_RU.UTF-8"), "knowledge", "update", folder.resolve("pack").toString());
        tells(prompt, "вступил в действие", "было", "стало", "документов");
        tells(type(Map.of("LANG", "kk_KZ.UTF-8"), "knowledge", "status"), "Қолданыста: ");
    }

    @Test
    void aPointerToNothingIsToldByEveryCommandAndMended() throws IOException {
        tells(update());
        Files.writeString(folder.resolve("data/packs/current"), "0123456789abcdef\n");
        Prompt prompt = type("ask", "turnout 2004");
        assertEquals(1, prompt.exit());
        assertTrue(prompt.err().contains("deploy/run knowledge rollback mends it"), prompt::err);
        tells(type("knowledge", "rollback"), "Back in service: ");
        assertEquals(0, type("ask", "turnout 2004").exit());
    }
}
