package kz.dauys.app;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import kz.dauys.telegram.server.Shown;
import kz.dauys.telegram.server.User;

/** Plays the first questions of a quiz by pressing buttons, and does not wonder how long the bot takes. */
record Pupil(User user, int questions) implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String NEXT = "Next";

    @Override
    public Integer call() {
        user.says("/quiz mazhilis-2007");
        for (int number = 1; number <= questions; number++) {
            Shown question = user.awaits(about(number).and(shown -> !shown.labels().contains(NEXT)), PATIENCE);
            user.presses(question, question.labels().get(number % question.labels().size()));
            Shown verdict = user.awaits(about(number).and(shown -> shown.labels().contains(NEXT)), PATIENCE);
            if (number < questions) {
                user.presses(verdict, NEXT);
            }
        }
        return questions;
    }

    private static Predicate<Shown> about(int number) {
        return shown -> shown.text().startsWith(number + "/");
    }

    /** How often something came twice: each question is one message and one edit. */
    int repeats() {
        List<Shown> history = user.history();
        return history.size() - 2 * questions;
    }
}
