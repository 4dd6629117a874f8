package kz.dauys.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TyposTest {
    private static String corrected(String... known) {
        Typos typos = new Typos();
        for (int at = 1; at < known.length; at++) {
            typos.know(Normaliser.key(known[at]));
        }
        return typos.corrected(Token.of(known[0]).getFirst()).key();
    }

    @ParameterizedTest
    @CsvSource({"манадтов,мандатов", "seets,seats", "registred,registered", "кандидатв,кандидатов", "turnuot,turnout"})
    void aSlipIsMended(String typed, String meant) {
        assertEquals(meant, corrected(typed, meant));
    }

    @ParameterizedTest
    @CsvSource({"unregistered,registered", "ineligible,eligible", "неполучил,получил", "сайланбады,сайланды", "қатыспаған,қатысқан", "uncontested,contested"})
    void noWordIsTurnedIntoItsOpposite(String typed, String known) {
        assertEquals(Normaliser.key(typed), corrected(typed, known));
    }

    @ParameterizedTest
    @ValueSource(strings = {"seat", "2005", "sets"})
    void shortWordsAndNumbersAreLeftAlone(String typed) {
        assertEquals(typed, corrected(typed, "seats", "2004"));
    }

    @Test
    void twoEquallyNearWordsLeaveItOpen() {
        assertEquals("votee", corrected("votee", "voted", "voter"));
    }

    @ParameterizedTest
    @CsvSource({"abcd,abcd,0", "abcd,abdc,1", "abcd,abc,1", "abcd,abxd,1", "abcd,axxd,2"})
    void distanceCountsSlips(String a, String b, int slips) {
        assertEquals(slips, Typos.distance(a, b, 3));
    }
}
