package kz.dauys.telegram.server;

import java.util.OptionalInt;
import java.util.OptionalLong;

/** The server's "no" to a call: an HTTP status with Telegram's wording. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int code;
    /** Seconds; 0 where the answer names none. */
    private final int retryAfter;
    /** The number under which a group goes on; 0 where it does not. */
    private final long movedTo;

    Refusal(int code, String description) {
        this(code, description, 0, 0);
    }

    private Refusal(int code, String description, int retryAfter, long movedTo) {
        super(description);
        this.code = code;
        this.retryAfter = retryAfter;
        this.movedTo = movedTo;
    }

    static Refusal moved(long to) {
        return new Refusal(400, "Bad Request: group chat was upgraded to a supergroup chat", 0, to);
    }

    static Refusal badRequest(String what) {
        return new Refusal(400, "Bad Request: " + what);
    }

    static Refusal conflict(String what) {
        return new Refusal(409, "Conflict: " + what);
    }

    static Refusal tooMany(int seconds) {
        return new Refusal(429, "Too Many Requests: retry after " + seconds, seconds, 0);
    }

    int code() {
        return code;
    }

    String description() {
        return String.valueOf(getMessage());
    }

    OptionalLong movedTo() {
        return movedTo == 0 ? OptionalLong.empty() : OptionalLong.of(movedTo);
    }

    OptionalInt retryAfter() {
        return retryAfter == 0 ? OptionalInt.empty() : OptionalInt.of(retryAfter);
    }
}
