package kz.dauys.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratorTest {
    private static Question question(String id) {
        return SmallBank.BANK.question(id).orElseThrow(() -> new AssertionError("no question " + id + " among " + ids()));
    }

    /** In English; which of its spaces may break is for the tests of the wording. */
    private static String explanation(Question question) {
        return question.explanation().en().replace('\u00A0', ' ');
    }

    private static Set<String> ids() {
        return SmallBank.BANK.questions().stream().map(Question::id).collect(Collectors.toSet());
    }

    private static List<String> options(String id) {
        return question(id).options().stream().map(option -> option.text().en()).toList();
    }

    @Test
    void whatAllSourcesSayIsAskedWithoutNamingOne() {
        Question question = question("seats-of.first.seats.oak");
        assertEquals("How many seats did the Oak win in the first election?", question.stem().en());
        assertEquals("25", question.key().text().en());
        assertEquals("The Oak won 25 seats in the first election.", explanation(question));
    }

    @Test
    void aStemBeginsWithACapitalLetterInEveryLanguage() {
        Question question = question("seats-of.first.seats.oak");
        assertEquals("Бірінші сайлау: «Емен» партиясы неше?", question.stem().kk());
        assertEquals("Первые выборы, партия «Дуб»: сколько?", question.stem().ru());
    }

    @Test
    void aDisputedValueIsAskedByTheBestSourceThatGivesNoOther() {
        Question question = question("turnout.first.turnout.whole.gazette");
        assertEquals("According to The Gazette, what was the turnout in the first election?", question.stem().en());
        assertEquals("61.2%", question.key().text().en());
        assertFalse(options("turnout.first.turnout.whole.gazette").contains("66.0%"));
        assertEquals(
                "The Gazette: Turnout in the first election was 61.2%. Sources differ: 61.2% (The Gazette; The Herald); "
                        + "66.0% (The Herald; The Mirror). An early count.",
                question.explanation().en());
    }

    @Test
    void aSourceWhoseTitleTellsTheAnswerIsNotNamed() {
        assertEquals("71.5%", question("turnout.second.turnout.whole.mirror").key().text().en());
        assertFalse(ids().contains("turnout.second.turnout.whole.telling"));
    }

    @Test
    void aRejectedValueIsNotAskedFor() {
        assertFalse(ids().contains("turnout.first.turnout.whole.mirror"));
    }

    @Test
    void withoutAnAcceptedValueEachSourceIsAskedFor() {
        assertEquals("30", question("seats-of.second.seats.oak.gazette").key().text().en());
        assertEquals("31", question("seats-of.second.seats.oak.herald").key().text().en());
        assertFalse(options("seats-of.second.seats.oak.gazette").contains("31"));
        assertFalse(options("seats-of.second.seats.oak.herald").contains("30"));
    }

    @Test
    void severalNamesAreNoKey() {
        assertFalse(ids().contains("leader.first.leader.fir"));
        assertFalse(ids().contains("leader.second.leader.oak.herald"));
    }

    @Test
    void whomAnySourceNamesIsNoWrongOption() {
        List<String> options = options("leader.second.leader.oak.gazette");
        assertTrue(options.contains("Anna Asan"));
        assertFalse(options.contains("Bek Berik") || options.contains("Zhan Zhanys"), options.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"who-won-seats.first.seats.ash", "who-won-seats.first.seats.fir"})
    void aValueThatTwoPartiesHaveDoesNotAskForTheParty(String id) {
        assertFalse(ids().contains(id));
    }

    @Test
    void aDisputedValueDoesNotAskForTheParty() {
        assertTrue(ids().contains("who-won-seats.first.seats.oak"));
        assertFalse(ids().stream().anyMatch(id -> id.startsWith("who-won-seats.second.seats.oak")));
    }

    @Test
    void aGroupIsNoParty() {
        assertFalse(ids().contains("who-won-seats.first.seats.loners"));
        assertFalse(options("who-won-seats.first.seats.oak").contains("Loners"));
        assertFalse(options("winner.first.winner.whole").contains("Loners"));
    }

    @Test
    void nothingWonIsNotAskedForInDetail() {
        assertFalse(ids().contains("seats-of.first.seats.yew"));
    }

    @Test
    void daysLieInTheYearOfTheKeyAndOnItsWeekday() {
        assertTrue(options("day.first.day.whole").stream().allMatch(day -> day.endsWith("2001")));
        assertEquals("10 June 2001", question("day.first.day.whole").key().text().en());
    }

    @Test
    void theSecondOneStandsBesideThoseBelowItAndTheWinnerOnlyFillsUp() {
        Question question = question("second.first.share.elm");
        assertEquals("Elm", question.key().text().en());
        assertEquals(Set.of("Elm", "Ash", "Fir", "Oak"), Set.copyOf(options("second.first.share.elm")));
        assertEquals("The Elm won 30% in the first election. The Oak won 50% in the first election.", explanation(question));
        assertEquals(1, ids().stream().filter(id -> id.startsWith("second.")).count());
    }

    @Test
    void aComparisonKnowsTheHigherOne() {
        Question question = question("larger.first.seats.whole.second");
        assertEquals("Second election", question.key().text().en());
        assertEquals(Set.of("first/seats/whole", "second/seats/whole"), question.claims());
        assertEquals("The second election filled 60 seats. The first election filled 50 seats.", explanation(question));
    }
}
