package kz.dauys.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.dauys.knowledge.Knowledge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassageIndexTest {
    private static final String TEXT = "The parliament of the school has fifteen members. Aigerim leads it.\n";

    /** Enough to need a passage of its own. */
    private static final String MORE = "\n" + "The council of the school meets on the first day of each month. ".repeat(7) + "\n";

    @TempDir
    private Path folder;

    private Path index;

    @BeforeEach
    void aDocument() throws IOException {
        index = folder.resolve("index");
        document(TEXT);
    }

    private void document(String text) throws IOException {
        Files.createDirectories(folder.resolve("pack/documents"));
        Files.writeString(folder.resolve("pack/documents/school.txt"), text);
    }

    private Shelf shelf() {
        return new Shelf(Passages.of(Knowledge.load(folder.resolve("pack")).documents()));
    }

    /** Opens the index, counts its passages and closes it. */
    private int opened() {
        try (PassageIndex opened = PassageIndex.open(shelf(), Optional.of(index))) {
            return opened.searcher().getIndexReader().numDocs();
        }
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> homes = Files.list(index)) {
            return homes.toList();
        }
    }

    @Test
    void anIndexIsReusedWhileNothingChanges() throws IOException {
        opened();
        Path home = kept().getFirst();
        Files.setLastModifiedTime(home, FileTime.fromMillis(1000));
        assertEquals(1, opened());
        assertEquals(List.of(home), kept());
        assertEquals(1000, Files.getLastModifiedTime(home).toMillis());
    }

    @Test
    void aChangedDocumentGetsAnIndexOfItsOwnAndTheOldOneGoes() throws IOException {
        opened();
        Path before = kept().getFirst();
        document(TEXT + MORE);
        assertEquals(2, opened());
        assertEquals(1, kept().size());
        assertNotEquals(before, kept().getFirst());
    }

    @Test
    void aFileInPlaceOfTheFolderMeansMemory() throws IOException {
        Files.writeString(index, "in the way");
        assertEquals(1, opened());
        assertEquals("in the way", Files.readString(index));
    }

    @Test
    void twoMayReadAtOnceAlsoWhileTheKnowledgeChanges() throws IOException {
        try (PassageIndex first = PassageIndex.open(shelf(), Optional.of(index));
                PassageIndex second = PassageIndex.open(shelf(), Optional.of(index))) {
            document(TEXT + MORE);
            assertEquals(2, opened());
            assertEquals(1, first.searcher().getIndexReader().numDocs());
            assertEquals(1, second.searcher().getIndexReader().numDocs());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty", "cut", "garbage", "segments gone", "other"})
    void aDamagedIndexIsBuiltAgain(String damage) throws IOException {
        opened();
        try (Stream<Path> files = Files.list(kept().getFirst())) {
            for (Path file : files.toList()) {
                harm(file, damage);
            }
        }
        assertEquals(1, opened());
        assertEquals(1, opened());
    }

    private static void harm(Path file, String damage) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        switch (damage) {
            case "empty" -> Files.write(file, new byte[0]);
            case "cut" -> Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
            case "garbage" -> Files.write(file, new byte[bytes.length]);
            case "segments gone" -> {
                if (String.valueOf(file.getFileName()).startsWith("segments")) {
                    Files.delete(file);
                }
            }
            default -> Files.delete(file);
        }
    }
}
