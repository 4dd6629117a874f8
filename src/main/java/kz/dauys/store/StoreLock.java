package kz.dauys.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Holds a store for this process, by a lock on a file beside it that says who holds it. The operating system drops the lock when the
 * process ends, however it ends; the file stays, and means nothing by itself.
 */
public final class StoreLock implements AutoCloseable {
    /** Far behind the description: some platforms forbid reading what is locked. */
    private static final long PLACE = Long.MAX_VALUE - 1;

    /** Closing any other channel to the file would drop this process's lock (POSIX), so a held file is not opened twice. */
    private static final Map<Path, String> HELD = new ConcurrentHashMap<>();

    private final Path file;
    private final FileChannel channel;

    private StoreLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock without waiting.
     *
     * @param store the store's file; the lock is {@code <store>.lock}
     * @param command what the holder is called in messages, such as {@code serve}
     * @throws StoreException if another holds it, with the holder's name, pid and since when; or if the file cannot be written
     */
    public static StoreLock take(Path store, String command, Instant since) {
        String holder = command + " (pid " + ProcessHandle.current().pid() + ", since " + since + ")";
        Path file = place(store);
        @Nullable String mine = HELD.putIfAbsent(file, holder);
        if (mine != null) {
            throw held(store, mine);
        }
        try {
            return new StoreLock(file, lock(store, file, holder));
        } catch (StoreException e) {
            HELD.remove(file);
            throw e;
        }
    }

    /** The same name for the same file, by whatever way it was reached. */
    private static Path place(Path store) {
        Path whole = store.toAbsolutePath().normalize();
        Path name = Path.of(whole.getFileName() + ".lock");
        Path folder = whole.resolveSibling(".").normalize();
        try {
            return Files.createDirectories(folder).toRealPath().resolve(name);
        } catch (IOException e) {
            throw new StoreException("cannot make the folder " + folder + ": name another one, or let this user write above it", e);
        }
    }

    private static FileChannel lock(Path store, Path file, String holder) {
        try {
            FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                return sign(channel, store, file, holder);
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw new StoreException(file + " cannot be locked: let this user write it and its folder", e);
        }
    }

    private static FileChannel sign(FileChannel channel, Path store, Path file, String holder) throws IOException {
        @Nullable FileLock lock = channel.tryLock(PLACE, 1, false);
        if (lock == null) {
            throw held(store, Files.readString(file).strip());
        }
        channel.truncate(0).write(ByteBuffer.wrap((holder + "\n").getBytes(StandardCharsets.UTF_8)));
        return channel;
    }

    private static StoreException held(Path store, String holder) {
        String who = holder.isEmpty() ? "another process" : holder;
        return new StoreException(store + " is in use by " + who + ": end that first, or use another data folder", null);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StoreException(file + " cannot be closed", e);
        } finally {
            HELD.remove(file);
        }
    }

    @Override
    public String toString() {
        return "the lock " + file;
    }
}
