package kz.dauys.bot;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.dauys.quiz.Exam;
import kz.dauys.quiz.ExamCodec;
import kz.dauys.quiz.Exams;

/** The clock of sittings. It stands still while the bot is away, since nobody could answer then. */
final class UbtClock {
    /** How often it is noted that the clock runs: so much at most is given to everybody on top. */
    private static final Duration TICK = Duration.ofSeconds(10);

    private final Exams exams;

    UbtClock(Exams exams) {
        this.exams = exams;
    }

    /** The bot is here. The sittings whose time is up by now. */
    List<Exams.Stored> due(Instant now) {
        exams.tick(now, now.minus(TICK));
        return exams.due(now);
    }

    /** The bot is here again: what has not ended before it went has as much time left as then. */
    void back(Instant now, Apart apart) {
        exams.running().forEach(running -> apart.look("the clock of sitting " + running.sitting().id(), () -> back(running, now)));
    }

    private void back(Exams.Running running, Instant now) {
        long away = Duration.between(running.ran(), now).toMillis();
        if (away > 0) {
            Exam later = ExamCodec.read(running.sitting().state()).later(away);
            exams.postpone(running.sitting().id(), ExamCodec.write(later), Instant.ofEpochMilli(later.end()), now);
        }
    }
}
