package kz.dauys.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder that holds articles and nothing else: no word of a question means an election there. */
@Execution(ExecutionMode.CONCURRENT)
class PlainArticlesTest {
    @TempDir
    private static Path folder;

    private static Answerer answerer;

    @BeforeAll
    static void articles() throws IOException {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        Files.writeString(documents.resolve("mill.txt"), """
                The Corbin mill was built by the carpenter Anna Holt in 1851. It ground more wheat than any other mill on the Tarn. The owners sold \
                it after the flood of 1903 without a vote of the guild. Nobody has worked there since, but 12 visitors a day still come.
                """);
        Files.writeString(documents.resolve("bread.txt"), """
                Rye bread keeps for a week. Bakers in Lorn organised a fair in 1920, and no less than 400 loaves were given away. The best loaf \
                won a cup of silver. Its colour was almost black.
                """);
        answerer = new Answerer(Knowledge.load(folder), Optional.empty());
    }

    @AfterAll
    static void close() {
        answerer.close();
    }

    private static Answered ask(String question) {
        return answerer.answer(question, Optional.empty(), Language.EN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "When did Anna Holt build the Corbin mill? | 1851",
        "After which flood did the owners sell the mill without a vote of the guild? | 1903",
        "How many visitors come a day? | 12 visitors",
        "Which mill ground more wheat than any other? | wheat",
        "What did the best loaf win? | silver",
        "What was almost black in color? | Its colour",
        "Who organized the fair in 1920 where no less than 400 loaves were given away? | Bakers"
    })
    void wordsOfVotesAndVictoriesAreWordsLikeOthers(String question, String answer) {
        Answer.Passage passage = assertInstanceOf(Answer.Passage.class, ask(question).answer());
        assertTrue(passage.found().quote().contains(answer), passage.found()::quote);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Who built the castle of Dunmore?", "How many loaves did Napoleon order in Moscow?", "What is the capital of Peru?", "Who won the election?"
    })
    void whatNoArticleTellsIsNotAnswered(String question) {
        assertInstanceOf(Answer.Unknown.class, ask(question).answer());
    }

    @Test
    void theOpeningSentenceNamesWhatTheOthersCallIt() {
        assertEquals("The owners sold it after the flood of 1903 without a vote of the guild.", ask("Why was the Corbin mill sold by the guild?").nearest().getFirst().quote());
    }
}
