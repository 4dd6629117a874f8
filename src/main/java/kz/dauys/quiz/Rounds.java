package kz.dauys.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Quizzes that chats play together. A chat has one that is open at most. */
public interface Rounds {
    /** Opens a round and gives its id; {@code due} is when it ends if nobody comes. */
    long open(String chat, Round round, Instant due, Instant at);

    /** The open round of a chat. */
    Optional<Stored> in(String chat);

    Optional<Stored> find(long round);

    /**
     * Keeps what became of a round; one that is over stays so.
     *
     * @param due when something is to happen by itself; empty while it waits for people or for the transport
     */
    void save(long id, Round round, Optional<Instant> due, Instant at);

    /** Keeps a round in which only what is told of the people changed; what is due stays. */
    void keep(long id, Round round);

    /** The open rounds in which something is due, the longest overdue first. */
    List<Stored> due(Instant now);

    /** Nothing is due before this moment. */
    void postpone(Instant earliest);

    /** A round as it is kept. */
    record Stored(long id, String chat, Round round, boolean over) {}
}
