package kz.dauys.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import kz.dauys.shipped.Shipped;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Asks the shipped bot what people of all kinds would ask, and holds the scores that it has reached. The keys come from the knowledge pack,
 * never from what the bot says.
 */
@Execution(ExecutionMode.CONCURRENT)
class RegressionTest {
    private static final Path FOLDER = Path.of("src/test/resources/kz/dauys/eval");
    private static final List<Keyed> QUESTIONS = questions();
    private static final Map<String, Figures> FIGURES = new TreeMap<>();
    private static List<String> report = List.of();

    private static List<Keyed> questions() {
        return switch (KeyedFile.read(FOLDER.resolve("regression.jsonl"))) {
            case KeyedFile.Read.Whole(List<Keyed> questions) -> questions;
            case KeyedFile.Read.Broken(List<String> faults) -> throw new AssertionError(faults);
        };
    }

    @BeforeAll
    static void ask() {
        Evaluation evaluation = Evaluation.of(QUESTIONS, Shipped.knowledge(), Shipped.answerer());
        FIGURES.put("all", evaluation.overall());
        FIGURES.putAll(evaluation.byLanguage());
        report = evaluation.report();
    }

    @Test
    void theScoresNeverFall() throws IOException {
        Properties due = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve("regression.properties"))) {
            due.load(reader);
        }
        assertEquals(3 * FIGURES.size(), due.size(), "right, answered and wrong for all and for each language");
        FIGURES.forEach((name, figures) -> {
            assertTrue(figures.right() >= number(due, name + ".right"), () -> name + ".right has fallen to " + figures.right() + told());
            assertTrue(figures.answered() >= number(due, name + ".answered"), () -> name + ".answered has fallen to " + figures.answered() + told());
            assertTrue(figures.wrong() <= number(due, name + ".wrong"), () -> name + ".wrong has risen to " + figures.wrong() + told());
        });
    }

    private static int number(Properties due, String key) {
        return Integer.parseInt(due.getProperty(key));
    }

    private static String told() {
        return "\n" + String.join("\n", report);
    }

    @Test
    void everyLanguageHasItsHundredAndAQuarterCannotBeAnswered() {
        FIGURES.forEach((name, figures) -> {
            assertTrue(figures.questions() >= 100, name);
            assertTrue(figures.answerable() <= 0.75 * figures.questions(), name);
        });
    }
}
