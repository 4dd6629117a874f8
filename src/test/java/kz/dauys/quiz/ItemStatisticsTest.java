package kz.dauys.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemStatisticsTest {
    /** A row for each person, a column for each of four questions. */
    private static final List<String> TABLE = List.of("1111", "1101", "1010", "0100", "1000", "0001");

    private static List<Response> responses(List<String> table) {
        List<Response> responses = new ArrayList<>();
        for (int person = 0; person < table.size(); person++) {
            for (int question = 0; question < table.get(person).length(); question++) {
                boolean right = table.get(person).charAt(question) == '1';
                responses.add(new Response(person, "round 1", "q" + question, "en", right ? "key" : "other", right));
            }
        }
        return responses;
    }

    /** The figures were computed apart, by the textbook's formula with the two means. */
    @ParameterizedTest
    @CsvSource({"0, 0.6667, 0.25", "1, 0.5, 0.1741", "2, 0.3333, 0.25", "3, 0.5, 0.1741"})
    void figuresAreThoseOfTheTextbook(int question, double p, double r) {
        ItemFigures figures = ItemStatistics.of(responses(TABLE)).get(question);
        assertEquals(p, figures.right(), 0.0001);
        assertEquals(r, figures.discrimination().orElseThrow(), 0.0001);
        assertEquals(6, figures.answers());
    }

    @Test
    void ofOnePersonTheFirstAnswerCounts() {
        List<Response> responses = new ArrayList<>(responses(TABLE));
        responses.add(new Response(5, "run 9", "q0", "en", "key", true));
        ItemFigures figures = ItemStatistics.of(responses).getFirst();
        assertEquals(6, figures.answers());
        assertEquals(4.0 / 6, figures.right(), 0.0001);
    }

    @Test
    void whereNothingVariesThereIsNoDiscrimination() {
        assertTrue(ItemStatistics.of(responses(List.of("11", "11"))).getFirst().discrimination().isEmpty());
        ItemFigures alone = ItemStatistics.of(responses(List.of("1", "0"))).getFirst();
        assertTrue(alone.discrimination().isEmpty(), "one question in a sitting has no rest");
        assertEquals(0, alone.compared());
        assertEquals(List.of(), ItemStatistics.of(List.of()));
    }

    /** Those who know more fail: q0 is right where the others are wrong. */
    private static List<Response> perverse(int people) {
        return responses(IntStream.range(0, people).mapToObj(person -> person % 2 == 0 ? "1000" : "0110").toList());
    }

    @Test
    void aNegativeItemIsOneFromTwoHundredAnswersOn() {
        assertFalse(ItemStatistics.of(perverse(199)).getFirst().negative());
        assertTrue(ItemStatistics.of(perverse(200)).getFirst().negative());
        assertFalse(ItemStatistics.of(perverse(200)).get(3).negative(), "never right is no correlation");
    }

    @Test
    void sharesOfOptionsAreCountedOverTheLanguages() {
        Question question = SmallBank.BANK.questions().getFirst();
        Option option = question.options().getFirst();
        List<Response> responses = List.of(
                new Response(1, "run 1", question.id(), "kk", option.text().kk(), true),
                new Response(2, "run 2", question.id(), "ru", option.text().ru(), true),
                new Response(3, "run 3", question.id(), "en", "words of an older pack", false),
                new Response(4, "run 4", question.id(), "en", question.options().get(1).text().en(), false));
        ItemFigures figures = ItemStatistics.of(responses).getFirst();
        assertEquals(0.5, figures.share(option));
        assertEquals(0.25, figures.share(question.options().get(1)));
    }
}
