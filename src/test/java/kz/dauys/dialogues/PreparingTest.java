package kz.dauys.dialogues;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kz.dauys.export.KahootSheet;
import kz.dauys.export.Sheet;
import kz.dauys.telegram.server.Shown;
import kz.dauys.telegram.server.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The evening before a lesson, with the test server, the real library and a real store. */
class PreparingTest {
    private static final int MOST_PRESSES = 12;

    @TempDir
    Path folder;

    private Scene scene;
    private User dana;
    private int presses;

    @BeforeEach
    void open() {
        scene = new Scene(folder);
        dana = scene.server.user("Dana");
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private Shown last() {
        return dana.messages().getLast();
    }

    private void presses(String label) {
        dana.presses(last(), label);
        presses++;
        scene.settle();
    }

    @Test
    void aSetForClassIsPreparedInTwelvePressesWithTwoQuestionsReplacedAndOneTakenOut() {
        dana.says("/prepare");
        scene.settle();
        presses("Presidential elections (10, grade 9–11)");
        String drawn = last().text();
        for (String change : List.of("🔄 Replace", "⬇️ Easier", "🗑 Remove")) {
            presses("2");
            presses(change);
            if (last().labels().contains("↩️ Back")) {
                presses("↩️ Back");
            }
        }
        assertTrue(!last().text().equals(drawn), drawn);
        presses("💾 Save the set");
        assertTrue(last().text().startsWith("📁 Presidential elections\n9 questions"), last()::text);
        assertTrue(last().text().contains("?start=set_"), last()::text);
        assertTrue(presses <= MOST_PRESSES, presses + " presses");
    }

    @Test
    void aSpreadsheetThatIsSentInTheChatBecomesASet() throws IOException {
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        KahootSheet.write(
                List.of(
                        new Sheet("", Sheet.Form.ONE, "", "Which body calls the vote?", List.of(), List.of("President", "Senate"), List.of(0), ""),
                        new Sheet("", Sheet.Form.SEVERAL, "", "Which are chambers?", List.of(), List.of("Senate", "Mazhilis", "Court"), List.of(0, 1), "")),
                sheet);
        dana.sendsFile("Lesson 7.xlsx", sheet.toByteArray());
        scene.settle();
        assertTrue(last().text().startsWith("I have understood 2 questions."), last()::text);
        assertTrue(last().text().contains("✅ President\n▫️ Senate\n") && last().text().contains("✅ Senate\n✅ Mazhilis\n▫️ Court\n"), last()::text);
        presses("📄 Make a new set");
        presses("💾 Save the set");
        assertTrue(last().text().startsWith("📁 Lesson 7\n2 questions"), last()::text);
    }

    @Test
    void aFileThatIsNoSpreadsheetIsNamedAndNothingIsTaken() {
        dana.sendsFile("lesson.xlsx", new byte[] {'P', 'K', 3, 4});
        scene.settle();
        assertTrue(!last().labels().contains("📄 Make a new set") && !last().text().contains("I have understood"), last()::text);
    }
}
