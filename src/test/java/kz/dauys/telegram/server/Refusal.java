package kz.dauys.telegram.server;

import java.util.OptionalInt;

/** The server's "no" to a call: an HTTP status with Telegram's wording. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int code;
    /** Seconds; 0 where the answer names none. */
    private final int retryAfter;

    Refusal(int code, String description) {
        this(code, description, 0);
    }

    private Refusal(int code, String description, int retryAfter) {
        super(description);
        this.code = code;
        this.retryAfter = retryAfter;
    }

    static Refusal badRequest(String what) {
        return new Refusal(400, "Bad Request: " + what);
    }

    static Refusal conflict(String what) {
        return new Refusal(409, "Conflict: " + what);
    }

    static Refusal tooMany(int seconds) {
        return new Refusal(429, "Too Many Requests: retry after " + seconds, seconds);
    }

    int code() {
        return code;
    }

    String description() {
        return String.valueOf(getMessage());
    }

    OptionalInt retryAfter() {
        return retryAfter == 0 ? OptionalInt.empty() : OptionalInt.of(retryAfter);
    }
}
