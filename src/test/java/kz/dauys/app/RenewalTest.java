package kz.dauys.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import kz.dauys.bot.Address;
import kz.dauys.bot.Mind;
import kz.dauys.bot.Minds;
import kz.dauys.bot.Reloads;
import kz.dauys.bot.Reply;
import kz.dauys.knowledge.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** New data for a bot that runs, on a small real pack. */
class RenewalTest {
    private static final Duration ENOUGH = Duration.ofMinutes(1);
    private static final long GLANCE = Duration.ofMillis(5).toNanos();
    private static final Address ADMIN = new Address("telegram", "7");
    private static final String FACTS = "facts/parliamentary-2004.yaml";

    @TempDir
    Path folder;

    private final BlockingQueue<Reply.Send> told = new LinkedBlockingQueue<>();
    private SmallPack pack;
    private Minds minds;
    private Renewal renewal;

    @BeforeEach
    void start() throws IOException {
        pack = SmallPack.in(folder.resolve("pack"));
        Files.createDirectories(folder.resolve("quizzes"));
        Environment environment = new Environment(
                Map.of("DAUYS_KNOWLEDGE", "pack", "DAUYS_QUIZZES", "quizzes", "DAUYS_DATA", "data"), folder);
        DataFiles data = new DataFiles(new Folders(), environment);
        Snapshot files = data.look();
        minds = new Minds(Mind.of(data.load(), data.index()));
        renewal = new Renewal(data, minds, files, new Renewal.Pace(Duration.ofMillis(20), Duration.ofMillis(20), ENOUGH));
    }

    @AfterEach
    void close() {
        renewal.close();
        minds.close();
    }

    private void watch() {
        renewal.start(told::add);
    }

    private String turnout() {
        return minds.with(mind -> mind.knowledge().claim("parliamentary-2004", "turnout", "whole").orElseThrow().value().canonical());
    }

    private static void await(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + ENOUGH.toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "waited in vain until " + what);
            LockSupport.parkNanos(GLANCE);
        }
    }

    private String reload(Language language) throws InterruptedException {
        renewal.order(new Reloads.Order(ADMIN, language));
        Reply.Send reply = told.poll(ENOUGH.toSeconds(), TimeUnit.SECONDS);
        assertTrue(reply != null, "nobody was told");
        assertEquals(ADMIN, reply.chat());
        return reply.text().plain();
    }

    @Test
    void aChangedFileIsTakenUpByItself() {
        watch();
        pack.replace(FACTS, "56.49", "57.01");
        await("the new turnout is known", () -> turnout().equals("57.01"));
        assertTrue(told.isEmpty(), "nobody asked, and nobody is told");
    }

    @Test
    void aNewDocumentATouchedQuizAndARemovedFileAreChangesToo() throws IOException {
        DataFiles data = new DataFiles(new Folders(), new Environment(
                Map.of("DAUYS_KNOWLEDGE", "pack", "DAUYS_QUIZZES", "quizzes", "DAUYS_DATA", "data"), folder));
        Snapshot first = data.look();
        assertEquals(first, data.look());
        pack.write("documents/new.txt", "Something new.");
        Snapshot second = data.look();
        Files.writeString(folder.resolve("quizzes/a.yaml"), "format: 1\n");
        Snapshot third = data.look();
        Files.createDirectories(folder.resolve("data/documents"));
        Files.writeString(folder.resolve("data/documents/own.txt"), "My own text.");
        Snapshot fourth = data.look();
        Files.setLastModifiedTime(folder.resolve("quizzes/a.yaml"), FileTime.fromMillis(1_000_000));
        Snapshot fifth = data.look();
        Files.createDirectories(folder.resolve("data/packs"));
        Files.writeString(folder.resolve("data/packs/current"), "0123456789abcdef\n");
        Snapshot sixth = data.look();
        Files.delete(folder.resolve("pack/documents/new.txt"));
        Snapshot last = data.look();
        assertEquals(7, List.of(first, second, third, fourth, fifth, sixth, last).stream().distinct().count());
        Files.writeString(folder.resolve("pack/facts/.facts.swp"), "an editor's own");
        assertEquals(last, data.look());
    }

    @Test
    void whatIsBrokenStaysOutAndWhoAskedIsToldFileAndLine() throws InterruptedException {
        pack.replace(FACTS, "value: 56.49", "value: 56,49");
        watch();
        String reply = reload(Language.EN);
        assertTrue(reply.startsWith("The new data cannot be used; the old ones stay in service."), reply);
        assertTrue(reply.contains(FACTS + ":9: expected a number such as"), reply);
        assertEquals("56.49", turnout());
    }

    @Test
    void whatFailsTheAuditStaysOut() throws InterruptedException {
        pack.replace(FACTS, "value: 2004-09-19", "value: 2005-09-19");
        watch();
        String reply = reload(Language.RU);
        assertTrue(reply.startsWith("Новые данные использовать нельзя"), reply);
        assertTrue(reply.matches("(?s).*failed .*" + FACTS + ":\\d+: parliamentary-2004, year.*"), reply);
        assertEquals("2004-09-19", minds.with(mind ->
                mind.knowledge().claim("parliamentary-2004", "date-voting", "whole").orElseThrow().value().canonical()));
    }

    @Test
    void aReloadTellsWhatWasLoadedInTheLanguageOfWhoAsked() throws InterruptedException {
        watch();
        assertEquals("The new data are in service: 6 facts, 1 document.", reload(Language.EN));
        assertEquals("Новые данные вступили в действие: 6 фактов, 1 документ.", reload(Language.RU));
        assertEquals("Жаңа деректер іске қосылды: 6 факт, 1 құжат.", reload(Language.KK));
    }

    @Test
    void afterARepairItGoesOn() throws InterruptedException {
        watch();
        pack.replace(FACTS, "value: 56.49", "value: 56,49");
        assertTrue(reload(Language.EN).contains("cannot be used"));
        pack.replace(FACTS, "value: 56,49", "value: 58.00");
        await("the repaired file is read", () -> turnout().equals("58.00"));
    }

    @Test
    void whoAskedJustBeforeTheEndIsStillTold() {
        watch();
        renewal.order(new Reloads.Order(ADMIN, Language.EN));
        renewal.close();
        assertEquals(1, told.size());
    }
}
