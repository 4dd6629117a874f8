package kz.dauys.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class GiftTest {
    @Test
    void theWholeBankIsReadBackEqual() {
        List<Sheet> expected = RealSheets.ALL.stream().map(GiftTest::inOrderOfTheLeft).toList();
        List<Sheet> read = GiftReader.read(Gift.write(RealSheets.ALL));
        IntStream.range(0, Math.min(expected.size(), read.size())).forEach(i -> assertEquals(expected.get(i), read.get(i)));
        assertEquals(expected.size(), read.size());
    }

    /** The form has no order of values of its own. */
    private static Sheet inOrderOfTheLeft(Sheet sheet) {
        if (sheet.form() != Sheet.Form.MATCHING) {
            return sheet;
        }
        List<String> options = new ArrayList<>(sheet.answers().stream().map(sheet.options()::get).toList());
        IntStream.range(0, sheet.options().size()).filter(place -> !sheet.right(place)).mapToObj(sheet.options()::get).forEach(options::add);
        List<Integer> answers = IntStream.range(0, sheet.left().size()).boxed().toList();
        return new Sheet(
                sheet.id(), sheet.form(), sheet.context(), sheet.stem(), sheet.left(), options, answers, sheet.explanation());
    }

    @Test
    void everySpecialSignSurvives() {
        Sheet odd = new Sheet(
                "a:b", Sheet.Form.ONE, "1: {x}\n2 = ~", "Is {#} = ~ or C:\\dir?", List.of(), List.of("=", "~ #", "{:}"), List.of(1), "a\\b #");
        assertEquals(List.of(odd), GiftReader.read(Gift.write(List.of(odd))));
    }

    @Test
    void markingEverythingEarnsNothing() {
        Sheet several = new Sheet(
                "s", Sheet.Form.SEVERAL, "", "Which?", List.of(), List.of("a", "b", "c", "d", "e", "f"), List.of(0, 2, 5), "So.");
        String gift = Gift.write(List.of(several));
        assertTrue(gift.contains("~%33.33333%a") && gift.contains("~%-100%b"), gift);
    }
}
