package kz.dauys.dialogues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.dauys.telegram.server.Group;
import kz.dauys.telegram.server.Press;
import kz.dauys.telegram.server.Shown;
import kz.dauys.telegram.server.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Presses that no honest button leads to: each is answered once, with a friendly word, and counts for nothing. */
class HostilePressTest {
    @TempDir
    Path folder;

    private final Log log = new Log();
    private Scene scene;
    private User dana;
    private User arman;

    @BeforeEach
    void open() {
        scene = new Scene(folder);
        dana = scene.server.user("Dana");
        arman = scene.server.user("Arman");
    }

    @AfterEach
    void close() {
        scene.close();
        log.close();
    }

    /** Every press has its one answer: the server refuses a second one, and counts those that it took. */
    private List<String> toasts(List<Press> presses) {
        List<String> toasts = presses.stream().map(Press::awaitAnswer).toList();
        scene.settle();
        assertEquals(presses.size(), scene.server.answeredPresses());
        assertEquals(presses.size(), scene.server.calls("answerCallbackQuery"));
        assertEquals("", log.from(Level.WARN), "the log");
        return toasts;
    }

    private Shown question() {
        dana.says("/quiz first-steps");
        return dana.awaitMessages(1).getLast();
    }

    private int counted(User user) {
        String score = said(user, "/score");
        return score.contains("not answered any") ? 0 : Integer.parseInt(score.replaceAll("(?s).* of (\\d+) right.*", "$1"));
    }

    private String said(User user, String command) {
        user.says(command);
        scene.settle();
        return user.messages().getLast().text();
    }

    /** The data of a button with another prefix, row or choice. */
    private static String forged(Shown shown, int part, String with) {
        String[] parts = shown.keyboard().getFirst().getFirst().data().split(":", -1);
        parts[part] = with;
        return String.join(":", parts);
    }

    @Test
    void aButtonPressedFiveTimesAtOnceCountsOnce() {
        Shown question = question();
        List<String> labels = question.labels();
        List<Press> presses = new ArrayList<>();
        for (int time = 0; time < 5; time++) {
            presses.add(dana.presses(question, labels.get(time % labels.size())));
        }
        List<String> toasts = toasts(presses);
        assertEquals("", toasts.getFirst());
        assertEquals(List.of("You have answered this question already."), toasts.stream().skip(1).distinct().toList());
        assertEquals(1, counted(dana));
    }

    @Test
    void dataOfAnyShapeIsAnsweredAndCountsForNothing() {
        Shown question = question();
        List<Press> presses = Stream.of(
                        "", " ", ":", "::", "q", "q:", "q::", "q:0:0", "q:-1:0", "q:1:-1", "q:zzzzzzzzzzzz:0", "q:zzzzzzzzzzzzz:0",
                        "q:" + "9".repeat(60), "a:0:9999", "a:1:99999999999999999999", "s:0:9", "s:0:0", "score:1:1", "nobody:1:1",
                        "q:1:0:0", "Q:1:0", "q:1:0\n", "\u0000\u0001", "қ".repeat(32), "🇰🇿".repeat(8), "\ud800", "<b>&amp;</b>", "' OR 1=1 --",
                        "x".repeat(64), "null", "{\"step\":\"ask\"}", "q:１:０", forged(question, 1, "zzz"), forged(question, 2, "9999"),
                        forged(question, 2, "10"), forged(question, 0, "a"), forged(question, 0, "s"), forged(question, 0, "score"))
                .map(data -> dana.pressesData(question, data))
                .toList();
        List<String> toasts = toasts(presses);
        assertTrue(toasts.stream().allMatch(words -> words.startsWith("This button")), toasts::toString);
        assertEquals(1, dana.messages().size(), "nothing is sent");
        assertEquals(0, dana.messages().getFirst().edits(), "nothing is changed");
        assertEquals(0, counted(dana));
        dana.presses(question, question.labels().getFirst()).awaitAnswer();
        assertEquals(1, counted(dana), "the question waits on");
    }

    @Test
    void anotherPersonsButtonsAreHisAlone() {
        Group group = scene.server.group("Class");
        group.says(dana, "/quiz");
        group.says(dana, "/ask turnout");
        group.says(dana, "/language");
        List<Shown> messages = group.awaitMessages(3);
        List<Press> presses = messages.stream().map(shown -> group.presses(arman, shown, shown.labels().getFirst())).toList();
        List<String> toasts = toasts(presses);
        assertTrue(toasts.stream().allMatch(words -> words.contains("somebody else")), toasts::toString);
        assertEquals(3, group.history().size());
        assertEquals(0, counted(arman));
        assertEquals(0, counted(dana));
    }

    @Test
    void aButtonCarriedIntoAnotherChatIsForeignThere() {
        Shown question = question();
        arman.says("/help");
        Shown other = arman.awaitMessages(1).getFirst();
        dana.says("/help");
        String data = question.keyboard().getFirst().getFirst().data();
        assertEquals(
                List.of("This question was put to somebody else. /quiz starts a quiz of your own."), toasts(List.of(arman.pressesData(other, data))));
        assertEquals(0, counted(arman));
        assertEquals(0, counted(dana));
    }

    @Test
    void buttonsOfMessagesThatAreOverSaySo() {
        Shown question = question();
        dana.says("/quiz people-and-dates");
        Shown later = dana.awaitMessages(2).getLast();
        List<Press> presses = new ArrayList<>(List.of(dana.presses(question, question.labels().getFirst())));
        presses.add(dana.presses(later, later.labels().getFirst()));
        scene.settle();
        Shown verdict = dana.messages().getLast();
        presses.add(dana.presses(verdict, "Next"));
        presses.add(dana.presses(verdict, "Next"));
        presses.add(dana.presses(later, later.labels().getLast()));
        List<String> toasts = toasts(presses);
        assertEquals("This quiz is over. /quiz starts another one.", toasts.getFirst());
        assertEquals(List.of("", ""), toasts.subList(1, 3));
        assertFalse(toasts.subList(3, 5).contains(""), toasts::toString);
        assertEquals(1, counted(dana));
        assertEquals(4, dana.messages().size(), "two questions, the next one, and the score");
    }
}
