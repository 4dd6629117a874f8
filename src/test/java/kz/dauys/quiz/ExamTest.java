package kz.dauys.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.dauys.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A sitting in the form of the national test. */
@Execution(ExecutionMode.CONCURRENT)
class ExamTest {
    private static final ExamForm FORM = RealBank.BANK.exam("ubt").orElseThrow();

    private static Exam sit(long seed, Map<String, Integer> answered) {
        return sit(seed, answered, Set.of());
    }

    private static Exam sit(long seed, Map<String, Integer> answered, Set<String> withheld) {
        return Exam.of(FORM, Language.RU, RealBank.BANK.tasks(FORM, Language.RU, answered, withheld, seed).orElseThrow(), 1000);
    }

    @Test
    void tenTasksStandAloneAndTwoContextsHaveFiveEach() {
        for (long seed = 0; seed < 20; seed++) {
            Exam exam = sit(seed, Map.of());
            List<String> contexts = exam.tasks().stream().map(Exam.Task::context).toList();
            assertEquals(20, contexts.size());
            assertTrue(contexts.subList(0, 10).stream().allMatch(String::isEmpty));
            assertEquals(1, Set.copyOf(contexts.subList(10, 15)).size());
            assertEquals(1, Set.copyOf(contexts.subList(15, 20)).size());
            assertFalse(contexts.get(10).equals(contexts.get(15)));
            assertTrue(exam.tasks().stream().allMatch(task -> task.shown().options().size() == 4));
        }
    }

    @Test
    void noTableAnswersASingleTask() {
        for (long seed = 0; seed < 20; seed++) {
            Exam exam = sit(seed, Map.of());
            Set<String> votes = exam.tasks().stream().filter(task -> !task.context().isEmpty()).map(task -> task.shown().election()).collect(Collectors.toSet());
            assertTrue(exam.tasks().stream().filter(task -> task.context().isEmpty()).noneMatch(task -> votes.contains(task.shown().election())));
        }
    }

    @Test
    void whatWasAnsweredComesLast() {
        Map<String, Integer> answered = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (long seed = 0; seed < 3; seed++) {
            sit(seed, answered).tasks().forEach(task -> {
                assertTrue(seen.add(task.shown().id()), task.shown().id());
                answered.merge(task.shown().id(), 1, Integer::sum);
            });
        }
    }

    @Test
    void whatIsWithheldIsNotAsked() {
        Set<String> asked = sit(1, Map.of()).tasks().stream().map(task -> task.shown().id()).collect(Collectors.toSet());
        Set<String> withheld = Set.copyOf(asked.stream().sorted().limit(6).toList());
        assertTrue(sit(1, Map.of(), withheld).tasks().stream().noneMatch(task -> withheld.contains(task.shown().id())));
    }

    @Test
    void answersAndFlagsMayBeChangedUntilTheEnd() {
        Exam exam = sit(1, Map.of());
        int key = exam.tasks().getFirst().shown().answer();
        Exam changed = exam.chosen(0, key == 0 ? 1 : 0).chosen(0, key).flagged(3).flagged(5).flagged(3);
        assertTrue(changed.right(0));
        assertEquals(1, changed.answered());
        assertEquals(List.of(5), changed.flags());
        assertEquals(1, changed.right(false));
        assertEquals(0, changed.right(true));
        assertEquals(changed, ExamCodec.read(ExamCodec.write(changed)));
        assertEquals(40 * 60_000, changed.end() - changed.start());
        assertThrows(IllegalArgumentException.class, () -> exam.chosen(0, 4));
    }

    @Test
    void aChoiceLeadsToTheNextTaskWithoutOne() {
        Exam exam = sit(1, Map.of()).chosen(1, 0).chosen(0, 0);
        assertEquals(2, exam.next(0));
        assertEquals(2, exam.next(19));
    }

    @Test
    void theFormHasItsYearAndItsSources() {
        assertEquals(20, FORM.tasks());
        assertEquals(2026, FORM.year());
        assertTrue(FORM.origins().stream().allMatch(origin -> origin.address().startsWith("https://")));
    }
}
