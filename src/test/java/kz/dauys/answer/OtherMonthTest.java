package kz.dauys.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A vote that a question puts into a month in which it was not. */
class OtherMonthTest {
    @Test
    void itIsToldWithItsSourceOnWhichDayTheVoteWasAndNotWhatItBrought() {
        Answered answered = RealPack.ask("turnout of the March 2022 election");
        String text = RealPack.WRITER.plain(answered);
        assertEquals("unknown", answered.answer().kind());
        assertTrue(text.contains("20 November 2022") && text.contains("[1]"), text);
        assertFalse(text.contains("69.44"), text);
    }

    @Test
    void theMonthOfARepeatVoteIsThatOfItsElection() {
        assertEquals("fact", RealPack.ask("turnout in October 2004").answer().kind());
    }
}
