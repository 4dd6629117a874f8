package kz.dauys.quiz;

import java.time.Instant;
import java.util.List;

/** People who think that the key of a question is wrong. */
public interface Reports {
    /** Adds a voice; false if the person has raised it about this question before. */
    boolean report(String question, long person, String language, Instant at);

    /** Adds a line to the person's newest report since a moment; false if there is none. */
    boolean note(long person, String words, Instant since);

    /**
     * One question, as the operator reads it.
     *
     * @param voices how many people have reported it
     * @param notes what they wrote, the newest first
     */
    record Collected(String question, int voices, List<String> notes, Instant last) {
        public Collected {
            notes = List.copyOf(notes);
        }
    }
}
