package kz.dauys.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class PassageTableTest {
    static Stream<Arguments> questions() {
        return RealPack.table("passages").filter(row -> !first(row).startsWith("? "));
    }

    static Stream<Arguments> refused() {
        return RealPack.table("passages").filter(row -> first(row).startsWith("? "));
    }

    private static String first(Arguments row) {
        return String.valueOf(row.get()[0]);
    }

    private static boolean holds(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text.replace('\u00A0', ' ').replace('\u202F', ' ')).find();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theRightParagraphIsFirstAndItsSentenceAnswers(String pattern, String question) {
        Answered answered = RealPack.ask(question);
        Found nearest = answered.nearest().getFirst();
        assertTrue(holds(pattern, nearest.before() + " " + nearest.quote() + " " + nearest.after()), nearest::toString);
        String said = RealPack.WRITER.lines(answered).getFirst().text();
        assertTrue(holds(pattern, said) && Outcome.of(answered.answer()).equals("passage"), said);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aPassageThatMayNotAnswerIsNotShownAsAnAnswer(String pattern, String question) {
        assertEquals("unknown", Outcome.of(RealPack.ask(question).answer()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Who will win the next election?",
        "What was the turnout in Almaty in 2004?",
        "Why did Asar win only 3 seats in 2004?", "How many men were elected in 2004?",
        "Сколько членов было в партии Отан в 2004 году?", "Кто победит на следующих выборах?", "How many Otan members were there in 2004?",
        "What is the weather in Astana?", "Who is the president of Russia?", "Напиши стихи о весне", "Ауа райы қандай?"
    })
    void aTextAboutSomethingNearDoesNotAnswer(String question) {
        assertEquals("unknown", Outcome.of(RealPack.ask(question).answer()));
    }

    @Test
    void aFolderOfDocumentsAloneIsEnough(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("documents/school"));
        Files.writeString(folder.resolve("documents/school/parliament.txt"), "The school parliament has 15 members. Aigerim Sadykova leads it.");
        Knowledge knowledge = Knowledge.load(folder);
        try (Answerer answerer = new Answerer(knowledge, Optional.empty())) {
            Answered answered = answerer.answer("How many members does the school parliament have?", Optional.empty(), Language.EN);
            Answer.Passage passage = (Answer.Passage) answered.answer();
            assertEquals("The school parliament has 15 members.", passage.found().quote());
            assertEquals("school/parliament", passage.found().source());
            assertTrue(answerer.examples(Language.EN).isEmpty());
            String text = new AnswerWriter(knowledge, answerer).plain(answerer.answer("Who won in 2004?", Optional.empty(), Language.EN));
            assertFalse(text.isBlank());
        }
    }

    @Test
    void anEmptyFolderKnowsNothingAndSaysSo(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("documents"));
        try (Answerer answerer = new Answerer(Knowledge.load(folder), Optional.empty())) {
            assertEquals("unknown", Outcome.of(answerer.answer("turnout 2004", Optional.empty(), Language.EN).answer()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Выборы прошли в 2004 г. в сентябре. Отан победил.", "Было 4 млн. избирателей и т. д. в стране. Второе предложение.",
        "Мажилис избрал А. Мусина. Он был председателем.", "Партиялар, қозғалыстар т.б. қатысты. Екінші сөйлем.",
        "Mr. Powell wrote a letter. It helped.", "The U.S. Secretary wrote a letter. It helped."
    })
    void abbreviationsAndInitialsEndNoSentence(String text) {
        List<String> sentences = Sentences.of(text, Locale.forLanguageTag("ru"));
        assertEquals(2, sentences.size(), sentences::toString);
    }
}
