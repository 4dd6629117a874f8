package kz.dauys.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Execution(ExecutionMode.CONCURRENT)
class KazakhStemmerTest {
    static Stream<String> families() {
        return RealPack.lines("stems_kk").stream();
    }

    static Stream<String> strangers() {
        return RealPack.lines("stems_apart_kk").stream();
    }

    private static String stem(String word) {
        return KazakhStemmer.stem(Normaliser.key(word));
    }

    @ParameterizedTest
    @MethodSource("families")
    void formsOfOneWordMeet(String family) {
        List<String> forms = List.of(family.split(" "));
        forms.forEach(form -> assertEquals(stem(forms.getFirst()), stem(form), form));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void differentWordsStayApart(String pair) {
        List<String> words = List.of(pair.split(" ", 2));
        assertNotEquals(stem(words.getFirst()), stem(words.getLast()));
    }

    @Test
    void theTablesAreLargeEnoughToMeanSomething() {
        assertTrue(families().mapToInt(family -> family.split(" ").length).sum() >= 120);
        assertTrue(strangers().count() >= 20);
    }

    @Test
    void shortWordsAreLeftAlone() {
        for (String word : List.of("", "ж", "да", "орн", "сан")) {
            assertTrue(KazakhStemmer.stem(word).length() >= Math.min(3, word.length()), word);
        }
    }
}
