package kz.dauys.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuizExportCommandTest {
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"");

    private static final String SMALL = "src/test/resources/kz/dauys/quiz/small/";
    private static final List<String> COMMAND =
            List.of("quiz", "export", "--quiz", "five", "--knowledge", SMALL + "knowledge", "--quizzes", SMALL + "quizzes");

    @TempDir
    Path folder;

    private String export(String... options) {
        Prompt prompt = type(options);
        assertEquals(0, prompt.exit(), prompt::err);
        return prompt.out();
    }

    private Prompt type(String... options) {
        return Prompt.type(folder, Stream.concat(COMMAND.stream(), Stream.of(options)).toArray(String[]::new));
    }

    private static List<String> printed(String page) {
        return Jsoup.parse(page).select("section.item").eachAttr("id");
    }

    @Test
    void paperGetsWhatTheQuizPlaysAndAnotherSeedAnotherPaper() {
        List<String> first = printed(export("--format", "html", "--lang", "kk"));
        assertEquals(5, first.size());
        assertEquals(first, printed(export("--format", "html", "--lang", "ru")));
        assertEquals(first, printed(export("--format", "html", "--lang", "kk", "--seed", "1")));
        assertNotEquals(first, printed(export("--format", "html", "--lang", "kk", "--seed", "2")));
    }

    @Test
    void allPrintsAllThatTheQuizMayDraw() {
        List<String> all = printed(export("--format", "html", "--lang", "en", "--all"));
        assertTrue(all.size() > 5, () -> all.size() + " questions");
        assertEquals(all, ID.matcher(export("--lang", "en")).results().map(found -> found.group(1)).toList());
    }

    @Test
    void variantBHoldsTheSameQuestionsInAnotherOrder() {
        String a = export("--format", "html", "--lang", "ru", "--variant", "a");
        String b = export("--format", "html", "--lang", "ru", "--variant", "b");
        assertEquals(Set.copyOf(printed(a)), Set.copyOf(printed(b)));
        assertNotEquals(printed(a), printed(b));
        assertTrue(Jsoup.parse(a).title().endsWith(". Вариант А") && Jsoup.parse(b).title().endsWith(". Вариант Б"));
    }

    @Test
    void aSeedDrawsForOtherProgramsToo() {
        List<String> drawn = ID.matcher(export("--lang", "en", "--seed", "7")).results().map((MatchResult found) -> found.group(1)).toList();
        assertEquals(5, drawn.size());
        assertEquals(drawn, printed(export("--format", "html", "--lang", "en", "--seed", "7")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --all --seed 1                     | --all takes every question
            --variant b                        | --variant is for a quiz on paper
            --format html --all --variant b    | --variant is for a quiz on paper
            --format html --variant c          | --variant is a or b, not c
            """)
    void whatDoesNotGoTogetherIsRefused(String options, String why) {
        Prompt prompt = type(options.split(" ", -1));
        assertTrue(prompt.exit() != 0 && prompt.err().contains(why), prompt::err);
    }
}
