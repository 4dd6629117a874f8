package kz.dauys.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Every answer ever given, only ever added to. Scores are computed from it. */
public interface Ledger {
    void append(Answered answer);

    /** What the person answered, counted by election; an election is the empty text for questions about none. */
    List<Tally> tallies(long person);

    /** How often the person answered each question; those never answered are left out. */
    Map<String, Integer> timesAnswered(long person);

    /**
     * One answer.
     *
     * @param run the quiz that it was part of, so that a quiz's result can be told from the ledger
     * @param question the stable id of the question
     * @param choice the text of the option as it was shown; empty for one who was not sure
     */
    record Answered(
            long person, String chat, long run, String question, String election, String language, String choice, boolean right, Instant at) {}

    /** Answers and right answers about one election. */
    record Tally(String election, int answered, int right) {}
}
