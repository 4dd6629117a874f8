package kz.dauys.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file or folder that cannot be written for a while. Permissions do not bind root, but on many file systems an attribute does. */
public final class Immutable implements AutoCloseable {
    private final Path path;

    private Immutable(Path path) {
        this.path = path;
    }

    public static Immutable of(Path path) {
        Immutable sealed = new Immutable(path);
        if (!path.toFile().setWritable(false) || Files.isWritable(path)) {
            sealed.chattr("+i");
        }
        return sealed;
    }

    /** Whether writing is really forbidden now. */
    public boolean works() {
        return !Files.isWritable(path);
    }

    private void chattr(String change) {
        try {
            new ProcessBuilder("chattr", change, path.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .onExit()
                    .join();
        } catch (IOException e) {
            // No such program here: works() tells.
        }
    }

    @Override
    public void close() {
        chattr("-i");
        path.toFile().setWritable(true);
    }
}
