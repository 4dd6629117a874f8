package kz.dauys.answer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Verbs in the first and second person speak of the asker or the bot, and are known by their ending. */
class AskerWordsTest {
    private static boolean known(String word, String question) {
        List<Token> tokens = Token.of(question);
        return AskerWords.is(Token.of(word).getFirst(), AskerWords.kazakh(tokens));
    }

    @ParameterizedTest
    @ValueSource(strings = {"подскажешь", "запутаешься", "сомневаюсь", "разберемся", "айтыңызшы", "жазайын", "ойлаппын", "білмеймін"})
    void aVerbOfTheAskerIsKnown(String word) {
        assertTrue(known(word, word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"кестелеймін", "сұрадым", "көрсем"})
    void someEndingsNeedKazakhLetters(String word) {
        assertTrue(known(word, "әлгі " + word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"беларусь", "женщин", "молодым", "каким", "комитете", "мышь", "тәуелсіздік", "облыс", "voters"})
    void otherWordsAreNot(String word) {
        assertFalse(known(word, "явка " + word));
    }
}
