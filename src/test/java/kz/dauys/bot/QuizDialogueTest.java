package kz.dauys.bot;

import static kz.dauys.bot.QuizTable.AIGUL;
import static kz.dauys.bot.QuizTable.BERIK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.dauys.knowledge.Language;
import kz.dauys.quiz.Ledger;
import kz.dauys.quiz.Question;
import kz.dauys.quiz.SmallBank;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuizDialogueTest {
    @TempDir
    Path folder;

    private QuizTable table;
    private Visit aigul;
    private Visit berik;

    @BeforeEach
    void open() {
        table = new QuizTable(folder);
        aigul = table.visit(AIGUL);
        berik = table.visit(BERIK);
    }

    @AfterEach
    void close() {
        table.close();
    }

    private static Reply.Send send(List<Reply> replies) {
        return QuizTable.words(replies.getLast());
    }

    private static Reply.Edit edit(List<Reply> replies) {
        return (Reply.Edit) replies.getFirst();
    }

    private static Button button(Reply.Send message, int row) {
        return message.buttons().get(row).getFirst();
    }

    private static String toast(List<Reply> replies) {
        assertEquals(1, replies.size());
        return ((Reply.Toast) replies.getFirst()).words();
    }

    private List<Ledger.Tally> tallies(Address person) {
        long id = table.idOf(person);
        return table.run(() -> table.store().ledger().tallies(id));
    }

    private int answered(Address person) {
        return tallies(person).stream().mapToInt(Ledger.Tally::answered).sum();
    }

    private static Question asked(Reply.Send message) {
        return SmallBank.BANK.questions().stream()
                .filter(question -> message.text().plain().contains(question.stem().en()))
                .findFirst()
                .orElseThrow();
    }

    private static Button right(Reply.Send message) {
        return button(message, asked(message).answer());
    }

    private static Button wrong(Reply.Send message) {
        return button(message, asked(message).answer() == 0 ? 1 : 0);
    }

    @Test
    void theMenuOffersEveryQuizWithItsLength() {
        Reply.Send menu = send(table.quiz(aigul, ""));
        assertTrue(menu.text().plain().startsWith("Which quiz shall it be?"), menu.text().plain());
        assertEquals("Five (5 questions)", button(menu, 0).label());
        assertEquals("Seats (3 questions)", button(menu, 1).label());
    }

    @Test
    void aButtonOfTheMenuStartsItsQuizOnce() {
        Reply.Send menu = send(table.quiz(aigul, ""));
        Reply.Send first = send(table.press(aigul, button(menu, 1)));
        assertTrue(first.text().plain().startsWith("1/3 · Seats\n\n"), first.text().plain());
        assertEquals(asked(first).options().size() + 1, first.buttons().size());
        assertEquals("This button has done its work. /quiz leads on.", toast(table.press(aigul, button(menu, 1))));
    }

    @Test
    void aRightAnswerIsToldWithItsSource() {
        Reply.Send question = send(table.quiz(aigul, "seats-only"));
        Question asked = asked(question);
        Reply.Edit verdict = edit(table.press(aigul, right(question)));
        String key = asked.key().text().en();
        assertEquals(
                "1/3 · ✅ 1 · Seats\n\n" + asked.stem().en() + "\n\n✅ Right!\nYour answer: " + key + "\n\n" + asked.explanation().en()
                        + "\nSource: The Gazette",
                verdict.text().plain());
        assertEquals(QuizTable.MESSAGE, verdict.message());
        assertEquals("Next", verdict.buttons().getFirst().getFirst().label());
    }

    @Test
    void aWrongAnswerIsToldWithTheRightOne() {
        Reply.Send question = send(table.quiz(aigul, "seats-only"));
        String verdict = edit(table.press(aigul, wrong(question))).text().plain();
        assertTrue(verdict.contains("❌ Not quite.\nYour answer: " + wrong(question).label()), verdict);
        assertTrue(verdict.contains("Right answer: " + right(question).label()), verdict);
    }

    @Test
    void whoIsNotSureIsToldTheAnswerAndCanRepeatWhatHeMissed() {
        Reply.Send result = send(table.playOn(aigul, table.quiz(aigul, "seats-only"), question -> question.buttons().getLast().getFirst()));
        assertTrue(result.text().plain().startsWith("🏁 Seats\n0 of 3 right, that is 0%.\nNot sure: 3.\n\nTo look at again:"), result.text().plain());
        assertEquals(3, tallies(AIGUL).stream().mapToInt(Ledger.Tally::answered).sum());
        Reply.Send again = send(table.press(aigul, button(result, 2)));
        assertEquals("Repeat what I missed", button(result, 2).label());
        assertTrue(again.text().plain().startsWith("1/3 · Seats"), again.text().plain());
    }

    @Test
    void noQuestionComesAgainUntilAllHaveCome() {
        int pool = SmallBank.BANK.pool(SmallBank.BANK.quiz("seats-only").orElseThrow()).size();
        Set<String> seen = new HashSet<>();
        while (seen.size() < pool) {
            List<String> drawn = new ArrayList<>();
            table.playOn(aigul, table.quiz(aigul, "seats-only"), question -> {
                drawn.add(asked(question).id());
                return right(question);
            });
            boolean again = drawn.stream().anyMatch(seen::contains);
            seen.addAll(drawn);
            assertTrue(!again || seen.size() == pool, "again before all were asked: " + drawn);
        }
    }

    @Test
    void aSecondPressCountsNothing() {
        Reply.Send question = send(table.quiz(aigul, "seats-only"));
        table.press(aigul, wrong(question));
        assertEquals("You have answered this question already.", toast(table.press(aigul, right(question))));
        assertEquals(1, answered(AIGUL));
        assertEquals(0, tallies(AIGUL).getFirst().right());
    }

    @Test
    void theButtonsOfAnotherPersonCountNothing() {
        Reply.Send question = send(table.quiz(aigul, "seats-only"));
        assertEquals(
                "This question was put to somebody else. /quiz starts a quiz of your own.",
                toast(table.press(berik, right(question))));
        assertEquals(0, answered(AIGUL) + answered(BERIK));
        edit(table.press(aigul, right(question)));
    }

    @Test
    void theButtonsOfAnotherChatCountNothing() {
        Reply.Send question = send(table.quiz(aigul, "seats-only"));
        Visit group = table.visit(AIGUL, new Chat(new Address("telegram", "-5"), Chat.Kind.GROUP), Language.EN);
        toast(table.press(group, right(question)));
        assertEquals(0, answered(AIGUL));
    }

    @Test
    void rowsAndChoicesFromOutsideNeverThrow() {
        long row = Long.parseLong(right(send(table.quiz(aigul, "seats-only"))).data().split(":", -1)[1], Character.MAX_RADIX);
        for (int choice : new int[] {5, 9999, -1}) {
            toast(table.press(aigul, row, choice));
        }
        for (long foreign : new long[] {0, -1, row + 1, Long.MAX_VALUE}) {
            toast(table.press(aigul, foreign, 0));
        }
        long alien = table.run(() -> table.store().prompts().open("ask", AIGUL, aigul.person(), "{}", aigul.at()));
        toast(table.press(aigul, alien, 0));
        long broken = table.run(() -> table.store().prompts().open("q", AIGUL, aigul.person(), "{\"step\":\"fly\"}", aigul.at()));
        toast(table.press(aigul, broken, 0));
        assertEquals(0, answered(AIGUL));
    }

    @Test
    void menusAndResultsRefuseChoicesThatTheyDoNotOffer() {
        Reply.Send menu = send(table.quiz(aigul, ""));
        long row = Long.parseLong(button(menu, 0).data().split(":", -1)[1], Character.MAX_RADIX);
        toast(table.press(aigul, row, 2));
        send(table.press(aigul, row, 0));
        Reply.Send resume = send(table.quiz(aigul, ""));
        toast(table.press(aigul, Long.parseLong(button(resume, 0).data().split(":", -1)[1], Character.MAX_RADIX), 3));
    }

    @Test
    void theLastAnswerIsFollowedByTheResult() {
        List<Reply> end = table.playOn(aigul, table.quiz(aigul, "seats-only"), QuizDialogueTest::right);
        assertEquals(
                List.of("❓ Why?", "🚩 The key is wrong"),
                edit(end).buttons().stream().map(row -> row.getFirst().label()).toList(),
                "nothing leads on, but the key may be doubted");
        assertEquals("🏁 Seats\n3 of 3 right, that is 100%.\nEvery answer right. Well done!", send(end).text().plain());
        assertEquals(3, answered(AIGUL));
        assertEquals(3, tallies(AIGUL).getFirst().right());
    }

    @Test
    void theResultNamesWhatToReview() {
        String result = send(table.playOn(aigul, table.quiz(aigul, "seats-only"), QuizDialogueTest::wrong)).text().plain();
        assertTrue(result.startsWith("🏁 Seats\n0 of 3 right, that is 0%.\n\nTo look at again:\n• "), result);
        assertEquals(3, result.chars().filter(c -> c == '•').count());
    }

    @Test
    void afterTheResultTheSameOrAnotherQuizCanFollow() {
        Reply.Send result = send(table.playOn(aigul, table.quiz(aigul, "seats-only"), QuizDialogueTest::right));
        assertEquals("Again", button(result, 0).label());
        assertTrue(send(table.press(aigul, button(result, 0))).text().plain().startsWith("1/3 · Seats"));
        toast(table.press(aigul, button(result, 1)));
        Reply.Send second = send(table.playOn(aigul, table.quiz(aigul, "five"), QuizDialogueTest::right));
        assertEquals("Five (5 questions)", button(send(table.press(aigul, button(second, 1))), 0).label());
    }

    @Test
    void anOpenRunIsTakenUpWhereItWasLeft() {
        table.press(aigul, right(send(table.quiz(aigul, "seats-only"))));
        Reply.Send resume = send(table.quiz(aigul, ""));
        assertEquals("The quiz “Seats” is still open: question 2 of 3 is waiting.", resume.text().plain());
        Reply.Send again = send(table.press(aigul, button(resume, 0)));
        assertTrue(again.text().plain().startsWith("2/3 · ✅ 1 · Seats"), again.text().plain());
    }

    @Test
    void aQuestionThatStandsInTwoMessagesCountsOnce() {
        Reply.Send first = send(table.quiz(aigul, "seats-only"));
        Reply.Send copy = send(table.press(aigul, button(send(table.quiz(aigul, "")), 0)));
        edit(table.press(aigul, right(copy)));
        assertEquals("You have answered this question already.", toast(table.press(aigul, wrong(first))));
        assertEquals(1, answered(AIGUL));
    }

    @Test
    void startingAnewEndsTheOldRun() {
        Reply.Send old = send(table.quiz(aigul, "seats-only"));
        Reply.Send anew = send(table.press(aigul, button(send(table.quiz(aigul, "")), 1)));
        assertTrue(anew.text().plain().startsWith("1/3 · Seats"));
        assertEquals("This quiz is over. /quiz starts another one.", toast(table.press(aigul, right(old))));
        assertEquals(0, answered(AIGUL));
    }

    @Test
    void theLinkTappedInTheMiddleOffersToGoOnAndLosesNoAnswer() {
        table.goal(aigul, "quiz_seats-only");
        assertTrue(send(table.goal(aigul, "quiz_seats-only").orElseThrow()).text().plain().startsWith("1/3 · Seats"), "nothing is answered yet");
        table.press(aigul, right(send(table.quiz(aigul, "seats-only"))));
        Reply.Send resume = send(table.goal(aigul, "quiz_Seats-Only").orElseThrow());
        assertEquals("The quiz “Seats” is still open: question 2 of 3 is waiting.", resume.text().plain());
        assertEquals(List.of("Go on", "Start anew", "Another quiz"), resume.buttons().stream().map(row -> row.getFirst().label()).toList());
        Reply.Send second = send(table.press(aigul, button(resume, 0)));
        assertTrue(second.text().plain().startsWith("2/3 · ✅ 1 · Seats"), second.text().plain());
        assertEquals(resume.text(), send(table.quiz(aigul, "seats-only")).text(), "and so does its name");
        assertTrue(send(table.goal(aigul, "quiz_five").orElseThrow()).text().plain().startsWith("1/5"), "another quiz is another wish");
    }

    @Test
    void aQuizThatIsOverBeginsAnewByItsLink() {
        table.playOn(aigul, table.quiz(aigul, "seats-only"), QuizDialogueTest::right);
        assertTrue(send(table.goal(aigul, "quiz_seats-only").orElseThrow()).text().plain().startsWith("1/3 · Seats"));
    }

    @Test
    void nextLeadsOnOnce() {
        Reply.Edit verdict = edit(table.press(aigul, right(send(table.quiz(aigul, "seats-only")))));
        Button next = verdict.buttons().getFirst().getFirst();
        assertTrue(send(table.press(aigul, next)).text().plain().startsWith("2/3"));
        assertEquals("This button has done its work. /quiz leads on.", toast(table.press(aigul, next)));
    }

    @Test
    void anUnknownNameGetsTheList() {
        Reply.Send list = send(table.quiz(aigul, "no-such"));
        assertTrue(list.text().plain().startsWith("I know no quiz of that name."), list.text().plain());
        assertEquals(2, list.buttons().size());
    }

    @Test
    void aDeepLinkStartsItsQuiz() {
        assertTrue(send(table.goal(aigul, "quiz_seats-only").orElseThrow()).text().plain().startsWith("1/3 · Seats"));
        assertEquals(Optional.empty(), table.goal(aigul, "class_123456"));
    }

    @Test
    void aQuizSpeaksOneLanguageThroughout() {
        Visit kazakh = table.visit(AIGUL, new Chat(AIGUL, Chat.Kind.PRIVATE), Language.KK);
        Reply.Send question = send(table.quiz(kazakh, "seats-only"));
        assertTrue(question.text().plain().startsWith("1/3 · Мандаттар"), question.text().plain());
        String verdict = edit(table.press(aigul, button(question, 0))).text().plain();
        assertTrue(verdict.contains("Сіздің жауабыңыз: "), verdict);
        assertFalse(verdict.contains("Your answer"), verdict);
    }
}
