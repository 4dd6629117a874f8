package kz.dauys.dialogues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import kz.dauys.telegram.server.Shown;
import org.junit.jupiter.api.Test;

/** A teacher's sets over a school year: the one she works on, and those she has saved. */
class PreparedSetsTest extends AtTheDesk {
    private static final String SAVE = "💾 Save the set";

    private void saves(String quiz) {
        says("/prepare " + quiz);
        presses(SAVE);
    }

    private void worksOnASet() {
        says("/prepare first-steps");
        presses("➕ One more");
    }

    private static List<String> shelf(Shown menu) {
        return menu.labels().stream().filter(label -> label.startsWith("📁")).toList();
    }

    @Test
    void aSetThatIsBeingWorkedOnIsNotThrownAwayWithoutAQuestion() {
        worksOnASet();
        says("/prepare presidents");
        assertTrue(last().text().startsWith("You are working on “First steps” (8 questions), and it is not saved."), last()::text);
        presses("✏️ Keep working on it");
        assertTrue(last().text().startsWith("First steps\n8 questions"), last()::text);
        says("/prepare presidents");
        presses("💾 Save it, then begin the new one");
        assertTrue(last().text().startsWith("Presidential elections\n10 questions"), last()::text);
        assertTrue(dana.messages().get(dana.messages().size() - 2).text().startsWith("📁 First steps\n8 questions"));
        presses("➕ One more");
        says("/prepare parties");
        presses("🗑 Throw it away");
        assertTrue(last().text().startsWith("Parties\n10 questions"), last()::text);
    }

    @Test
    void theMenuACopyALinkAndQuestionsOfHerOwnAskFirstToo() {
        saves("referendums");
        String link = last().text().substring(last().text().indexOf("share_")).split("\\s", 2)[0];
        Shown saved = last();
        worksOnASet();
        presses(saved, "📝 Change a copy");
        assertTrue(last().text().startsWith("You are working on"), last()::text);
        dana.starts(link);
        scene.settle();
        assertTrue(last().text().startsWith("You are working on"), last()::text);
        says("/prepare");
        presses("Referendums (8, grade 9–11)");
        assertTrue(last().text().startsWith("You are working on"), last()::text);
        says("Is it?\n*yes\nno");
        presses("📄 Make a new set");
        presses("➕ Add to “First steps”");
        assertTrue(last().text().startsWith("Added: 1 question.\n\nFirst steps\n9 questions"), last()::text);
    }

    @Test
    void aCopyAndAColleaguesSetAreNotThrownAwayWithoutAQuestion() {
        saves("referendums");
        String link = last().text().substring(last().text().indexOf("share_")).split("\\s", 2)[0];
        presses("📝 Change a copy");
        says("/prepare presidents");
        assertTrue(last().text().startsWith("You are working on “Referendums” (8 questions), and it is not saved."), last()::text);
        presses("🗑 Throw it away");
        dana.starts(link);
        scene.settle();
        says("/prepare parties");
        assertTrue(last().text().startsWith("You are working on “Referendums” (8 questions), and it is not saved."), last()::text);
    }

    @Test
    void aQuestionAboutAnEarlierStateOfTheSetThrowsNothingAway() {
        worksOnASet();
        Shown page = last();
        says("/prepare presidents");
        Shown question = last();
        presses(page, "➕ One more");
        assertEquals("The set has been changed since. /prepare shows it as it is.", presses(question, "🗑 Throw it away"));
    }

    @Test
    void aNinthSetIsReachedAndSetsOfOneQuizAreToldApart() {
        for (int i = 0; i < 10; i++) {
            saves("first-steps");
            scene.advance(i == 4 ? Duration.ofDays(1) : Duration.ofMinutes(1));
        }
        says("/prepare");
        assertEquals(8, shelf(last()).size());
        presses("📚 All my sets: 10 …");
        List<String> shown = shelf(last());
        presses("1/2 ▶");
        List<String> all = Stream.concat(shown.stream(), shelf(last()).stream()).toList();
        assertEquals(10, all.stream().distinct().count(), all::toString);
        presses(shelf(last()).getLast());
        assertTrue(last().text().startsWith("📁 First steps\n7 questions"), last()::text);
    }

    @Test
    void aSavedSetGetsAnotherNameUnlessAQuestionIsAskedMeanwhile() {
        saves("first-steps");
        presses("✏️ Rename");
        says("What was the turnout in the 2007 Mazhilis election?");
        says("9B, first\tterm");
        assertTrue(last().text().startsWith("📁 9B, first term\n7 questions"), last()::text);
        says("9C");
        assertFalse(last().text().startsWith("📁"), last()::text);
        says("/prepare");
        assertTrue(shelf(last()).getFirst().endsWith(" · 9B, first term (7)"), shelf(last())::toString);
    }

    @Test
    void aNameThatIsTooLongIsAskedForAgain() {
        saves("first-steps");
        presses("✏️ Rename");
        says("x".repeat(61));
        assertEquals("A title has up to 60 characters. Send a shorter one.", last().text());
        says("x".repeat(60));
        assertTrue(last().text().startsWith("📁 " + "x".repeat(60)), last()::text);
    }

    @Test
    void aSetIsDeletedOnlyAfterAQuestion() {
        saves("first-steps");
        presses("🗑 Delete");
        assertTrue(last().text().startsWith("Delete the set “First steps” (7 questions)?"), last()::text);
        presses("↩️ Keep it");
        assertTrue(last().text().startsWith("📁 First steps"), last()::text);
        presses("🗑 Delete");
        presses("🗑 Yes, delete it");
        assertEquals("The set is deleted, and its links lead nowhere.", last().text());
    }

    @Test
    void aSetIsPrintedAndTriedInEveryLanguageThatItHas() {
        saves("first-steps");
        Shown saved = last();
        presses(saved, "🖨 A · ҚАЗ");
        assertTrue(last().text().endsWith(". 1-нұсқа"), last()::text);
        presses(saved, "🖨 B · РУС");
        assertTrue(last().text().endsWith(". Вариант Б"), last()::text);
        presses(saved, "▶️ РУС");
        assertTrue(last().labels().getLast().contains("Не знаю точно"), last().labels()::toString);
    }

    @Test
    void theQuestionsAreReadInEveryLanguageBeforeTheyAreSaved() {
        says("/prepare first-steps");
        String english = last().text();
        presses("👁 ҚАЗ");
        assertTrue(last().text().startsWith("First steps\n7 questions") && last().text().contains("Дереккөз"), last()::text);
        presses("1");
        assertTrue(last().text().contains("Дереккөз") && last().labels().contains("🗑 Remove"), last()::text);
        presses("↩️ Back");
        assertTrue(last().text().contains("Дереккөз"), last()::text);
        presses("👁 ENG");
        assertEquals(english, last().text());
    }

    @Test
    void aQuizThatThereIsNotIsNamedAboveTheMenu() {
        says("/prepare nosuch");
        assertTrue(last().text().startsWith("I know no quiz “nosuch”.\n\nWhat shall tomorrow’s set be made from?"), last()::text);
    }

    @Test
    void aTeacherWhoDoubtsAKeyLooksItUpAndReportsItBeforeTheLesson() {
        says("/prepare first-steps");
        Shown page = last();
        presses("1");
        String stem = last().text().lines().findFirst().orElseThrow().substring("1. ".length());
        assertTrue(presses(last(), "🚩 The key is wrong").startsWith("Noted, thank you"), "the flag");
        presses("❓ Why?");
        assertTrue(last().text().startsWith(stem) && last().text().contains("Who says so"), last()::text);
        Shown one = dana.messages().stream().filter(shown -> shown.id() == page.id()).findFirst().orElseThrow();
        presses(one, "↩️ Back");
        assertTrue(dana.messages().stream().anyMatch(shown -> shown.id() == page.id() && shown.text().startsWith("First steps")));
    }
}
