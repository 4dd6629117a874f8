package kz.dauys.quiz;

import java.time.Instant;
import java.util.Optional;

/** Quizzes that are being played. */
public interface Runs {
    /**
     * Starts a run and gives its id. An earlier run of the same person in the same chat ends.
     *
     * @param state the questions as they will be shown and how far the run has come, in the form of {@link Run}'s codec
     */
    long start(long person, String chat, String state, Instant at);

    /** The person's open run in this chat. */
    Optional<Stored> open(long person, String chat);

    Optional<Stored> find(long run);

    void save(long run, String state, boolean over, Instant at);

    /** A run as it is kept. */
    record Stored(long run, long person, String chat, String state, boolean over) {}
}
