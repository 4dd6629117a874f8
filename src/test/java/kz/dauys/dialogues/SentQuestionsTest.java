package kz.dauys.dialogues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import kz.dauys.telegram.server.Shown;
import kz.dauys.telegram.server.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a teacher sends as questions of his own, with the test server, the real library and a real store: it may be anything. */
class SentQuestionsTest {
    @TempDir
    Path folder;

    private Scene scene;
    private User dana;
    private User erlan;

    @BeforeEach
    void open() {
        scene = new Scene(folder);
        dana = scene.server.user("Dana");
        erlan = scene.server.user("Erlan");
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private String says(String text) {
        dana.says(text);
        scene.settle();
        return last().text();
    }

    private Shown last() {
        return dana.messages().getLast();
    }

    private void presses(String label) {
        dana.presses(last(), label);
        scene.settle();
    }

    private void erlanIsAnswered() {
        int before = erlan.messages().size();
        erlan.says("/help");
        scene.settle();
        assertEquals(before + 1, erlan.messages().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\\", ":", "=", "*", "{", " \n"})
    void aTextOfThousandsOfTheSameLetterIsAnsweredAndTheBotGoesOn(String letter) {
        String long4096 = ("Q? {=" + letter.repeat(3900 / letter.length()) + " ~b}").substring(0, 3900);
        assertTrue(says(long4096 + "\n*x").startsWith("I have taken nothing"), last()::text);
        erlanIsAnswered();
    }

    @Test
    void aFileOfAnOptionWithoutEndIsAnsweredAndItsSenderTooAfterwards() {
        dana.sendsFile("x.gift", ("Q? {=" + "a".repeat(60_000) + " ~b}").getBytes(StandardCharsets.UTF_8));
        scene.settle();
        assertTrue(last().text().contains("Row 1: an option has 60,000 characters"), last()::text);
        int before = dana.messages().size();
        says("/help");
        assertEquals(before + 1, dana.messages().size());
        erlanIsAnswered();
    }

    @Test
    void aPollOfSeveralRightOptionsKeepsThemAll() {
        dana.forwardsPollOfSeveral("Which are chambers?", List.of("Senate", "Mazhilis", "Court"), List.of(0, 1));
        scene.settle();
        assertTrue(last().text().contains("✅ Senate\n✅ Mazhilis\n▫️ Court\n"), last()::text);
    }

    @Test
    void ofAPollOfSeveralWhoseKeysAreNotToldAllRightOptionsAreMarked() {
        dana.forwardsPollOfSeveral("Which are chambers?", List.of("Senate", "Mazhilis", "Court"), List.of());
        scene.settle();
        assertTrue(last().text().contains("Mark all that are right."), last()::text);
        presses("▫️ Senate");
        presses("▫️ Court");
        presses("▫️ Mazhilis");
        presses("✅ Court");
        presses("👌 These are right");
        assertTrue(last().text().contains("✅ Senate\n✅ Mazhilis\n▫️ Court\n"), last()::text);
    }

    @Test
    void questionsInTwoLanguagesAreNamedBeforeTheyAreTaken() {
        String text = "When is the election day held?\n*Sunday\nMonday\n\nWhich body calls the vote?\n*a\nb\n\nКогда проводят выборы Президента?\n*в воскресенье\nв понедельник";
        assertTrue(says(text).contains("Language: English.\n⚠️ One question seems to be in another language (row 9)."), last()::text);
    }
}
