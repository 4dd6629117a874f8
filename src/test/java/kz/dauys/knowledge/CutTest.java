package kz.dauys.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CutTest {
    private static final String PAIRS = "a" + "😀".repeat(10);

    @Test
    void whateverTheLimitNoPairIsHalvedAndNothingIsLonger() {
        IntStream.rangeClosed(1, 25).forEach(most -> {
            whole(Cut.to(PAIRS, most), most);
            whole(Cut.marked(PAIRS, most), most);
        });
    }

    private static void whole(String cut, int most) {
        assertTrue(cut.length() <= most, () -> most + ": " + cut);
        assertFalse(cut.codePoints().anyMatch(sign -> sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE), () -> most + ": " + cut);
    }

    @Test
    void asMuchAsFitsStaysAndWhatIsMissingIsMarked() {
        assertEquals("abc", Cut.to("abc", 3));
        assertEquals("ab", Cut.to("abc", 2));
        assertEquals("abc", Cut.marked("abc", 3));
        assertEquals("a…", Cut.marked("abc", 2));
        assertEquals("", Cut.to("abc", -1));
    }
}
