package kz.dauys.bot;

import java.time.Instant;
import kz.dauys.knowledge.Language;

/** What people thought of answers. It serves to improve them, so nothing is kept of who thought it. */
public interface Feedback {
    void keep(Note note);

    /**
     * One person's word on one answer.
     *
     * @param kind what the answer was: fact, computed, passage or unknown
     * @param language what it was worded in
     */
    record Note(String question, String kind, Language language, boolean helpful, Instant at) {}
}
