package kz.dauys.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The polls in which questions are asked, and the answers to those that nobody knows yet. */
public interface Polls {
    /** Notes that a question is about to be asked, and gives the row of its poll. */
    long ask(long round, int place, String chat, String question, Instant at);

    /** The poll is sent: {@code poll} is what the transport calls it. Of a poll that was sent twice the later one counts. */
    void sent(long row, String poll, long message, Instant at);

    Optional<Asked> find(long row);

    Optional<Asked> named(String poll);

    /** How often each question was put to a chat. */
    Map<String, Integer> timesAsked(String chat);

    /** Keeps an answer to a poll that is not known yet. */
    void hold(Held held);

    /** Gives up what is held for a poll, in the order of coming. */
    List<Held> release(String poll);

    int forgetHeldBefore(Instant limit);

    /** A poll as it is kept; without a message and a time as long as it is not sent. */
    record Asked(long row, long round, int place, String chat, String question, Optional<Long> message, Optional<Instant> sent) {}

    /** An answer as it arrived. */
    record Held(String poll, long person, String name, List<Integer> options, Instant at) {
        public Held {
            options = List.copyOf(options);
        }
    }
}
