package kz.dauys.bot;

import java.time.Instant;
import java.util.List;
import kz.dauys.export.Imported;

/** Replies that must arrive, kept until they have. The order within a chat is the order of {@link Row#id}. */
public interface Outbox {
    /** Adds a reply that fits into one message; it is sent once the transaction that holds it is committed. */
    void put(Reply.Durable reply, Instant at);

    /** Adds a reply of any length: in as many rows as it needs messages, so that each of them is sent and marked by itself. */
    default void post(Reply.Durable reply, Instant at) {
        Pieces.of(reply).forEach(piece -> put(piece, at));
    }

    /** The oldest rows after {@code id} on this transport; read without the writing thread, from what is committed. */
    List<Row> after(String transport, long id, int limit);

    /**
     * Notes that the row is about to be sent; inside a transaction. True if that was noted before: its sending was cut off then, and it may
     * stand in the chat already.
     */
    boolean begin(long row, Instant at);

    /** Sends what waits for one chat to another one instead. */
    void moved(Address from, Address to);

    /** Marks how a row ended; inside a transaction. */
    void done(long row, Outcome outcome, Instant at);

    /** A reply that waits. */
    record Row(long id, Reply.Durable reply, Instant at) {}

    /** How the sending of a row ended. */
    sealed interface Outcome {
        /** It arrived; {@code message} is the number that the transport gave it. */
        record Sent(long message) implements Outcome {}

        /**
         * A poll arrived.
         *
         * @param poll what the transport calls it, and what its answers will name
         * @param repeated whether an earlier try may have arrived too, so that the poll may stand there twice
         */
        record Polled(long message, String poll, boolean repeated) implements Outcome {}

        /** Whether the person is an administrator of the chat. */
        record Ranked(boolean admin) implements Outcome {}

        /** A file was fetched. */
        record Fetched(Bytes content) implements Outcome {}

        /** A file of questions was fetched and read. */
        record Read(Imported imported) implements Outcome {}

        /** It can never arrive: the person blocked the bot, the chat is gone, the message no longer exists. */
        record GivenUp(String why) implements Outcome {}
    }
}
