package kz.dauys.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.dauys.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever arrives is answered or refused; nothing is an exception, and no text costs more than a question of 120 words. */
@Execution(ExecutionMode.CONCURRENT)
class HostileTextTest {
    private static final int LONGEST = 4096;
    private static final String ALPHABET =
            " \t\n.,;:!?'\"*~^&|+-(){}[]\\/<>%$#@_=0123456789aeotnsrшлаіңқғәүұөһыйОтанİıßﬁ\u0301\u200F\u202E\u00AD\u00A0\uFEFF\uD83D\uDE00";

    static Stream<String> pieces() {
        return Stream.of(
                        "😀", "()", "*", "?~^2 AND OR NOT ", "field:[a TO z] ", "\\", "<b>&amp;</b> ", "\u202E\u200F", "\uD83D", "a", "отан ", "Otan 2004 ",
                        "aaaaaaaaaaaaaaaaaaaa!", "1", "1 000 ", "1.", "seats votes turnout who when ", "қ", "е\u0301", "\u0000", "'", "%", "-",
                        "word word1 word2 ", "Otan seats or Asar votes, ", "2004 2007 ", "сайлауындағылардың ")
                .map(piece -> piece.repeat(LONGEST / piece.length()));
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    private static Answered survives(String text) {
        Answered answered = RealPack.ask(text);
        String line = RealPack.JSON.line("x", answered);
        assertFalse(line.contains("\n"));
        assertEquals("x", parsed(line));
        return answered;
    }

    private static String parsed(String line) {
        try {
            return new ObjectMapper().readTree(line).get("id").asText();
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void aLongRepetitionIsNoFact(String text) {
        assertFalse(survives(text).answer() instanceof Answer.Ranking);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void randomSignsAreNeverAFact(int seed) {
        Random chance = new Random(seed);
        StringBuilder text = new StringBuilder();
        int length = 1 + chance.nextInt(seed % 10 == 0 ? LONGEST : 200);
        for (int at = 0; at < length; at++) {
            text.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
        }
        assertFalse(Outcome.fromClaims(survives(text.toString()).answer()), text::toString);
    }

    /** Words of real questions in any order: whatever is understood is understood without an exception. */
    @ParameterizedTest
    @MethodSource("seeds")
    void shuffledWordsOfQuestionsNeverFail(int seed) {
        Random chance = new Random(seed);
        var lines = Stream.of("en", "ru", "kk").flatMap(code -> RealPack.lines("refusals_" + code).stream()).toList();
        StringBuilder text = new StringBuilder();
        for (int at = chance.nextInt(60); at >= 0; at--) {
            var words = Token.of(lines.get(chance.nextInt(lines.size())));
            text.append(words.get(chance.nextInt(words.size())).text()).append(' ');
        }
        survives(text.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?", "😀😀", "2004", "42", "Otan", "%"})
    void wordsThatAskNothingGetNoFigure(String text) {
        assertFalse(Outcome.fromClaims(survives(text).answer()));
    }

    @Test
    void aLongQuestionIsCutAtTheSameNumberOfWordsAsAnyOther() {
        Lexicon lexicon = new Lexicon(RealPack.KNOWLEDGE.glossary(), word -> false);
        assertEquals(Token.MOST, lexicon.read("turnout ".repeat(2000)).tokens().size());
        assertTrue(new Terms(language -> true).of(lexicon.read("turnout ".repeat(2000)), Language.EN, Set.of()).size() <= 1);
    }
}
