package kz.dauys.dialogues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kz.dauys.telegram.server.Shown;
import org.junit.jupiter.api.Test;

/** What a teacher types and forwards while she prepares a set. */
class OwnQuestionsTest extends AtTheDesk {
    private static final String NEW = "📄 Make a new set";
    private static final String ADD = "➕ Add to “My questions”";

    private void begins(String question) {
        says(question);
        presses(NEW);
    }

    @Test
    void ofTwoHundredAndOnePollsTheLastIsRefusedAndTheOthersStayOffered() {
        for (int poll = 1; poll <= 200; poll++) {
            forwards("Is this question " + poll + "?", List.of("yes", "no"), 0);
            scene.settle();
        }
        assertTrue(last().text().startsWith("I have understood 200 questions."), last()::text);
        forwards("Is this one too many?", List.of("yes", "no"), 0);
        scene.settle();
        assertTrue(last().text().startsWith("A set holds up to 200 questions, and as many are waiting for you to decide"), last()::text);
        forwards("Is this question 7?", List.of("yes", "no"), 1);
        scene.settle();
        assertTrue(last().text().startsWith("I have understood 200 questions."), last()::text);
        presses("📄 Make a new set");
        assertTrue(last().text().contains("\n200 questions"), last()::text);
        forwards("Is this one too many?", List.of("yes", "no"), 0);
        scene.settle();
        assertTrue(last().text().startsWith("I have understood 1 question."), last()::text);
    }

    @Test
    void aQuestionThatIsSentAgainWithAnotherKeyTakesThePlaceOfTheOneInTheSet() {
        begins("How old must a voter be?\n*16\n18\n\nWhen is election day?\n*Monday\nSunday");
        says("When is election day?\nMonday\n*Sunday");
        assertTrue(last().text().contains("In “My questions” the same words stand already: question 2 would be replaced."), last()::text);
        presses(ADD);
        assertTrue(last().text().startsWith("Put right: question 2.\n\nMy questions\n2 questions"), last()::text);
        assertTrue(last().text().contains("▫️ Monday\n✅ Sunday"), last()::text);
        says("When is election day?\nMonday\n*Sunday");
        presses(ADD);
        assertTrue(last().text().startsWith("Already there as sent: question 2.\n\nMy questions\n2 questions"), last()::text);
    }

    @Test
    void severalPollsThatAreForwardedAtOnceEndInOneSetWhicheverOfThemIsPressed() {
        forwards("Is one first?", List.of("yes", "no"), 0);
        forwards("Is two second?", List.of("yes", "no"), 0);
        forwards("Is three third?", List.of("yes", "no"), 0);
        scene.settle();
        Shown first = dana.messages().getFirst();
        assertTrue(last().text().startsWith("I have understood 3 questions."), last()::text);
        presses(first, NEW);
        assertTrue(last().text().startsWith("My questions\n3 questions"), last()::text);
        assertEquals("This button has done its work. /prepare leads on.", presses(first, NEW));
        forwards("Is four fourth?", List.of("yes", "no"), 0);
        scene.settle();
        assertTrue(last().text().startsWith("I have understood 1 question."), last()::text);
        presses(ADD);
        assertTrue(last().text().startsWith("Added: 1 question.\n\nMy questions\n4 questions"), last()::text);
    }

    @Test
    void aSetSaysInWhichLanguagesItWillBeOfferedAndWhyBeforeItIsSaved() {
        says("/prepare first-steps");
        says("Қай күні дауыс береді?\nДүйсенбіде\n*Жексенбіде");
        assertTrue(last().text().contains("With this question “First steps” can be asked only in: Kazakh."), last()::text);
        presses("➕ Add to “First steps”");
        assertTrue(last().text().contains("Not offered in Russian: question 8 is not in that language."), last()::text);
        says("When is it?\nOn Monday\n*On Sunday");
        assertTrue(last().text().contains("would have no language that all its questions are in, and it could not be saved"), last()::text);
    }

    @Test
    void questionsWithAMistakeAreToldApartFromQuestionsToTheBotAndGetARemedy() {
        says("When is election day?\nOn Monday\nOn Sunday");
        assertTrue(last().text().contains("Row 1: no option is marked as right."), last()::text);
        assertTrue(last().text().contains("If you meant to ask me something, write it in one line."), last()::text);
        says("When is election day? {=Sunday ~Monday}");
        assertTrue(last().text().startsWith("I have understood 1 question."), last()::text);
        says("When is election day?\nA. Monday\nB. Sunday\nANSWER: B");
        assertTrue(last().text().contains("✅ Sunday"), last()::text);
    }

    @Test
    void aQuestionToTheBotIsAnsweredWhileAQuestionOfHerOwnIsAwaited() {
        says("/prepare first-steps");
        presses("✍️ My own");
        says("What was the turnout in the 2007 Mazhilis election?");
        assertFalse(last().text().contains("I have taken nothing"), last()::text);
        says("What was the turnout in 2007?\nAnd in 2012?");
        assertFalse(last().text().contains("I have taken nothing"), last()::text);
        says("The day is\nSunday");
        assertTrue(last().text().startsWith("I have taken nothing"), last()::text);
    }
}
