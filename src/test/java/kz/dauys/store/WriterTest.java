package kz.dauys.store;

import static kz.dauys.store.Samples.CHAT;
import static kz.dauys.store.Samples.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.IntConsumer;
import kz.dauys.bot.Transactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriterTest {
    @TempDir
    Path folder;

    private Store store;
    private Transactions transactions;
    private final List<CompletableFuture<Boolean>> pieces = new ArrayList<>();

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("dauys.db"));
        transactions = store.transactions();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private boolean note(long update) {
        return store.inbox().firstTime("telegram", update, NOW);
    }

    private boolean isNoted(long update) {
        return !transactions.run(() -> note(update));
    }

    @Test
    void whatRanIsThereAfterReopening() {
        assertTrue(transactions.run(() -> note(1)));
        store.close();
        open();
        assertTrue(isNoted(1));
    }

    @Test
    void runThrowsWhatTheWorkThrewAndUndoesIt() {
        RuntimeException thrown = new IllegalArgumentException("no");
        assertSame(thrown, assertThrows(IllegalArgumentException.class, () -> transactions.run(() -> noteAndThrow(1, thrown))));
        assertFalse(isNoted(1));
    }

    @Test
    void anErrorIsThrownToTheCallerAndTheWriterGoesOn() {
        assertThrows(AssertionError.class, () -> transactions.run(() -> {
            throw new AssertionError("broken");
        }));
        assertTrue(transactions.run(() -> note(1)));
    }

    private boolean noteAndThrow(long update, RuntimeException failure) {
        note(update);
        throw failure;
    }

    @Test
    void allWorkRunsOnTheOneWritingThread() {
        assertEquals("dauys-writer", transactions.run(() -> Thread.currentThread().getName()));
        assertEquals("dauys-writer", transactions.submit(() -> Thread.currentThread().getName()).join());
    }

    @Test
    void aSavepointUndoesOnlyItsOwnWork() {
        transactions.run(() -> {
            note(1);
            assertThrows(
                    IllegalStateException.class,
                    () -> transactions.savepoint(() -> noteAndThrow(2, new IllegalStateException("no"))));
            return transactions.savepoint(() -> note(3));
        });
        assertTrue(isNoted(1));
        assertFalse(isNoted(2));
        assertTrue(isNoted(3));
    }

    @Test
    void savepointsNest() {
        transactions.run(() -> transactions.savepoint(() -> {
            note(1);
            assertThrows(
                    IllegalStateException.class,
                    () -> transactions.savepoint(() -> transactions.savepoint(() -> noteAndThrow(2, new IllegalStateException()))));
            return note(3);
        }));
        assertTrue(isNoted(1));
        assertFalse(isNoted(2));
        assertTrue(isNoted(3));
    }

    @Test
    void aRunInsideARunJoinsTheOpenTransaction() {
        assertThrows(IllegalStateException.class, () -> transactions.run(() -> {
            transactions.run(() -> note(1));
            throw new IllegalStateException("the outer one fails after the inner one succeeded");
        }));
        assertFalse(isNoted(1));
    }

    @Test
    void aVirtualThreadMustNotWait() throws InterruptedException {
        FutureTask<Boolean> waiting = new FutureTask<>(() -> transactions.run(() -> note(1)));
        Thread.startVirtualThread(waiting).join();
        ExecutionException refused = assertThrows(ExecutionException.class, waiting::get);
        assertTrue(refused.toString().contains("virtual thread"), refused.toString());
        assertFalse(isNoted(1));
    }

    @Test
    void portsOutsideATransactionSaySo() {
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> note(1));
        assertTrue(refused.toString().contains("Transactions.run"), refused.toString());
        assertThrows(IllegalStateException.class, () -> transactions.savepoint(() -> 1));
        assertThrows(IllegalStateException.class, () -> store.people().idOf(CHAT, NOW));
    }

    @Test
    void aFailingPieceTakesNoNeighbourAlong() {
        queue(30, update -> {
            if (update % 10 == 3) {
                throw new IllegalStateException("update " + update);
            }
        });
        for (int update = 0; update < pieces.size(); update++) {
            assertEquals(update % 10 != 3, isNoted(update), "update " + update);
            assertEquals(update % 10 == 3, pieces.get(update).isCompletedExceptionally());
        }
    }

    @Test
    void whatWaitsTogetherIsCommittedTogetherAndToldOnlyThen() {
        queue(10, update -> {
            store.outbox().put(Samples.send("u" + update), NOW);
            assertEquals(List.of(), store.outbox().after("telegram", 0, 10), "a reader sees what is committed");
            assertTrue(pieces.stream().noneMatch(CompletableFuture::isDone));
        });
        pieces.forEach(piece -> assertTrue(piece.join()));
        assertEquals(10, store.outbox().after("telegram", 0, 10).size());
    }

    /** Queues so many updates while the writer is kept busy, and waits until all are decided; then each has been noted or has failed. */
    private void queue(int count, IntConsumer after) {
        CountDownLatch ready = new CountDownLatch(1);
        CompletableFuture<Boolean> busy = transactions.submit(() -> awaited(ready));
        for (int update = 0; update < count; update++) {
            int number = update;
            pieces.add(transactions.submit(() -> {
                boolean first = note(number);
                after.accept(number);
                return first;
            }));
        }
        ready.countDown();
        assertTrue(busy.join());
        assertTrue(transactions.submit(() -> true).join());
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void closingWritesWhatWaits() {
        CountDownLatch ready = new CountDownLatch(1);
        CompletableFuture<Boolean> busy = transactions.submit(() -> awaited(ready));
        CompletableFuture<Boolean> last = transactions.submit(() -> note(1));
        Thread closing = Thread.ofPlatform().start(() -> {
            ready.countDown();
            store.close();
        });
        assertTrue(busy.join());
        assertTrue(last.join());
        assertTrue(joined(closing));
        open();
        assertTrue(isNoted(1));
    }

    private static boolean joined(Thread thread) {
        try {
            thread.join();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aClosedStoreTakesNoMoreWork() {
        store.close();
        assertThrows(IllegalStateException.class, () -> transactions.run(() -> 1));
        CompletionException refused = assertThrows(CompletionException.class, () -> transactions.submit(() -> 1).join());
        assertInstanceOf(IllegalStateException.class, refused.getCause());
    }

    @Test
    void closingGivesUpOnWorkThatDoesNotEndAndTellsThoseWhoWait() {
        store.close();
        store = Store.open(folder.resolve("dauys.db"), Duration.ofMillis(300));
        CountDownLatch stuck = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Boolean> busy = store.transactions().submit(() -> {
            begun.countDown();
            return awaited(stuck);
        });
        assertTrue(awaited(begun));
        CompletableFuture<Boolean> waiting = store.transactions().submit(() -> note(1));
        store.close();
        assertThrows(CompletionException.class, waiting::join);
        stuck.countDown();
        assertTrue(busy.join());
    }

    @Test
    void aStoreCanBeClosedTwice() {
        store.close();
        store.close();
    }
}
