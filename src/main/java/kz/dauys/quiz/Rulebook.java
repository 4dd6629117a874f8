package kz.dauys.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What people have decided about questions, as entries beside the answers: nothing is ever changed, and scores are computed anew. */
public interface Rulebook {
    void add(Ruling ruling);

    /** What was decided about a question, the oldest first. */
    List<Ruling> of(String question);

    /** The questions that are not to be asked: void and not lifted since, or suspended and neither kept nor lifted. */
    Set<String> withheld();

    /** What can be decided. */
    enum Kind {
        /** The key was wrong: answers count neither way until it is lifted. */
        VOID,
        /** An option that was held wrong is right too. */
        WIDEN,
        /** The question is right again, from now on. */
        LIFT,
        /** The figures speak against the question: it is not asked until a person has decided. */
        SUSPEND,
        /** A person has decided that the question is sound. */
        KEEP
    }

    /**
     * One decision.
     *
     * @param choice the words of the option that is right too; empty for all other kinds
     * @param reason for whoever reads it later
     */
    record Ruling(String question, Kind kind, String choice, String reason, Instant at) {}
}
