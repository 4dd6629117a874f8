package kz.dauys.knowledge.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.dauys.knowledge.BrokenDataException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs that come, go and are broken off half-way. */
class PacksTest {
    @TempDir
    Path folder;

    private Path home = Path.of("");
    private Packs packs = new Packs(home);

    @BeforeEach
    void choose() {
        home = folder.resolve("data/packs");
        packs = new Packs(home);
    }

    private Path zip(String text) {
        return new ZipMaker().add("documents/report.txt", text).write(folder.resolve("pack.zip"));
    }

    private Path install(String text) {
        return assertInstanceOf(Packs.Outcome.Installed.class, packs.install(zip(text), pack -> List.of())).folder();
    }

    private static String text(Path pack) throws IOException {
        return Files.readString(pack.resolve("documents/report.txt"));
    }

    private List<String> kept() throws IOException {
        try (Stream<Path> all = Files.list(home)) {
            return all.filter(Files::isDirectory).map(pack -> pack.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void withoutAnyThereIsNothingToReadAndNothingIsWritten() {
        assertEquals(Optional.empty(), packs.current());
        assertEquals(Optional.empty(), packs.previous());
        assertFalse(Files.exists(home));
    }

    @Test
    void ofSeveralOnlyTheOneInServiceAndTheOneBeforeAreKept() throws IOException {
        install("one");
        Path two = install("two");
        Path three = install("three");
        assertEquals(Optional.of(three), packs.current());
        assertEquals(Optional.of(two), packs.previous());
        assertEquals(2, kept().size());
        assertEquals("three", text(three));
    }

    @Test
    void rollingBackGoesToTheOneBeforeThenToTheProgramsOwn() throws IOException {
        Path one = install("one");
        install("two");
        assertEquals(Optional.of(one), packs.rollback());
        assertEquals(Optional.of(one), packs.current());
        assertEquals(Optional.empty(), packs.previous());
        assertEquals(Optional.empty(), packs.rollback());
        assertEquals(Optional.empty(), packs.current());
        assertEquals(List.of(), kept());
    }

    @Test
    void whatIsRejectedLeavesNoTrace() throws IOException {
        Path one = install("one");
        Packs.Outcome outcome = packs.install(zip("two"), pack -> List.of("too short"));
        assertEquals(new Packs.Outcome.Rejected(List.of("too short")), outcome);
        assertEquals(Optional.of(one), packs.current());
        assertEquals(Optional.empty(), packs.previous());
        assertEquals(1, kept().size());
    }

    @Test
    void aCheckThatFailsItselfLeavesNoTraceEither() throws IOException {
        Path one = install("one");
        assertThrows(IllegalStateException.class, () -> packs.install(zip("two"), pack -> {
            throw new IllegalStateException();
        }));
        assertEquals(Optional.of(one), packs.current());
        assertEquals(1, kept().size());
    }

    @Test
    void thePackInServiceIsNotInstalledAgain() throws IOException {
        Path one = install("one");
        assertEquals(new Packs.Outcome.Same(one), packs.install(zip("one"), pack -> List.of("not even checked")));
        assertEquals(1, kept().size());
    }

    @Test
    void thePackBeforeCanComeAgain() throws IOException {
        Path one = install("one");
        Path two = install("two");
        assertEquals(one, install("one"));
        assertEquals(Optional.of(two), packs.previous());
        assertEquals(2, kept().size());
    }

    @Test
    void aPackThatWasEditedInItsPlaceIsNoLongerWhatItsNameSays() throws IOException {
        Path one = install("one");
        Files.writeString(one.resolve("documents/report.txt"), "edited");
        Path again = install("one");
        assertEquals("one", text(again));
        assertEquals("edited", text(packs.previous().orElseThrow()));
    }

    @Test
    void anUpdateThatBrokeOffWhileUnpackingLeavesTheOldPackAndIsTidiedUp() throws IOException {
        Path one = install("one");
        Files.createDirectories(home.resolve("draft-77/documents"));
        Files.writeString(home.resolve("draft-77/documents/report.txt"), "ha");
        Files.writeString(home.resolve(".current-77"), "0123");
        assertEquals(Optional.of(one), packs.current());
        install("two");
        assertFalse(Files.exists(home.resolve("draft-77")));
    }

    @Test
    void anUpdateThatBrokeOffBeforeTheSwapLeavesTheOldPack() throws IOException {
        Path one = install("one");
        Path two = Files.createDirectories(home.resolve("0123456789abcdef"));
        assertEquals(Optional.of(one), packs.current(), "the new folder stands there, and no more");
        Files.copy(home.resolve("current"), home.resolve("previous"));
        assertEquals(Optional.of(one), packs.current(), "the pointer to the one before is written too");
        assertEquals(Optional.empty(), packs.previous(), "and the one in service is none to go back to");
        install("three");
        assertFalse(Files.exists(two));
        assertEquals(Optional.of(one), packs.previous());
    }

    @Test
    void aRollbackThatBrokeOffAfterTheSwapHasHappened() throws IOException {
        Path one = install("one");
        install("two");
        Files.copy(home.resolve("previous"), home.resolve("current"), StandardCopyOption.REPLACE_EXISTING);
        assertEquals(Optional.of(one), packs.current());
        assertEquals(Optional.empty(), packs.previous());
        assertEquals(Optional.empty(), packs.rollback());
        assertEquals(List.of(), kept());
    }

    @Test
    void aPointerThatLeadsNowhereIsToldAndARollbackMendsIt() throws IOException {
        Path one = install("one");
        for (String name : List.of("../../etc", "", "0123456789abcdef")) {
            Files.writeString(home.resolve("current"), name);
            String message = assertThrows(BrokenDataException.class, packs::current).getMessage();
            assertTrue(String.valueOf(message).contains("deploy/run knowledge rollback"), message);
        }
        Files.writeString(home.resolve("previous"), one.getFileName().toString());
        assertEquals(Optional.of(one), packs.rollback());
        assertEquals(Optional.of(one), packs.current());
    }

    @Test
    void twoChangesAtOnceAreNotMade() {
        Packs.Outcome outcome = packs.install(zip("one"), pack -> {
            BrokenDataException second = assertThrows(BrokenDataException.class, () -> packs.install(zip("two"), inner -> List.of()));
            return List.of(String.valueOf(second.getMessage()));
        });
        assertTrue(assertInstanceOf(Packs.Outcome.Rejected.class, outcome).reasons().getFirst().contains("another update is under way"));
    }
}
