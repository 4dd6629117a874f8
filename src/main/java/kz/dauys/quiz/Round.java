package kz.dauys.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.dauys.knowledge.Language;

/**
 * A quiz that a chat plays together. Its text is frozen, so that a reload of the data changes nothing in a quiz that is running; its answers
 * stand in the ledger.
 *
 * @param starter who opened it, and may begin and stop it
 * @param ready who has said that he is ready
 * @param position the place of the open question, or of the next one
 * @param poll the row of the open question's poll; 0 where none is open
 * @param silent how many questions in a row nobody has answered
 * @param names what those who took part are called in the chat; forgotten when the quiz is over
 * @param masked whether the chat was told why an anonymous administrator does not count
 */
public record Round(
        String quiz,
        String title,
        Language language,
        long starter,
        int seconds,
        List<Run.Shown> questions,
        List<Long> ready,
        Phase phase,
        int position,
        long poll,
        int silent,
        Map<Long, String> names,
        boolean masked) {
    /** So many ready people make a quiz. */
    public static final int ENOUGH = 2;
    /** After so many questions in a row that nobody answered nobody is there any more. */
    public static final int PATIENCE = 2;
    /** The times that can be chosen for a question, in seconds. */
    public static final List<Integer> TIMES = List.of(20, 30, 45, 60);

    private static final int USUAL = 30;
    private static final int SHORTEST = 10;
    private static final int LONGEST = 300;

    /** How far a round has come. */
    public enum Phase {
        GATHERING,
        ASKING,
        PAUSED,
        OVER
    }

    public Round {
        questions = List.copyOf(questions);
        ready = List.copyOf(ready);
        names = Map.copyOf(names);
        if (questions.isEmpty() || position < 0 || position > questions.size()) {
            throw new IllegalArgumentException("a round has questions, and stands at one of them, not at " + position + " of " + questions.size());
        }
    }

    /** A round that waits for people. */
    public static Round of(NamedQuiz quiz, List<Run.Shown> questions, Language language, long starter) {
        int seconds = Math.clamp(quiz.lesson().seconds().orElse(USUAL), SHORTEST, LONGEST);
        return new Round(
                quiz.name(), quiz.title().in(language), language, starter, seconds, questions, List.of(), Phase.GATHERING, 0, 0, 0, Map.of(), false);
    }

    /** A round of questions that somebody has prepared, as {@code shown} by polls. */
    public static Round of(Run prepared, List<Run.Shown> shown, long starter) {
        return new Round(
                prepared.quiz(), prepared.title(), prepared.language(), starter, USUAL, shown, List.of(), Phase.GATHERING, 0, 0, 0, Map.of(), false);
    }

    public Round ready(long person, String name) {
        if (ready.contains(person)) {
            return this;
        }
        List<Long> more = new ArrayList<>(ready);
        more.add(person);
        return new Round(quiz, title, language, starter, seconds, questions, more, phase, position, poll, silent, names, masked).named(person, name);
    }

    public boolean enough() {
        return ready.size() >= ENOUGH;
    }

    /** The same with the next of the times for a question. */
    public Round otherTime() {
        int next = TIMES.get((TIMES.indexOf(seconds) + 1) % TIMES.size());
        return new Round(quiz, title, language, starter, next, questions, ready, phase, position, poll, silent, names, masked);
    }

    public Round named(long person, String name) {
        Map<Long, String> more = new HashMap<>(names);
        more.put(person, name);
        return new Round(quiz, title, language, starter, seconds, questions, ready, phase, position, poll, silent, more, masked);
    }

    /** The question at the position is being asked in this poll. */
    public Round asking(long row) {
        return new Round(quiz, title, language, starter, seconds, questions, ready, Phase.ASKING, position, row, silent, names, masked);
    }

    /** The open question is over: the next one follows, or a pause, or the end. */
    public Round closed(boolean answered) {
        int quiet = answered ? 0 : silent + 1;
        int next = position + 1;
        Phase then = next == questions.size() ? Phase.OVER : quiet >= PATIENCE ? Phase.PAUSED : Phase.ASKING;
        return new Round(quiz, title, language, starter, seconds, questions, ready, then, next, 0, quiet, names, masked);
    }

    /** Somebody is there again after a pause. */
    public Round awake() {
        return new Round(quiz, title, language, starter, seconds, questions, ready, Phase.ASKING, position, 0, 0, names, masked);
    }

    public Round over() {
        return new Round(quiz, title, language, starter, seconds, questions, ready, Phase.OVER, position, poll, silent, names, masked);
    }

    /** Without the names, once nobody needs them any more. */
    public Round nameless() {
        return new Round(quiz, title, language, starter, seconds, questions, ready, phase, position, poll, silent, Map.of(), masked);
    }

    public Round maskedTold() {
        return new Round(quiz, title, language, starter, seconds, questions, ready, phase, position, poll, silent, names, true);
    }

    public Run.Shown question() {
        return questions.get(position);
    }
}
