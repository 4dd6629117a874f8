package kz.dauys.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sets that teachers have saved, of which nothing but the title ever changes, and what they are preparing. */
public interface Sets {
    /** Keeps a set for good and gives its id. */
    long save(long owner, Codes codes, String content, Instant at);

    Optional<Stored> find(long id);

    /** The set that pupils open by this code. */
    Optional<Stored> played(String code);

    /** The set that colleagues copy by this code. */
    Optional<Stored> shared(String code);

    /** The teacher's own sets, the newest first. */
    List<Stored> of(long owner);

    /** Keeps the set under another title. */
    void rename(long id, String content);

    /** The set is listed no more, and its links lead nowhere. */
    void delete(long id, Instant at);

    /** What the teacher is preparing, in the form of {@link SetCodec}. */
    Optional<String> preparing(long person);

    /** Keeps what the teacher is preparing in place of what was there. */
    void prepare(long person, String content, Instant at);

    /** The preparation is over. */
    void prepared(long person);

    /** By which others reach a set. Who plays it must not learn how to copy it, since a copy shows the keys. */
    record Codes(String play, String share) {}

    /**
     * A set as it is kept.
     *
     * @param content in the form of {@link SetCodec}
     */
    record Stored(long id, long owner, Codes codes, String content, Instant at) {}
}
