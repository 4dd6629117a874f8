package kz.dauys.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.dauys.telegram.server.BotApiServer;
import kz.dauys.telegram.server.Shown;
import kz.dauys.telegram.server.User;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Tag("crash")
@Execution(ExecutionMode.CONCURRENT)
class KillTest {
    private static final int CHATS = 25;

    /** Thirty messages a second are Telegram's limit, so 250 take a while, and on a busy machine each start takes longer. */
    private static final Duration ENOUGH = Duration.ofMinutes(3);

    /** Questions with different answers, so that the order of the replies can be read from them. */
    private static final List<String> QUESTIONS = List.of(
            "How many seats did Otan win in 2004?", "turnout 2007", "How many votes did Asar get in 2004?", "When was the 2007 election held?",
            "Who won in 2007?", "How many seats did AIST win in 2004?", "turnout 2004", "threshold 2007", "/ask", "How many seats were there in 2004?");

    private static final List<String> ANSWERS =
            List.of("42 seats", "68.41%", "541,239", "18 August 2007", "Nur Otan", "11 seats", "56.49%", "7%", "/ask", "77 seats");

    @TempDir
    Path folder;

    @Test
    void afterAKillInABurstEveryUpdateIsCountedOnceAndEveryReplyComesInOrderWithOneRepeatAChatAtMost() throws Exception {
        try (BotApiServer telegram = BotApiServer.start()) {
            List<User> users = IntStream.range(0, CHATS).mapToObj(number -> telegram.user("user" + number)).toList();
            QUESTIONS.forEach(question -> users.forEach(user -> user.says(question)));
            try (BotProcess first = start(telegram)) {
                assertTrue(telegram.holds(() -> telegram.calls("sendmessage") > CHATS * 3, ENOUGH), first::printed);
                first.kill();
            }
            try (BotProcess second = start(telegram)) {
                assertTrue(telegram.holds(() -> users.stream().allMatch(KillTest::hasAll), ENOUGH), second::printed);
                assertTrue(second.terminate(5), "ends within five seconds of SIGTERM");
                assertFalse(second.printed().contains(BotApiServer.TOKEN), "the token is never printed");
            }
            users.forEach(KillTest::repeatsOneAtMost);
            assertEquals(CHATS * QUESTIONS.size(), updates());
        }
    }

    /** Nobody plays here, and without quizzes it starts sooner. */
    private BotProcess start(BotApiServer telegram) throws IOException {
        String quizzes = Files.createDirectories(folder.resolve("quizzes")).toString();
        Map<String, String> variables =
                Map.of("TELEGRAM_BOT_TOKEN", BotApiServer.TOKEN, "TELEGRAM_API_URL", telegram.url(), "DAUYS_QUIZZES", quizzes);
        return BotProcess.start(folder, variables, "serve");
    }

    private static boolean hasAll(User user) {
        List<Shown> messages = user.messages();
        return messages.size() >= QUESTIONS.size() && firstLine(messages.getLast()).contains(ANSWERS.getLast());
    }

    private static String firstLine(Shown message) {
        return message.text().lines().findFirst().orElse("");
    }

    /** The answers in their order; one of them may stand twice in a row. */
    private static void repeatsOneAtMost(User user) {
        List<Integer> order = new ArrayList<>();
        for (Shown message : user.messages()) {
            order.add(IntStream.range(0, ANSWERS.size()).filter(number -> firstLine(message).contains(ANSWERS.get(number))).findFirst().orElse(-1));
        }
        List<Integer> once = new ArrayList<>();
        for (Integer number : order) {
            if (once.isEmpty() || !once.getLast().equals(number)) {
                once.add(number);
            }
        }
        assertEquals(IntStream.range(0, ANSWERS.size()).boxed().toList(), once, "the order of the replies");
        assertTrue(order.size() - once.size() <= 1, () -> "repeats one reply at most: " + order);
    }

    private int updates() throws SQLException {
        try (Connection store = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("dauys.db"));
                Statement statement = store.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM inbox_update")) {
            return rows.getInt(1);
        }
    }
}
