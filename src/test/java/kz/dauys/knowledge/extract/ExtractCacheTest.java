package kz.dauys.knowledge.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was read once is not read again, and a damaged entry does no harm. */
class ExtractCacheTest {
    private static final Extract EXTRACT = new Extract("Title", "kk", List.of(
            new Block(Block.Kind.HEADING, "Нәтижелер", 1, 2), new Block(Block.Kind.PARAGRAPH, "x".repeat(100_000), 3, 4), new Block(Block.Kind.FOOTNOTE, "", 0, 0)));

    @TempDir
    Path folder;

    private int reads;

    private Extract get(String bytes) {
        return new ExtractCache(Optional.of(folder.resolve("cache/documents"))).get(bytes.getBytes(StandardCharsets.UTF_8), FileKind.PDF, () -> {
            reads++;
            return EXTRACT;
        });
    }

    private Path entry() throws IOException {
        try (var files = Files.list(folder.resolve("cache/documents"))) {
            return files.findFirst().orElseThrow();
        }
    }

    @Test
    void theSameBytesAreReadOnce() {
        assertEquals(EXTRACT, get("one"));
        assertEquals(EXTRACT, get("one"));
        assertEquals(1, reads);
        get("other");
        assertEquals(2, reads);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 31, 32, 40, 5_000, -1})
    void anEntryThatIsCutOffOrChangedIsReadAgain(int length) throws IOException {
        get("one");
        byte[] kept = Files.readAllBytes(entry());
        if (length < 0) {
            kept[200]++;
            Files.write(entry(), kept);
        } else {
            Files.write(entry(), Arrays.copyOf(kept, length));
        }
        assertEquals(EXTRACT, get("one"));
        assertEquals(2, reads);
        get("one");
        assertEquals(2, reads, "the entry is whole again");
    }

    @Test
    void aFolderThatCannotBeWrittenIsNoHindrance() throws IOException {
        Files.writeString(folder.resolve("cache"), "a file in the way");
        assertEquals(EXTRACT, get("one"));
    }
}
