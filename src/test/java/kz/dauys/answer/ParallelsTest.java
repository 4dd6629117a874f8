package kz.dauys.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import kz.dauys.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sentence of a text for class is told in the language that is spoken. */
class ParallelsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "What did the Assembly elect on 11 January 2021? | EN | Assembly of People",
        "What did the Assembly elect on 11 January 2021? | RU | Ассамблея народа"
    })
    void thePassageIsInTheLanguageThatIsSpoken(String question, Language spoken, String name) {
        Answer answer = RealPack.ANSWERER.answer(question, Optional.of(spoken), spoken).answer();
        String quote = assertInstanceOf(Answer.Passage.class, answer).found().quote();
        assertTrue(quote.contains(name), quote);
    }

    @Test
    void everySentenceOfATextForClassHasItsLikeInEachLanguage() {
        List<Passage> passages = Passages.of(RealPack.KNOWLEDGE.documents()).stream().filter(passage -> passage.document().forClass()).toList();
        Parallels parallels = new Parallels(passages);
        List<String> without = passages.stream()
                .filter(passage -> List.of(Language.values()).stream().anyMatch(language -> parallels.in(language, hit(passage)).passage().language() != language))
                .map(passage -> passage.document().file().getFileName().toString())
                .distinct()
                .toList();
        assertEquals(List.of(), without);
    }

    private static Hit hit(Passage passage) {
        return new Hit(passage, 0, 1, 1, 1, 1, 0, List.of(), List.of());
    }
}
