package kz.dauys.knowledge.packs;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import kz.dauys.knowledge.BrokenDataException;

/** Lets one change of the packs go at a time, in whatever processes. */
final class Turn {
    private Turn() {}

    /** What is done in turn. */
    interface Work<T> {
        T run() throws IOException;
    }

    /** @throws BrokenDataException if another change is under way: nobody waits */
    static <T> T take(Path home, Work<T> work) throws IOException {
        try (FileChannel channel = FileChannel.open(home.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (!locked(channel)) {
                throw new BrokenDataException(home, "another update is under way; try again when it has ended");
            }
            return work.run();
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // Held by this very process.
            return false;
        }
    }
}
