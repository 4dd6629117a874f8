package kz.dauys.dialogues;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kz.dauys.export.KahootSheet;
import kz.dauys.export.Sheet;
import org.junit.jupiter.api.Test;

/** The evening before a lesson, with the test server, the real library and a real store. */
class PreparingTest extends AtTheDesk {
    private static final int MOST_PRESSES = 12;
    private static final String QUIZ = "Presidential elections (10, grade 9–11)";

    @Test
    void aSetForClassIsPreparedInTwelvePressesWithTwoQuestionsReplacedAndOneTakenOut() {
        says("/prepare");
        presses(QUIZ);
        String drawn = last().text();
        presses("1/2 ▶");
        for (String change : List.of("🔄 Replace", "⬇️ Easier", "🗑 Remove")) {
            presses(last().labels().getFirst());
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
    void aColleaguesSetIsLeafedThroughChangedAndSavedInTwelvePresses() {
        says("/prepare");
        presses(QUIZ);
        presses("💾 Save the set");
        String link = last().text().substring(last().text().indexOf("share_")).split("\\s", 2)[0];
        presses = 0;
        dana.starts(link);
        scene.settle();
        presses("1/2 ▶");
        presses("6");
        presses("🔄 Replace");
        presses("↩️ Back");
        presses("7");
        presses("🗑 Remove");
        presses("➕ One more");
        presses("💾 Save the set");
        assertTrue(last().text().startsWith("📁 Presidential elections\n10 questions"), last()::text);
        assertTrue(presses <= MOST_PRESSES, presses + " presses");
    }

    @Test
    void tenPollsWhoseKeysTelegramKeepsToItselfBecomeASetInTwelvePresses() {
        for (int i = 1; i <= 10; i++) {
            dana.forwardsPoll("What is " + i + " and 1?", List.of("It is " + i, "It is " + (i + 1)), true, Optional.empty());
            scene.settle();
            presses("It is " + (i + 1));
        }
        assertTrue(last().text().startsWith("I have understood 10 questions.") && last().text().contains("Together with the 9 others"), last()::text);
        presses("📄 Make a new set");
        presses("💾 Save the set");
        assertTrue(last().text().startsWith("📁 My questions\n10 questions · English"), last()::text);
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
