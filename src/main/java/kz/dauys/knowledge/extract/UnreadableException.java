package kz.dauys.knowledge.extract;

import java.io.Serial;

/** A file cannot be read; the message says what is wrong and what its owner can do, but not which file it is. */
public final class UnreadableException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    public UnreadableException(String reason) {
        super(reason);
    }
}
