package kz.dauys.store;

import org.jspecify.annotations.Nullable;

/** The store cannot be read or written. The message names the file and what the operator can do about it. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
