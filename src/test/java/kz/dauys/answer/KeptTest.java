package kz.dauys.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is kept of words is worked out once, and never grows without end. */
class KeptTest {
    private final List<String> worked = new ArrayList<>();
    private final Kept<Integer> lengths = new Kept<>(word -> {
        worked.add(word);
        return word.length();
    });

    @Test
    void aWordIsWorkedOutOnce() {
        assertEquals(List.of(3, 3), List.of(lengths.of("one"), lengths.of("one")));
        assertEquals(List.of("one"), worked);
    }

    @Test
    void whatIsNoWordIsNotKept() {
        String line = "x".repeat(33);
        assertEquals(List.of(33, 33), List.of(lengths.of(line), lengths.of(line)));
        assertEquals(2, worked.size());
    }

    @Test
    void ofTooManyWordsAllIsForgotten() {
        IntStream.rangeClosed(0, 20_001).forEach(word -> lengths.of("w" + word));
        lengths.of("w20001");
        assertEquals(20_002, worked.size());
        lengths.of("w0");
        assertEquals(20_003, worked.size());
    }
}
