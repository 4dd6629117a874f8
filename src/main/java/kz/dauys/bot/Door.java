package kz.dauys.bot;

import java.time.Instant;
import java.util.List;

/** What the rest of the program may ask of the bot; everything inside a transaction, but for {@link #digested}. */
public interface Door {
    /** Decides what to do about an event. */
    List<Reply> handle(Event event);

    /** What a person reads when his event could not be dealt with. */
    List<Reply> apologise(Event event);

    /** What whoever waits for a reply reads when its end could not be dealt with. */
    default List<Reply> apologise(Reply.Durable reply) {
        return List.of();
    }

    /**
     * What the end of a reply's sending means, as far as that takes longer than others can wait: a file is read here. The one method that is
     * called outside any transaction, and on any thread.
     */
    default Outbox.Outcome digested(Reply.Durable reply, Outbox.Outcome outcome) {
        return outcome;
    }

    /** What follows from how the sending of a reply ended. */
    default List<Reply> ended(Reply.Durable reply, Outbox.Outcome outcome, Instant at) {
        return List.of();
    }

    /** Does what has come due by now, each thing apart. */
    default void due(Instant now, Apart apart) {}

    /** The program was away and is back: what came due meanwhile waits a little, until people's answers of that time are fetched. */
    default void back(Instant now, Apart apart) {}

    /** A group has a new address, and goes on under it. */
    default void moved(Address from, Address to, Instant at) {}
}
