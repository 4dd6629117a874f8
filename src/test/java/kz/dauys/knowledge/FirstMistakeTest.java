package kz.dauys.knowledge;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** Files are read side by side, and yet of several mistakes it is always the first that is told: a second try must not tell another one. */
class FirstMistakeTest {
    private static final String BROKEN = "format: 2\n";
    private static final int TIMES = 10;

    @TempDir
    Path folder;

    @RepeatedTest(TIMES)
    void sourcesComeBeforeAllThatCitesThem() {
        Pack pack = Pack.good(folder).write("sources.yaml", BROKEN).write("glossary.yaml", BROKEN).write("norms/a.yaml", BROKEN);
        assertTold(pack, "sources.yaml:1: ");
    }

    @RepeatedTest(TIMES)
    void normsComeBeforeTheGlossary() {
        Pack pack = Pack.good(folder).write("norms/b.yaml", BROKEN).write("norms/a.yaml", BROKEN).write("glossary.yaml", BROKEN);
        assertTold(pack, "a.yaml:1: ");
    }

    @RepeatedTest(TIMES)
    void theGlossaryComesBeforeTheFactsThatNameItsEntries() {
        Pack pack = Pack.good(folder).replace("glossary.yaml", "id: otan", "id: Otan");
        pack.write("facts/a.yaml", BROKEN).write("documents/a.md", "");
        assertTold(pack, "glossary.yaml:14: ");
    }

    @RepeatedTest(TIMES)
    void aLongFileComesBeforeAShortOneByItsName() {
        String claims = "  - {measure: turnout, value: 56.5, sources: [cnn-2004]}\n".repeat(2000);
        Pack pack = Pack.good(folder).write("facts/a.yaml", "format: 1\nelection: parliamentary-2004\nclaims:\n" + claims);
        pack.write("facts/b.yaml", BROKEN);
        assertTold(pack, "a.yaml:5: the claim turnout");
    }

    @RepeatedTest(TIMES)
    void documentsComeLastInTheirOrderOfNames() {
        Pack pack = Pack.good(folder).write("documents/b.md", "").write("documents/c.md", "Text").write("documents/c.txt", "Text");
        assertTold(pack, "b.md: the file is empty");
        pack.write("documents/b.md", "Text").write("documents/d.md", "");
        assertTold(pack, "c.txt: a document is cited by its name");
        pack.write("facts/z.yaml", BROKEN);
        assertTold(pack, "z.yaml:1: ");
    }

    private static void assertTold(Pack pack, String expected) {
        BrokenDataException told = assertThrows(BrokenDataException.class, pack::load);
        String message = String.valueOf(told.getMessage());
        assertTrue(message.contains(expected), () -> message + "\nshould have told: " + expected);
    }
}
