package kz.dauys.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashTest {
    @TempDir
    Path folder;

    @Test
    void aKilledWriterLosesNothingAcknowledgedAndDoublesNothing() throws Exception {
        Path file = folder.resolve("dauys.db");
        for (int batches : List.of(1, 10, 30)) {
            long acknowledged = writeAndKill(file, batches);
            try (Store store = Store.open(file)) {
                check(store, acknowledged);
            }
        }
    }

    /** The last update whose batch was told to be committed. */
    private static long writeAndKill(Path file, int batches) throws Exception {
        try (Child child = Child.start(CrashingWriter.class, file)) {
            String last = "";
            for (int batch = 0; batch < batches; batch++) {
                last = child.line();
            }
            child.kill();
            return Long.parseLong(child.lastLineOr(last));
        }
    }

    private static void check(Store store, long acknowledged) {
        List<Long> noted = longs(store, "SELECT update_id FROM inbox_update ORDER BY update_id");
        assertTrue(noted.size() > acknowledged, () -> acknowledged + " was acknowledged, " + noted.size() + " are noted");
        assertEquals(LongStream.range(0, noted.size()).boxed().toList(), noted);
        List<Long> good = noted.stream().filter(update -> !CrashingWriter.fails(update)).toList();
        assertEquals(good, longs(store, "SELECT CAST(substr(question, 2) AS BIGINT) FROM answer ORDER BY id"));
        assertEquals(
                good.stream().map(update -> Samples.send("u" + update)).toList(),
                store.outbox().after("telegram", 0, Integer.MAX_VALUE).stream()
                        .map(row -> row.reply())
                        .toList());
        assertEquals(
                noted.stream().filter(CrashingWriter::fails).toList(),
                longs(store, "SELECT update_id FROM inbox_failure ORDER BY update_id"));
    }

    private static List<Long> longs(Store store, String query) {
        return store.transactions().run(() -> store.session().with(
                handle -> handle.createQuery(query).mapTo(Long.class).list()));
    }
}
