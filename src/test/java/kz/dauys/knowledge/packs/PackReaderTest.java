package kz.dauys.knowledge.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import kz.dauys.knowledge.BrokenDataException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Zips and folders from anywhere. */
class PackReaderTest {
    @TempDir
    Path folder;

    private Path draft = Path.of("");

    @BeforeEach
    void make() throws IOException {
        draft = Files.createDirectories(folder.resolve("in/draft"));
    }

    private List<String> read(Path source) throws IOException {
        PackReader.read(source, new Draft(draft, source, Limits.USUAL));
        return Folder.parts(draft);
    }

    private List<String> read(ZipMaker zip) throws IOException {
        return read(zip.write(folder.resolve("pack.zip")));
    }

    private String refused(Path source, Limits limits) {
        return String.valueOf(assertThrows(BrokenDataException.class, () -> PackReader.read(source, new Draft(draft, source, limits)))
                .getMessage());
    }

    private String refused(ZipMaker zip) {
        return refused(zip.write(folder.resolve("pack.zip")), Limits.USUAL);
    }

    private Path packWith(String inner) throws IOException {
        Path pack = folder.resolve("pack");
        Files.createDirectories(pack.resolve(inner));
        return pack;
    }

    @Test
    void aPackStandsAtTheTopOrBelowOneFolder() throws IOException {
        List<String> pack = List.of("documents/a/b.txt", "facts/x.yaml", "norms/n.yaml", "sources.yaml");
        ZipMaker top = new ZipMaker();
        pack.forEach(name -> top.add(name, name));
        assertEquals(pack, read(top));
        Folder.remove(draft);
        ZipMaker below = new ZipMaker().add("my pack/", "");
        pack.forEach(name -> below.add("my pack/" + name, name));
        assertEquals(pack, read(below));
        assertEquals("facts/x.yaml", Files.readString(draft.resolve("facts/x.yaml")));
    }

    @Test
    void whatIsNoPartOfAPackIsLeftOut() throws IOException {
        assertEquals(List.of("glossary.yaml"), read(new ZipMaker().add("k/glossary.yaml", "").add("k/README.md", "").add("k/.git/config", "")
                .add("k/facts/.DS_Store", "").add("__MACOSX/k/._glossary.yaml", "").add("k/sources.yaml.bak", "")));
        assertFalse(Files.exists(draft.resolve("README.md")));
    }

    @Test
    void windowsWritesBackslashesAndCyrillicNamesInTheCodePageOfDos() throws IOException {
        assertEquals(List.of("documents/Выборы.txt"), read(new ZipMaker(Charset.forName("IBM866")).add("documents\\Выборы.txt", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../facts/x.yaml", "facts/../../x.yaml", "/facts/x.yaml", "facts//x.yaml", "facts/./x.yaml", "..\\x.yaml",
        "C:/facts/x.yaml", "facts/x\u0000.yaml", "facts/x\n.yaml"})
    void aNameThatLeadsOutOfThePackIsRefusedWhereverItStands(String name) throws IOException {
        String why = refused(new ZipMaker().add("sources.yaml", "").add(name, "evil"));
        assertTrue(why.contains("leads out of the pack"), why);
        assertEquals(List.of(), Folder.parts(draft));
        assertFalse(Files.exists(folder.resolve("in/x.yaml")) || Files.exists(folder.resolve("x.yaml")));
    }

    @Test
    void linksAreRefused() throws IOException {
        byte[] zip = ZipMaker.withLink(new ZipMaker().add("facts/x.yaml", "/etc/passwd").add("sources.yaml", "").bytes());
        assertTrue(refused(ZipMaker.write(folder.resolve("pack.zip"), zip), Limits.USUAL).contains("a link or a device"));
        Path pack = packWith("facts");
        Files.createSymbolicLink(pack.resolve("facts/x.yaml"), Path.of("/etc/passwd"));
        assertTrue(refused(pack, Limits.USUAL).contains("'facts/x.yaml' is a link or a device"));
    }

    @Test
    void theSizeUnpackedIsLimitedWhateverTheZipSays() {
        byte[] random = new byte[3000];
        new Random(1).nextBytes(random);
        Path zip = new ZipMaker().add("documents/a.txt", random).write(folder.resolve("pack.zip"));
        String why = refused(zip, new Limits(10, 2000, 100));
        assertTrue(why.contains("larger than"), why);
    }

    @Test
    void aFileThatShrinksTooMuchIsRefused() {
        String why = refused(new ZipMaker().add("documents/a.txt", new byte[3_000_000]));
        assertTrue(why.contains("more than 100 times as large"), why);
    }

    @Test
    void theNumberOfFilesIsLimited() throws IOException {
        ZipMaker zip = new ZipMaker();
        IntStream.range(0, 11).forEach(number -> zip.add("documents/" + number + ".txt", ""));
        assertTrue(refused(zip.write(folder.resolve("pack.zip")), new Limits(10, 2000, 100)).contains("more than 10 files"));
        Path pack = packWith("documents");
        for (int number = 0; number < 11; number++) {
            Files.writeString(pack.resolve("documents/" + number + ".txt"), "");
        }
        assertTrue(refused(pack, new Limits(10, 2000, 100)).contains("more than 10 files"));
    }

    @Test
    void whatIsNoPackIsToldWhatOneLooksLike() throws IOException {
        assertTrue(refused(new ZipMaker().add("photos/a.jpg", "")).contains("this is no knowledge pack: expected sources.yaml"));
        assertTrue(refused(new ZipMaker().add("a/sources.yaml", "").add("b/sources.yaml", "")).contains("this is no knowledge pack"));
        assertTrue(refused(Files.createDirectories(folder.resolve("empty")), Limits.USUAL).contains("this is no knowledge pack"));
        assertTrue(refused(folder.resolve("nothing.zip"), Limits.USUAL).contains("there is no such file or folder"));
        assertTrue(refused(Files.writeString(folder.resolve("a.zip"), "no zip at all"), Limits.USUAL).contains("damaged"));
    }

    @Test
    void everyDamageOfAZipIsARefusalOrAPackAndNeverACrash() throws IOException {
        byte[] zip = new ZipMaker().add("facts/x.yaml", "format: 1").add("sources.yaml", "format: 1").bytes();
        for (int at = 0; at < zip.length; at++) {
            byte[] damaged = at % 2 == 0 ? Arrays.copyOf(zip, at) : zip.clone();
            if (at % 2 == 1) {
                damaged[at] ^= (byte) 0xff;
            }
            Folder.remove(draft);
            Files.createDirectories(draft);
            Path file = ZipMaker.write(folder.resolve("pack.zip"), damaged);
            try {
                PackReader.read(file, new Draft(draft, file, Limits.USUAL));
            } catch (BrokenDataException e) {
                assertTrue(String.valueOf(e.getMessage()).contains("pack.zip"), e::toString);
            }
        }
    }

    @Test
    void aPackWrittenTwiceIsTheSameBytesAndReadsAsItWas() throws IOException {
        Path pack = packWith("facts");
        Files.writeString(pack.resolve("facts/b.yaml"), "b\r\n", StandardCharsets.UTF_8);
        Files.writeString(pack.resolve("facts/a.yaml"), "әғқ");
        Files.writeString(pack.resolve("README.md"), "not a part");
        PackZip.write(pack, folder.resolve("one.zip"));
        Files.setLastModifiedTime(pack.resolve("facts/a.yaml"), FileTime.fromMillis(0));
        assertEquals(2, PackZip.write(pack, folder.resolve("two.zip")));
        assertEquals(-1, Files.mismatch(folder.resolve("one.zip"), folder.resolve("two.zip")));
        assertEquals(List.of("facts/a.yaml", "facts/b.yaml"), read(folder.resolve("one.zip")));
        assertEquals(Folder.fingerprint(pack), Folder.fingerprint(draft));
    }
}
