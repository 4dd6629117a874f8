package kz.dauys.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kz.dauys.telegram.server.BotApiServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Tag("crash")
@Execution(ExecutionMode.CONCURRENT)
class QuizKillTest {
    private static final int PUPILS = 25;
    private static final int QUESTIONS = 5;

    /** Thirty messages a second are Telegram's limit, and a chat gets one a second; on a busy machine each start takes longer. */
    private static final Duration ENOUGH = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    @Test
    void afterAKillInTheMiddleOfAQuizAllGoOnAndEveryAnswerIsCountedOnce() throws Exception {
        try (BotApiServer telegram = BotApiServer.start();
                ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Pupil> pupils = IntStream.range(0, PUPILS).mapToObj(number -> new Pupil(telegram.user("pupil" + number), QUESTIONS)).toList();
            List<Future<Integer>> playing = pupils.stream().map(hands::submit).toList();
            try (BotProcess first = start(telegram)) {
                assertTrue(telegram.holds(() -> telegram.calls("editmessagetext") > PUPILS * 2, ENOUGH), first::printed);
                first.kill();
            }
            try (BotProcess second = start(telegram)) {
                for (Future<Integer> one : playing) {
                    assertEquals(QUESTIONS, one.get(ENOUGH.toSeconds(), TimeUnit.SECONDS), second::printed);
                }
                assertTrue(second.terminate(5), "ends within five seconds of SIGTERM");
            }
            pupils.forEach(pupil -> assertTrue(pupil.repeats() <= 1, () -> pupil.user().history().toString()));
            assertEquals(PUPILS * QUESTIONS, count("SELECT COUNT(*) FROM answer"));
            assertEquals(PUPILS * QUESTIONS, count("SELECT COUNT(*) FROM (SELECT DISTINCT person, run, question FROM answer)"));
            assertEquals(0, count("SELECT COUNT(*) FROM inbox_failure"));
        }
    }

    private BotProcess start(BotApiServer telegram) {
        String quizzes = FewQuizzes.in(folder).toString();
        Map<String, String> variables =
                Map.of("TELEGRAM_BOT_TOKEN", BotApiServer.TOKEN, "TELEGRAM_API_URL", telegram.url(), "DAUYS_QUIZZES", quizzes);
        return BotProcess.start(folder, variables, "serve");
    }

    private int count(String query) throws SQLException {
        try (var store = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("dauys.db"));
                var statement = store.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.getInt(1);
        }
    }
}
