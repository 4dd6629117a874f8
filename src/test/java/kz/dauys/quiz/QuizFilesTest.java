package kz.dauys.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.dauys.knowledge.BrokenDataException;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Glossary;
import kz.dauys.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Teachers edit these files: a fault is named with its line and a remedy. */
class QuizFilesTest {
    private static final Glossary GLOSSARY = SmallBank.BANK.knowledge().glossary();
    private static final String GOOD = """
            format: 1
            templates:
              - id: turnout
                kind: value
                topic: turnout
                measure: turnout
                of: whole
                options: 3
                difficulty: 0.5
                stem: {kk: "{election}?", ru: "{election}?", en: "{election}?"}
            quizzes:
              - name: few
                title: {kk: Аз, ru: Мало, en: Few}
                description: {kk: Аз, ru: Мало, en: Few}
                elections: [first]
                questions: 2
            """;

    @TempDir
    Path folder;

    private QuizFile.Content read(String yaml) throws IOException {
        Files.writeString(folder.resolve("quiz.yaml"), yaml);
        return QuizFolder.read(folder, GLOSSARY);
    }

    @Test
    void aGoodFileIsRead() throws IOException {
        QuizFile.Content content = read(GOOD);
        assertEquals(3, content.templates().getFirst().options());
        assertEquals("few", content.quizzes().getFirst().name());
        assertEquals(Set.of("first"), content.quizzes().getFirst().selection().of().elections());
    }

    @Test
    void aQuizKeepsToTheCoreUnlessItAsksForMore() throws IOException {
        assertEquals(Claim.Weight.CORE, read(GOOD).quizzes().getFirst().selection().weight());
        String wide = GOOD.replace("elections: [first]", "weight: wide");
        assertEquals(Claim.Weight.WIDE, read(wide).quizzes().getFirst().selection().weight());
    }

    @Test
    void aQuizAsksForAllVotesOfAKind() throws IOException {
        String votes = GOOD.replace("elections: [first]", "votes: [parliamentary]");
        assertEquals(Set.of("first", "second"), read(votes).quizzes().getFirst().selection().of().elections());
    }

    @Test
    void aQuizTellsTeachersWhatItIsFor() throws IOException {
        String more = "grade: 9-11\n    subject: basics-of-law\n    tags: [programme]\n    order: easy-first\n    timer: 30\n    questions: 2";
        Lesson lesson = read(GOOD.replace("questions: 2", more)).quizzes().getFirst().lesson();
        assertEquals("9–11", lesson.grades().orElseThrow().toString());
        assertEquals(Lesson.Subject.BASICS_OF_LAW, lesson.subject().orElseThrow());
        assertEquals(Set.of(Lesson.Tag.PROGRAMME), lesson.tags());
        assertEquals(Lesson.Order.EASY_FIRST, lesson.order());
        assertEquals(30, lesson.seconds().orElseThrow());
    }

    @Test
    void aQuizIsThereInTheLanguagesThatItIsWrittenIn() throws IOException {
        NamedQuiz quiz = read(GOOD.replace(", ru: Мало, en: Few", "")).quizzes().getFirst();
        assertEquals(Set.of(Language.KK), quiz.languages());
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("id: turnout", "id: Turn out", 3, "expected a word"),
                Arguments.of("kind: value", "kind: guess", 4, "expected one of value, when, who"),
                Arguments.of("kind: value", "kind: who", 6, "cannot be asked about the unit"),
                Arguments.of("topic: turnout", "topik: turnout", 5, "unknown key 'topik'"),
                Arguments.of("measure: turnout", "measure: heat", 6, "no measure 'heat'"),
                Arguments.of("kind: value", "kind: rule", 3, "the key 'rule' is missing"),
                Arguments.of("topic: turnout", "rule: age", 5, "a question of the kind value has no 'rule'"),
                Arguments.of("options: 3", "votes: [local]", 8, "expected one of parliamentary, presidential"),
                Arguments.of("options: 3", "past: {kk: А, ru: Б, en: C}", 8, "only a question about a rule has the key 'past'"),
                Arguments.of("elections: [first]", "votes: [senate]", 15, "no vote of the kind 'senate'"),
                Arguments.of("elections: [first]", "weight: heavy", 15, "expected one of core, wide, detail"),
                Arguments.of("of: whole", "of: all", 7, "expected one of whole, party"),
                Arguments.of("options: 3", "options: 5", 8, "3 or 4 options, not 5"),
                Arguments.of("difficulty: 0.5", "difficulty: 5", 9, "from 0 to 1, not 5"),
                Arguments.of("en: \"{election}?\"", "en: \"When?\"", 10, "the text in en needs the places [election] and has []"),
                Arguments.of("en: \"{election}?\"", "en: \"{election} {who}?\"", 10, "has [election, who]"),
                Arguments.of("name: few", "name: Few and far", 12, "a quiz's name has 1 to 40"),
                Arguments.of("ru: Мало, ", "", 12, "the title is in en, kk, the description in en, kk, ru"),
                Arguments.of("{kk: Аз, ru: Мало, en: Few}", "{}", 13, "at least one of kk, ru, en"),
                Arguments.of("questions: 2", "grade: 4", 16, "a grade is 9 or 9-11"),
                Arguments.of("questions: 2", "grade: 11-9", 16, "a grade is 9 or 9-11"),
                Arguments.of("questions: 2", "subject: chess", 16, "expected one of history-of-kazakhstan, basics-of-law"),
                Arguments.of("questions: 2", "tags: [fun]", 16, "expected one of programme, compare-sources"),
                Arguments.of("questions: 2", "order: any", 16, "expected one of mixed, easy-first, by-time"),
                Arguments.of("questions: 2", "timer: 15", 16, "a timer is one of 5, 10, 20, 30"),
                Arguments.of("questions: 2", "difficulty: [0.6, 0.3]", 16, "two shares between 0 and 1"),
                Arguments.of("questions: 2", "except: {elections: [third]}", 16, "no election 'third'"),
                Arguments.of("questions: 2", "except: {weight: core}", 16, "weight"),
                Arguments.of("[first]", "[third]", 15, "no election 'third'"),
                Arguments.of("questions: 2", "questions: 0", 16, "1 to 100 questions, not 0"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsNamedWithItsLine(String good, String bad, int line, String reason) {
        String message = refusal(() -> read(GOOD.replaceFirst(Pattern.quote(good), bad)));
        assertTrue(message.contains("quiz.yaml:" + line + ":"), message);
        assertTrue(message.contains(reason), message);
    }

    @Test
    void anExamThatCannotBePassedIsRefusedWithItsLine() throws IOException {
        Files.writeString(folder.resolve("exams.yaml"), """
                format: 1
                exams:
                  - name: test
                    exam: {kk: А, ru: Б, en: C}
                    section: {kk: А, ru: Б, en: C}
                    year: 2026
                    single: 3
                    contexts: 0
                    minutes: 10
                    pass: 4
                    sources: [{title: T, address: "https://t", year: 2025}]
                """);
        String message = refusal(() -> read(GOOD));
        assertTrue(message.contains("exams.yaml:3:") && message.contains("a bar that can be reached"), message);
    }

    @Test
    void anIdMayStandOnceInTheWholeFolder() throws IOException {
        Files.writeString(folder.resolve("another.yaml"), GOOD);
        String message = refusal(() -> read(GOOD));
        assertTrue(message.contains("the template turnout stands already at"), message);
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path missing = folder.resolve("missing");
        String message = refusal(() -> QuizFolder.read(missing, GLOSSARY));
        assertTrue(message.contains("no such quizzes folder"), message);
    }

    private static String refusal(Executable read) {
        return String.valueOf(assertThrows(BrokenDataException.class, read).getMessage());
    }
}
