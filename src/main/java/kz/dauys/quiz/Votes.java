package kz.dauys.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The answers that were given to polls, as entries of the ledger. */
public interface Votes {
    /** Adds an answer to a poll. */
    void append(long poll, Ledger.Answered answer);

    /** What the person has answered and not taken back: the entry and the words of the choice. */
    Optional<Standing> standing(long poll, long person);

    /** Adds an entry that takes another one back. */
    void takeBack(Standing entry, Instant at);

    /** Whether anybody's answer to the poll stands. */
    boolean any(long poll);

    /** Everything that counts in a round. */
    List<Counted> of(long round);

    /** An answer that stands. */
    record Standing(long entry, String choice) {}

    /** What an answer counts for, and how long after the sending of its question it came. */
    record Counted(long person, int place, boolean right, long millis) {}
}
