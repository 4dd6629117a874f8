package kz.dauys.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class QuestionNumberTest {
    private static final String ID = "turnout.parliamentary-2007.turnout.whole";

    /** Of some hundred thousand ids two have one number; these were found so. */
    private static final String ONE = "q.37830";

    private static final String OTHER = "q.274331";

    /** Paper outlives programs. */
    @Test
    void aQuestionKeepsItsNumberForEver() {
        assertEquals("yef2sgq", QuestionNumber.of(ID));
    }

    @Test
    void noTwoQuestionsOfTheBankHaveOneNumber() {
        Set<String> numbers = new HashSet<>();
        RealBank.BANK.all().forEach(item -> assertTrue(numbers.add(QuestionNumber.of(item.id())), item.id()));
        assertTrue(numbers.stream().allMatch(number -> number.matches("[0-9a-z]{7}")));
    }

    @Test
    void theLinterReportsTwoQuestionsThatShareANumber() {
        Question first = SmallBank.BANK.question("seats-of.first.seats.elm").orElseThrow();
        assertEquals(QuestionNumber.of(ONE), QuestionNumber.of(OTHER));
        List<QuizLint.Violation> found = QuizLint.clashing(Stream.of(called(first, ONE), first, called(first, OTHER), first));
        assertEquals(1, found.size(), found::toString);
        assertTrue(found.getFirst().toString().endsWith(" is that of " + ONE + " and of " + OTHER), found::toString);
    }

    @Test
    void ofTwoQuestionsWithOneNumberTheFirstKeepsItAndBothAreFoundByTheirIds() {
        Question first = SmallBank.BANK.question("seats-of.first.seats.elm").orElseThrow();
        Catalogue catalogue = new Catalogue(Stream.of(called(first, ONE), called(first, OTHER)));
        assertEquals(ONE, catalogue.find(QuestionNumber.of(OTHER)).orElseThrow().id());
        assertEquals(OTHER, catalogue.find(OTHER).orElseThrow().id());
    }

    private static Question called(Question question, String id) {
        return new Question(
                id, question.template(), question.asked(), question.stem(), question.options(), question.answer(), question.explanation(), question.sources());
    }

    @Test
    void aQuestionIsFoundByItsIdAndByItsNumberHoweverItIsCopiedFromPaper() {
        List<? extends Item> items = SmallBank.BANK.all().toList();
        for (Item item : items) {
            String number = QuestionNumber.of(item.id());
            assertEquals(Optional.of(item), SmallBank.BANK.item(item.id()));
            assertEquals(Optional.of(item), SmallBank.BANK.item(number));
            assertEquals(Optional.of(item), SmallBank.BANK.item(number.toUpperCase(Locale.ROOT).replace('0', 'O').replace('1', 'l')));
        }
        assertEquals(Optional.empty(), SmallBank.BANK.item("nothing"));
    }
}
