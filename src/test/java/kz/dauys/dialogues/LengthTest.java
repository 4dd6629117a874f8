package kz.dauys.dialogues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.dauys.knowledge.Language;
import kz.dauys.telegram.server.Shown;
import kz.dauys.telegram.server.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The longest that the bot has to say arrives whole: the server refuses a message above 4,096 characters, and markup that it cannot read. */
class LengthTest {
    private static final int LIMIT = 4096;

    @TempDir
    Path folder;

    @Test
    void everyTextFitsItsMessage() {
        try (Log log = new Log();
                Scene scene = new Scene(folder)) {
            List<User> users = Stream.of(Language.values()).map(language -> scene.server.user("u", language.code())).toList();
            users.forEach(LengthTest::asksEverything);
            scene.settle();
            for (User user : users) {
                user.history().forEach(LengthTest::fits);
            }
            assertEquals(0, scene.server.answeredPresses());
            assertEquals("", log.from(Level.WARN), "nothing was refused");
        }
    }

    /** Commands, the menus, every offer of an election and a measure, and questions that gather long answers. */
    private static void asksEverything(User user) {
        Stream.of("/start", "/help", "/about", "/language", "/score", "/ask", "/quiz", "/vote", "<b>&\"x\"</b>").forEach(user::says);
        RealMind.BANK.quizzes().forEach(quiz -> user.says("/quiz " + quiz.name()));
        Stream.of("turnout 2007", "turnout 2004", "Which parties took part in 2004?", "Who is Nursultan Nazarbayev?", "What is a Mazhilis?",
                        "What did the OSCE say about the 2007 election?", "How did the 2004 election go?", "x".repeat(1000))
                .forEach(user::says);
    }

    private static void fits(Shown shown) {
        assertTrue(shown.text().length() <= LIMIT, shown::text);
        assertTrue(shown.labels().stream().allMatch(label -> label.codePointCount(0, label.length()) <= 64), () -> shown.labels().toString());
    }

    @Test
    void theLongestVerdictAndTheLongestResultFit() {
        int longest = RealMind.BANK.questions().stream()
                .flatMap(question -> Stream.of(Language.values())
                        .map(language -> question.stem().in(language).length() + question.explanation().in(language).length()
                                + IntStream.range(0, question.options().size()).map(i -> question.options().get(i).text().in(language).length()).sum()
                                + question.sources().stream().limit(4).mapToInt(source -> source.title().length() + 2).sum()))
                .max(Integer::compare)
                .orElseThrow();
        assertTrue(longest < LIMIT - 200, () -> "a verdict of " + longest + " characters is cut into two messages");
    }
}
