package kz.dauys.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sittings of exams. */
public interface Exams {
    /** Begins a sitting and gives its id. */
    long start(long person, String chat, String state, Instant end, Instant at);

    /** The person's open sitting in this chat. */
    Optional<Stored> open(long person, String chat);

    Optional<Stored> find(long id);

    void save(long id, String state, Instant at);

    /** The sitting is over; false if it was before, so that its answers are counted once. */
    boolean finish(long id, Instant at);

    /** The open sittings whose time is up. */
    List<Stored> due(Instant now);

    /** The clocks of all open sittings run at this moment; noted again only where that was last noted before {@code earlier}. */
    void tick(Instant now, Instant earlier);

    /** The open sittings, each with the last moment at which its clock is known to have run. */
    List<Running> running();

    /** The sitting has another end. */
    void postpone(long id, String state, Instant end, Instant at);

    /** A sitting and when its clock last ran. */
    record Running(Stored sitting, Instant ran) {}

    /**
     * A sitting as it is kept.
     *
     * @param state in the form of {@link ExamCodec}
     */
    record Stored(long id, long person, String chat, String state, boolean over) {}
}
