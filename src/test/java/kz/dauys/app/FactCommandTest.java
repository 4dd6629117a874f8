package kz.dauys.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import kz.dauys.store.Immutable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command around the talk: which pack it edits, in which language, and when it does not begin. */
class FactCommandTest {
    private static final String FACTS = "facts/parliamentary-2004.yaml";

    @TempDir
    Path folder;

    private SmallPack pack = new SmallPack(Path.of(""));

    @BeforeEach
    void make() {
        pack = SmallPack.in(folder.resolve("pack"));
    }

    private Prompt add(Map<String, String> variables, String lines, String... more) {
        InputStream usual = System.in;
        System.setIn(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
        try {
            String[] arguments = Stream.concat(Stream.of("fact", "add"), Stream.of(more)).toArray(String[]::new);
            return Prompt.type(folder.resolve("data"), variables, arguments);
        } finally {
            System.setIn(usual);
        }
    }

    @Test
    void itEditsTheInstalledPackAndTheNextAnswerKnows() throws Exception {
        Files.createDirectories(folder.resolve("quizzes"));
        Map<String, String> quizzes = Map.of("DAUYS_QUIZZES", folder.resolve("quizzes").toString());
        assertEquals(0, Prompt.type(folder.resolve("data"), quizzes, "knowledge", "update", folder.resolve("pack").toString()).exit());
        Prompt prompt = add(Map.of("LANG", "kk_KZ.UTF-8"), "2004\nturnout\n56.49\nparline\n\nиә\n");
        assertEquals(0, prompt.exit(), prompt::err);
        assertTrue(prompt.out().contains("Жазылды"), prompt::out);
        assertTrue(Prompt.type(folder.resolve("data"), "ask", "turnout 2004").out().contains("Parline"));
        assertTrue(pack.read(FACTS).contains("sources: [{cec-2004: item 1}]"), "the folder it came from is as it was");
    }

    @Test
    void theOptionsSayWhichPackAndWhichLanguage() {
        Prompt prompt = add(Map.of("LANG", "kk_KZ.UTF-8"), "/quit\n", "--knowledge", pack.folder().toString(), "--lang", "ru");
        assertEquals(0, prompt.exit(), prompt::err);
        assertTrue(prompt.out().contains("Новый факт для набора " + pack.folder()) && prompt.out().contains("Ничего не изменилось."), prompt::out);
    }

    @Test
    void aPackThatFailsItsAuditIsToBeMendedFirst() {
        pack.replace(FACTS, "value: 2004-09-19", "value: 2005-09-19");
        Prompt prompt = add(Map.of("DAUYS_KNOWLEDGE", pack.folder().toString()), "");
        assertEquals(1, prompt.exit());
        assertTrue(prompt.err().contains("Mend this first:\nfailed "), prompt::err);
    }

    @Test
    void aPackThatCannotBeWrittenIsNamed() {
        Path facts = pack.folder().resolve(FACTS);
        try (Immutable sealed = Immutable.of(facts)) {
            assumeTrue(sealed.works(), "this user can write every file, and chattr does not work here");
            Prompt prompt = add(Map.of("DAUYS_KNOWLEDGE", pack.folder().toString()), "2004\nturnout\n56.49\nparline\n\ny\n");
            assertEquals(1, prompt.exit());
            assertTrue((prompt.err() + prompt.out()).contains(facts + ": the file cannot be written")
                    || prompt.err().contains("cannot be written by this user"), () -> prompt.out() + prompt.err());
        }
    }
}
