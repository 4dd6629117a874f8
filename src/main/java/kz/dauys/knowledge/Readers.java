package kz.dauys.knowledge;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Reads several files at a time. What was begun may wait for what was begun before it, never for what comes after. */
final class Readers implements AutoCloseable {
    /** More would only hold more large files in memory at once. */
    private static final int MOST = 4;

    private final ExecutorService threads = Executors.newFixedThreadPool(Math.min(MOST, Runtime.getRuntime().availableProcessors()));

    /** Begins to read. Who asks for the result waits for it, and is told what went wrong: asking in order brings the first mistake. */
    <T> Supplier<T> begin(Supplier<T> read) {
        CompletableFuture<T> result = CompletableFuture.supplyAsync(read, threads);
        return () -> {
            try {
                return result.join();
            } catch (CompletionException e) {
                switch (e.getCause()) {
                    case RuntimeException wrong -> throw wrong;
                    case Error grave -> throw grave;
                    case null, default -> throw e;
                }
            }
        };
    }

    /** What has not begun by now is not wanted any more: something before it is broken. */
    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}
