package kz.dauys.knowledge;

import java.io.Serial;
import java.nio.file.Path;

/** A data file cannot be used; the message names file, line and reason, for the person who edits it. */
public final class BrokenDataException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    public BrokenDataException(Position where, String reason) {
        super(where + ": " + reason);
    }

    public BrokenDataException(Path file, String reason) {
        super(file + ": " + reason);
    }
}
