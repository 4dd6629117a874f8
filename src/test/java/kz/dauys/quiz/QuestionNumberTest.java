package kz.dauys.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class QuestionNumberTest {
    private static final String ID = "turnout.parliamentary-2007.turnout.whole";

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
