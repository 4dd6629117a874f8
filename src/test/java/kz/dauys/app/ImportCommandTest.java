package kz.dauys.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.dauys.knowledge.extract.Pdf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A teacher takes files of her own into the bot. */
class ImportCommandTest {
    private static final byte[] PDF = Pdf.of(List.of(List.of("# The school vote", "", "Aigerim won the school vote of 2026 with 42 votes.")));

    @TempDir
    Path folder;

    @BeforeEach
    void anEmptyPack() throws IOException {
        Files.createDirectories(folder.resolve("pack/documents"));
    }

    private Prompt take(String... arguments) {
        List<String> all = new ArrayList<>(List.of("import", "--knowledge", folder.resolve("pack").toString()));
        all.addAll(List.of(arguments));
        return Prompt.type(folder.resolve("data"), all.toArray(String[]::new));
    }

    private String file(String name, byte[] content) {
        try {
            Path file = folder.resolve("files").resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, content).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> own() throws IOException {
        Path own = folder.resolve("data/documents");
        if (!Files.exists(own)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(own)) {
            return files.map(each -> String.valueOf(each.getFileName())).sorted().toList();
        }
    }

    private static void refuses(Prompt prompt, String... words) {
        assertEquals(1, prompt.exit(), prompt::err);
        assertEquals("", prompt.out());
        for (String word : words) {
            assertTrue(prompt.err().contains(word), prompt::err);
        }
        assertFalse(prompt.err().contains("\tat "), prompt::err);
    }

    @Test
    void whatWasImportedIsFoundWithItsPage() throws IOException {
        Prompt prompt = take(file("School vote (final).PDF", PDF), file("Сайлау.txt", "Мектеп сайлауы мамырда өтті."));
        assertEquals(0, prompt.exit(), prompt::err);
        assertEquals(
                """
                School-vote-final “The school vote” (en), passages: 1, sections: 1
                Сайлау (kk), passages: 1, sections: 1
                """,
                prompt.out());
        assertEquals(List.of("School-vote-final.pdf", "Сайлау.txt"), own());
        String pack = folder.resolve("pack").toString();
        Prompt answer = Prompt.type(folder.resolve("data"), "ask", "--json", "--knowledge", pack, "Who won the school vote of 2026?");
        assertTrue(answer.out().contains("\"nearest\":[{\"source\":\"School-vote-final\",\"locator\":\"p. 1\""), answer::out);
    }

    /** Name, content, and what the teacher is told. */
    static Stream<Arguments> bad() {
        byte[] text = "Text.".getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                Arguments.of("a.txt", new byte[0], "the file is empty"),
                Arguments.of("a.txt", " \n\f\n ".getBytes(StandardCharsets.UTF_8), "holds no text"),
                Arguments.of("a.html", "<nav>Menu</nav>".getBytes(StandardCharsets.UTF_8), "holds no text"),
                Arguments.of("a.txt", new byte[] {'a', 0, 'b'}, "this is no text"),
                Arguments.of("a.md", new byte[] {'P', 'K', 3, 4, 9}, "Word document"),
                Arguments.of("a.txt", PDF, "end in .pdf"),
                Arguments.of("a.txt", "Явка".getBytes(Charset.forName("windows-1251")), "a.txt:1: the file is not in UTF-8, it is probably in Windows-1251"),
                Arguments.of("a.txt", "Явка".getBytes(StandardCharsets.UTF_16), "UTF-16"),
                Arguments.of("a.html", "<p>Явка".getBytes(Charset.forName("windows-1251")), "Windows-1251"),
                Arguments.of("a.html", ("<div>".repeat(5_000) + "Text").getBytes(StandardCharsets.UTF_8), "deep"),
                Arguments.of("a.pdf", text, "this is no PDF"),
                Arguments.of("a.pdf", Arrays.copyOf(PDF, 900), "the PDF is damaged"),
                Arguments.of("a.pdf", Pdf.locked("sesame"), "locked with a password"),
                Arguments.of("a.pdf", Pdf.blank(1), "probably a scan"),
                Arguments.of("a.docx", text, "documents are files that end in .md, .txt, .html, .htm, .pdf"),
                Arguments.of("a", text, "documents are files that end in"),
                Arguments.of("???.txt", text, "--as NAME"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aBadFileIsRefusedWithItsNameAndAdviceAndNothingChanges(String name, byte[] content, String told) throws IOException {
        String good = file("good.txt", "Text.");
        String file = file(name, content);
        refuses(take(good, file), file + ":", told, "Nothing was imported.");
        assertEquals(List.of(), own());
        refuses(take(file), told);
    }

    @Test
    void aHugeFileIsRefusedUnread() throws IOException {
        Path file = Files.createDirectories(folder.resolve("files")).resolve("a.txt");
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(50L * 1024 * 1024);
        }
        refuses(take(file.toString()), "the file has 50 MB, and 20 MB are allowed");
    }

    @Test
    void aMissingFileAndAFolderAreToldOfTogether() {
        refuses(take("/no/such.txt", folder.toString()), "/no/such.txt: there is no such file", folder + ": this is a folder");
    }

    @Test
    void anExistingNameIsRefusedUnlessItIsToBeReplaced() throws IOException {
        String text = file("vote.txt", "Old.");
        assertEquals(0, take(text).exit());
        refuses(take(text), "vote.txt already", "--replace", "--as NAME");
        assertEquals(0, take("--replace", file("vote.pdf", PDF)).exit());
        assertEquals(List.of("vote.pdf"), own());
        refuses(take("--as", "VOTE", text), "already");
    }

    @Test
    void aNameOfThePackIsRefusedWhateverIsAsked() throws IOException {
        Files.writeString(folder.resolve("pack/documents/vote.md"), "Of the pack.");
        refuses(take("--replace", file("vote.txt", "Text.")), "the knowledge pack has a document 'vote' already");
    }

    @Test
    void twoFilesOfOneNameAreRefused() throws IOException {
        refuses(take(file("vote.txt", "Text."), file("vote.md", "Text.")), "this would be 'vote', and so would");
        assertEquals(List.of(), own());
    }

    @Test
    void aChosenNameIsTakenOnlyIfItIsSafe() throws IOException {
        String text = file("vote.txt", "Text.");
        assertEquals(0, take("--as", "мектеп-2026", text).exit());
        assertEquals(List.of("мектеп-2026.txt"), own());
        for (String name : List.of("../vote", "a/b", "a b", "-a", "a.txt", "", "a".repeat(81))) {
            refuses(take("--as", name, text), "letters, digits and hyphens");
        }
        refuses(take("--as", "a", text, text), "--as names one document");
    }

    @Test
    void namesOfFilesBecomeSafeNames() throws IOException {
        assertEquals(0, take(file("..a;b&c $(d)  «Сайлау» 2.1.txt", "Text."), file("x".repeat(150) + ".txt", "Text.")).exit());
        assertEquals(List.of("a-b-c-d-Сайлау-2-1.txt", "x".repeat(80) + ".txt"), own());
    }
}
