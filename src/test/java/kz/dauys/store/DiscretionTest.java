package kz.dauys.store;

import static kz.dauys.store.Samples.NOW;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import kz.dauys.quiz.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscretionTest {
    @TempDir
    Path folder;

    @Test
    void theTraceOfAFailureHoldsNoWordOfAPerson() {
        try (Store store = Store.open(folder.resolve("dauys.db"))) {
            Ledger.Answered ofNobody = new Ledger.Answered(404, "telegram:7", 1, "q", "e", "kk", "what a person chose", true, NOW);
            Exception failure = assertThrows(RuntimeException.class, () -> append(store, ofNobody));
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            assertTrue(trace.toString().contains("FOREIGN KEY"), trace::toString);
            assertFalse(trace.toString().contains("what a person chose"), trace::toString);
        }
    }

    private static void append(Store store, Ledger.Answered answer) {
        store.transactions().run(() -> {
            store.ledger().append(answer);
            return true;
        });
    }
}
