package kz.dauys.telegram.server;

/** What can go wrong with one call. */
public sealed interface Fault {
    /** 429 with the seconds to wait. */
    record TooMany(int retryAfter) implements Fault {}

    /** 502 with a page of HTML, as the machines in front of Telegram send it. */
    record BadGateway() implements Fault {}

    /** An answer of Telegram's own kind. */
    record Refused(int code, String description) implements Fault {}

    /** The connection dies and nothing has happened. */
    record DropBefore() implements Fault {}

    /** It has happened, and the connection dies before the answer. */
    record DropAfter() implements Fault {}

    /** An answer that is no JSON. */
    record Garbled() implements Fault {}
}
