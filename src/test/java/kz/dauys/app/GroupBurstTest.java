package kz.dauys.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import kz.dauys.telegram.server.BotApiServer;
import kz.dauys.telegram.server.Group;
import kz.dauys.telegram.server.Shown;
import kz.dauys.telegram.server.User;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Two thousand answers from fifty groups, and a {@code kill -9} in the middle. */
@Tag("crash")
@Execution(ExecutionMode.CONCURRENT)
class GroupBurstTest {
    private static final int GROUPS = 50;
    private static final int VOTERS = 40;
    private static final Duration ENOUGH = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    private final BotApiServer telegram = BotApiServer.start();
    private final User starter = telegram.user("starter");
    private final List<User> voters = IntStream.range(0, VOTERS).mapToObj(number -> telegram.user("voter" + number)).toList();
    private final List<Group> groups = IntStream.range(0, GROUPS).mapToObj(number -> telegram.group("group" + number)).toList();
    /** How many answers Telegram took for each of its polls. */
    private final Map<String, Integer> taken = new HashMap<>();

    @Test
    void everyAnswerToAPollThatIsKnownCountsOnce() throws Exception {
        try (telegram) {
            try (BotProcess first = start()) {
                groups.forEach(group -> group.says(starter, "/quiz mazhilis-2007"));
                groups.forEach(group -> group.presses(starter, await(group, "text", first), "▶️ Begin"));
                groups.forEach(group -> await(group, "poll", first));
                vote(voters.subList(0, 20));
                assertTrue(telegram.holds(() -> counted() >= 300, ENOUGH), first::printed);
                first.kill();
            }
            int before = counted();
            vote(voters.subList(20, 30));
            try (BotProcess second = start()) {
                vote(voters.subList(30, VOTERS));
                assertTrue(telegram.holds(() -> telegram.pendingUpdates() == 0, ENOUGH), second::printed);
                assertTrue(second.terminate(5), "ends within five seconds of SIGTERM");
            }
            assertTrue(before < GROUPS * VOTERS, "it was killed in the middle");
            report();
        }
    }

    private BotProcess start() {
        String quizzes = FewQuizzes.in(folder).toString();
        Map<String, String> variables =
                Map.of("TELEGRAM_BOT_TOKEN", BotApiServer.TOKEN, "TELEGRAM_API_URL", telegram.url(), "DAUYS_QUIZZES", quizzes);
        return BotProcess.start(folder, variables, "serve");
    }

    private Shown await(Group group, String kind, BotProcess process) {
        assertTrue(telegram.holds(() -> group.messages().stream().anyMatch(shown -> shown.kind().equals(kind)), ENOUGH), process::printed);
        return group.messages().stream().filter(shown -> shown.kind().equals(kind)).toList().getLast();
    }

    /** Each of them answers the open question of each group; where it has just been closed, the next one. */
    private void vote(List<User> who) {
        for (int place = 0; place < who.size(); place++) {
            User voter = who.get(place);
            int choice = place % 2;
            groups.forEach(group -> assertTrue(telegram.holds(() -> votes(group, voter, choice), ENOUGH), "a poll is open"));
        }
    }

    private boolean votes(Group group, User voter, int choice) {
        Shown poll = group.messages().stream().filter(shown -> shown.kind().equals("poll")).toList().getLast();
        boolean open = group.votes(voter, poll, choice, choice);
        if (open) {
            taken.merge(group.pollId(poll), 1, Integer::sum);
        }
        return open;
    }

    /** What was stored is counted exactly; what a kill tore off in mid-sending stands twice, and its group was told. */
    private void report() throws SQLException {
        Map<String, Integer> counted = new HashMap<>();
        Set<String> known = new HashSet<>();
        read("SELECT p.poll, count(a.id) FROM quiz_poll p LEFT JOIN counted_answer a ON a.poll = p.id WHERE p.poll IS NOT NULL GROUP BY p.poll",
                (poll, votes) -> {
                    known.add(poll);
                    counted.put(poll, votes);
                });
        Map<String, Integer> expected = new HashMap<>();
        known.forEach(poll -> expected.put(poll, taken.getOrDefault(poll, 0)));
        assertEquals(expected, counted);
        int orphans = taken.entrySet().stream().filter(entry -> !known.contains(entry.getKey())).mapToInt(Map.Entry::getValue).sum();
        assertEquals(GROUPS * VOTERS, counted.values().stream().mapToInt(Integer::intValue).sum() + orphans);
        assertEquals(counted.values().stream().mapToInt(Integer::intValue).sum(), count("SELECT count(DISTINCT poll || ' ' || person) FROM answer"));
        assertEquals(0, count("SELECT count(*) FROM inbox_failure"));
        assertEquals(orphans, count("SELECT count(*) FROM held_vote"), "kept for an hour, in case their polls become known");
        System.out.println("counted " + (GROUPS * VOTERS - orphans) + ", to polls torn off in mid-sending " + orphans);
    }

    private int counted() {
        try {
            return count("SELECT count(*) FROM answer");
        } catch (SQLException e) {
            return 0;
        }
    }

    private int count(String query) throws SQLException {
        int[] number = new int[1];
        read("SELECT '', (" + query + ")", (name, value) -> number[0] = value);
        return number[0];
    }

    private void read(String query, ObjIntConsumer<String> row) throws SQLException {
        try (var store = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("dauys.db"));
                var statement = store.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                row.accept(rows.getString(1), rows.getInt(2));
            }
        }
    }
}
