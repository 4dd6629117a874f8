package kz.dauys.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormaliserTest {
    private static String keys(String text) {
        return Token.of(text).stream().map(Token::key).collect(Collectors.joining("|"));
    }

    @ParameterizedTest(name = "[{index}] {0} is {1}")
    @CsvSource(delimiter = ';', textBlock = """
            О\u00ADтан; отан
            О\u200Bтан\uFEFF; отан
            Нұр\u00A0Отан; нур|отан
            Ak\u2011Zhol; ak|zhol
            \u200FОтан\u200E 2004; отан|2004
            \u202AОтан\u202C; отан
            ОБCЕ; обсе
            мәжiлiс; мажилис
            мәжіліс; мажилис
            МӘЖІЛІС; мажилис
            ё; е
            Әділет; адилет
            Ädilet; adilet
            Aýyl; ayyl
            Nūr; nur
            4 893 204; 4893204
            4\u00A0893\u202F204; 4893204
            4,893,204; 4893204
            4.893.204; 4893204
            4'893'204; 4893204
            56,49; 56.49
            56.49; 56.49
            56,49%; 56.49|%
            0,551; 0.551
            2004ж; 2004|ж
            2004-м; 2004
            2004-2007; 2004|-|2007
            Otan's; otan
            Otan’s; otan
            didn’t; didn't
            «Отан»; отан
            👍🏽 Отан; отан
            """)
    void textBecomesKeys(String text, String expected) {
        assertEquals(expected, keys(text));
    }

    @Test
    void aLoneSurrogateOrNothingAtAllIsNoWord() {
        assertEquals("", keys("\uD83D"));
        assertEquals("", keys(" \t\n"));
        assertEquals("", keys("!?*~^[]{}()\\/\"+-:&|"));
    }

    @Test
    void onlyFourDigitsOfTwoCenturiesAreAYear() {
        assertTrue(Token.of("2004").getFirst().isYear());
        assertTrue(Token.of("1999").getFirst().isYear());
        assertFalse(Token.of("2 004").isEmpty());
        assertFalse(Token.of("1899").getFirst().isYear());
        assertFalse(Token.of("20041").getFirst().isYear());
        assertFalse(Token.of("2004.5").getFirst().isYear());
    }

    @Test
    void aQuestionIsCutAtAFixedNumberOfWords() {
        assertEquals(Token.MOST, Token.of("отан ".repeat(5000)).size());
    }
}
