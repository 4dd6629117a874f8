package kz.dauys.app;

import java.io.Serial;

/** Something that the person at the prompt must change; the message says what. */
final class Refusal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    Refusal(String message) {
        super(message);
    }
}
