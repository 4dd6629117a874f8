package kz.dauys.dialogues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kz.dauys.telegram.server.Shown;
import kz.dauys.telegram.server.User;
import org.junit.jupiter.api.Test;

/** Pupils who leave and come back, and the bot that does: with the test server, the real library and a real store. */
class ComingBackTest extends AtTheTable {
    private static Shown last(User who) {
        return who.messages().getLast();
    }

    private void says(User who, String text) {
        who.says(text);
        scene.settle();
    }

    private void presses(User who, String label) {
        who.presses(last(who), label);
        scene.settle();
    }

    private void taps(User who, String link) {
        who.starts(link);
        scene.settle();
    }

    private String savedLink() {
        says(dana, "/prepare first-steps");
        presses(dana, "💾 Save the set");
        return last(dana).text().replaceAll("(?s).*?start=(set_\\w+).*", "$1");
    }

    @Test
    void aPupilWhoTapsTheTeachersLinkAgainGoesOnWhereHeWas() {
        String link = savedLink();
        taps(erlan, link);
        presses(erlan, "🤔 Not sure");
        presses(erlan, "Next");
        assertTrue(last(erlan).text().startsWith("2/7"), last(erlan)::text);
        taps(erlan, link);
        assertTrue(last(erlan).text().endsWith("is still open: question 2 of 7 is waiting."), last(erlan)::text);
        presses(erlan, "Go on");
        assertTrue(last(erlan).text().startsWith("2/7"), last(erlan)::text);
        taps(erlan, link);
        presses(erlan, "Start anew");
        assertTrue(last(erlan).text().startsWith("1/7"), last(erlan)::text);
        presses(erlan, "🤔 Not sure");
        taps(erlan, link + "-b");
        assertTrue(last(erlan).text().startsWith("1/7"), "the other variant is another set");
    }

    @Test
    void underTheVerdictAButtonShowsWhatSpeaksForTheKey() {
        taps(erlan, savedLink());
        String stem = last(erlan).text().split("\n\n", -1)[1];
        presses(erlan, "🤔 Not sure");
        presses(erlan, "❓ Why?");
        String page = last(erlan).text();
        assertTrue(page.startsWith(stem + "\n") && page.contains("\n✓ ") && page.contains("\n✗ ") && page.contains("\nWho says so\n"), page);
        assertEquals(List.of("🖨 Page to print"), last(erlan).labels());
        String number = page.lines().toList().getLast().replaceAll("Question (\\w+) \\(.*", "$1");
        says(dana, "/question " + number);
        assertEquals(page, last(dana).text(), "the same page by the number that stands on paper");
    }

    @Test
    void aTeachersOwnQuestionHasNoSuchButton() {
        says(dana, "Which?\n*a\nb");
        presses(dana, "📄 Make a new set");
        presses(dana, "💾 Save the set");
        taps(erlan, last(dana).text().replaceAll("(?s).*?start=(set_\\w+).*", "$1"));
        presses(erlan, "b");
        Shown verdict = erlan.messages().stream().filter(shown -> shown.text().contains("Not quite.")).toList().getLast();
        assertTrue(verdict.text().endsWith("Teacher’s own question, without source"), verdict::text);
        assertEquals(List.of("🚩 The key is wrong"), verdict.labels());
    }

    private void sits() {
        says(dana, "/ubt");
        presses(dana, "▶️ Begin");
    }

    private String minutes() {
        presses(dana, "▶");
        return last(dana).text().replaceAll("(?s)^\\d+/\\d+ · ⏳ (\\d+) min.*", "$1");
    }

    @Test
    void theClockOfTheNationalTestStandsStillWhileTheBotIsAway() {
        sits();
        scene.pass(Duration.ofSeconds(10 * 60 + 20));
        assertEquals("30", minutes());
        scene.away(() -> scene.advance(Duration.ofHours(1)));
        assertEquals("30", minutes());
        scene.pass(Duration.ofMinutes(29));
        assertEquals("1", minutes());
        scene.pass(Duration.ofMinutes(2));
        assertTrue(last(dana).text().startsWith("⏰ The time is up."), last(dana)::text);
    }

    @Test
    void afterTheNationalTestEachKeyCanBeDoubtedAndAskedAbout() throws SQLException {
        sits();
        List<String> during = new ArrayList<>(last(dana).labels());
        presses(dana, "🏁 Finish");
        presses(dana, "Yes, finish");
        presses(dana, "🔍 Look at the answers");
        presses(dana, "▶");
        Shown review = last(dana);
        assertTrue(during.stream().noneMatch(List.of("❓ Why?", "🚩 The key is wrong")::contains), during::toString);
        assertEquals(List.of("◀", "▶", "▶️ The next one missed", "❓ Why?", "🚩 The key is wrong"), review.labels());
        assertEquals(
                "Noted, thank you: a person will look at it. If you like, say why in one line: /wrong and the words.",
                dana.presses(review, "🚩 The key is wrong").awaitAnswer());
        scene.settle();
        presses(dana, "❓ Why?");
        String id = last(dana).text().lines().toList().getLast().replaceAll("Question \\w+ \\((.*)\\)", "$1");
        String stem = RealMind.BANK.item(id).orElseThrow().stem().en();
        assertTrue(review.text().contains("\n" + stem + "\n"), review::text);
        assertEquals(1, count("SELECT count(*) FROM report WHERE question = '" + id + "'"));
    }
}
