package kz.dauys.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.dauys.answer.Found;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;
import kz.dauys.quiz.QuestionBank;
import org.apache.lucene.store.AlreadyClosedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Minds on real indexes on disk, each of another document. */
class MindsTest {
    @TempDir
    Path folder;

    /** A mind that knows one sentence. */
    private Mind knowing(String sentence) throws IOException {
        Path pack = folder.resolve("pack");
        Files.createDirectories(pack.resolve("documents"));
        Files.createDirectories(folder.resolve("quizzes"));
        Files.writeString(pack.resolve("documents/report.txt"), sentence);
        QuestionBank bank = QuestionBank.load(Knowledge.load(pack), folder.resolve("quizzes"));
        return Mind.of(bank, Optional.of(folder.resolve("index")));
    }

    private static List<String> reads(Mind mind) {
        return mind.answerer().answer("What did observers count?", Optional.empty(), Language.EN).nearest().stream().map(Found::quote).toList();
    }

    @Test
    void whoHasBegunWithTheOldMindEndsWithItThoughItsIndexWasReplaced() throws Exception {
        Minds minds = new Minds(knowing("Observers count ballots in the stations."));
        Mind next = knowing("Observers count chairs in the stations.");
        List<String> read = minds.with(old -> {
            minds.swap(next);
            return reads(old);
        });
        assertEquals(List.of("Observers count ballots in the stations."), read);
        assertEquals(List.of("Observers count chairs in the stations."), minds.with(MindsTest::reads));
        minds.close();
    }

    @Test
    void theOldMindIsClosedWhenItsLastUserIsDone() throws Exception {
        Mind old = knowing("Observers count ballots.");
        Minds minds = new Minds(old);
        Mind next = knowing("Observers count chairs.");
        minds.with(mind -> {
            minds.swap(next);
            assertFalse(reads(old).isEmpty(), "still open");
            return mind;
        });
        assertThrows(AlreadyClosedException.class, () -> reads(old));
        minds.close();
        assertThrows(AlreadyClosedException.class, () -> reads(next));
        assertThrows(IllegalStateException.class, () -> minds.with(mind -> mind));
    }

    @Test
    void oneIndexServesTwoMindsThatReadTheSame() throws Exception {
        Minds minds = new Minds(knowing("Observers count ballots."));
        minds.swap(knowing("Observers count ballots."));
        assertEquals(List.of("Observers count ballots."), minds.with(MindsTest::reads));
        try (Stream<Path> indexes = Files.list(folder.resolve("index"))) {
            assertEquals(1, indexes.count());
        }
        minds.close();
    }

    @Test
    void nobodyMeetsAClosedMindWhileMindsAreSwapped() throws Exception {
        Minds minds = new Minds(knowing("Observers count ballots."));
        CountDownLatch begun = new CountDownLatch(2);
        try (ExecutorService askers = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> asked = IntStream.range(0, 2).mapToObj(asker -> askers.submit(() -> {
                begun.countDown();
                return IntStream.range(0, 200).map(number -> minds.with(MindsTest::reads).size()).sum();
            })).toList();
            begun.await();
            for (int number = 0; number < 10; number++) {
                minds.swap(knowing("Observers count ballots."));
            }
            for (Future<Integer> one : asked) {
                assertEquals(200, one.get());
            }
        }
        minds.close();
    }
}
