package kz.dauys.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kz.dauys.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What a teacher put together for a class. */
@Execution(ExecutionMode.CONCURRENT)
class QuizSetTest {
    private static final NamedQuiz QUIZ = RealBank.BANK.quiz("presidents").orElseThrow();
    private static final QuizSet SET = QuizSet.of(QUIZ, RealBank.BANK.draw(QUIZ, 7));
    private static final Kept OWN =
            Kept.own("own-1", Language.RU, new Kept.Words("Когда?", List.of("вчера", "сегодня", "завтра"), "", List.of()), 2);

    private static String key(Kept question, Language language) {
        return question.in(language).options().get(question.answer());
    }

    @Test
    void aSetHoldsTheWholeTextInEveryLanguage() {
        QuizSet read = SetCodec.set(SetCodec.write(SET));
        assertEquals(SET, read);
        for (Language language : Language.values()) {
            Run run = read.run("set_x", language);
            List<Question> drawn = RealBank.BANK.draw(QUIZ, 7);
            IntStream.range(0, drawn.size()).forEach(i -> {
                assertEquals(drawn.get(i).stem().in(language), run.questions().get(i).stem());
                assertEquals(drawn.get(i).explanation().in(language), run.questions().get(i).explanation());
                assertFalse(run.questions().get(i).sources().isEmpty());
            });
        }
    }

    @Test
    void severalRightOptionsStayRightInVariantBAndInWhatIsKept() {
        Kept.Words words = new Kept.Words("Which?", List.of("right", "wrong", "right too", "wrong too"), "", List.of());
        QuizSet set = new QuizSet(Map.of(Language.EN, "Set"), List.of(Kept.own("own-2", Language.EN, words, List.of(0, 2)), OWN));
        assertEquals(set, SetCodec.set(SetCodec.write(set)));
        Kept turned = set.variantB().questions().stream().filter(each -> each.id().equals("own-2")).findFirst().orElseThrow();
        assertNotEquals(words.options(), turned.in(Language.EN).options());
        assertEquals(
                Set.of("right", "right too"), Set.copyOf(turned.answers().stream().map(turned.in(Language.EN).options()::get).toList()));
        assertEquals(List.of(0, 2), set.run("set_x", Language.EN).questions().getFirst().answers());
    }

    @Test
    void aSetThatWasKeptBeforeQuestionsHadSeveralRightOptionsIsRead() {
        String earlier = SetCodec.write(SET).replace(",\"also\":[]", "");
        assertFalse(earlier.contains("also"), earlier);
        assertEquals(SET, SetCodec.set(earlier));
    }

    @Test
    void aRightOptionIsThereAndIsNamedOnce() {
        Kept.Words words = new Kept.Words("Which?", List.of("a", "b"), "", List.of());
        assertThrows(IllegalArgumentException.class, () -> Kept.own("x", Language.KK, words, List.of(0, 2)));
        assertThrows(IllegalArgumentException.class, () -> Kept.own("x", Language.KK, words, List.of(1, 1)));
    }

    @Test
    void variantBAsksTheSameInAnotherOrderWithOtherPlaces() {
        QuizSet b = SET.variantB();
        assertNotEquals(SET.questions().stream().map(Kept::id).toList(), b.questions().stream().map(Kept::id).toList());
        assertEquals(Set.copyOf(SET.questions().stream().map(Kept::id).toList()), Set.copyOf(b.questions().stream().map(Kept::id).toList()));
        int moved = 0;
        for (Kept question : b.questions()) {
            Kept same = SET.questions().stream().filter(each -> each.id().equals(question.id())).findFirst().orElseThrow();
            for (Language language : Language.values()) {
                assertEquals(key(same, language), key(question, language));
                assertEquals(new HashSet<>(same.in(language).options()), new HashSet<>(question.in(language).options()));
                assertNotEquals(same.in(language).options(), question.in(language).options());
            }
            moved += same.answer() == question.answer() ? 0 : 1;
        }
        assertTrue(moved > SET.questions().size() / 2, "only " + moved + " keys moved");
        assertEquals(b, SET.variantB(), "it is the same tomorrow");
    }

    @Test
    void aSetIsThereInTheLanguagesThatAllItsQuestionsHave() {
        assertEquals(Set.of(Language.values()), SET.languages());
        assertEquals(Set.of(Language.RU), SET.and(List.of(OWN)).languages());
    }

    @Test
    void whatTheKnowledgeSaysDifferentlySinceIsTold() {
        assertEquals(List.of(), Change.since(SET, RealBank.BANK, Set.of(), Language.KK));
        Kept first = SET.questions().getFirst();
        int other = first.answer() == 0 ? 1 : 0;
        Kept corrected = new Kept(first.id(), first.election(), false, first.ordered(), first.difficulty(), other, first.words());
        Kept gone = new Kept("gone." + first.id(), first.election(), false, first.ordered(), first.difficulty(), other, first.words());
        QuizSet old = new QuizSet(SET.titles(), List.of(corrected, SET.questions().get(1), gone, OWN));
        assertEquals(
                List.of(new Change(0, Optional.of(key(first, Language.EN))), new Change(2, Optional.empty())),
                Change.since(old, RealBank.BANK, Set.of(), Language.EN));
    }

    @Test
    void aQuestionThatIsWithheldIsToldOf() {
        String first = SET.questions().getFirst().id();
        assertEquals(List.of(new Change(0, Optional.empty())), Change.since(SET, RealBank.BANK, Set.of(first), Language.RU));
    }

    @Test
    void oneMoreQuestionHelpsNoneOfTheOthers() {
        List<String> ids = SET.questions().stream().map(Kept::id).toList();
        for (long seed = 0; seed < 50; seed++) {
            Question more = RealBank.BANK.another(Optional.of(QUIZ), ids, List.of(), 2, seed).orElseThrow();
            assertTrue(ids.stream().flatMap(id -> RealBank.BANK.question(id).stream()).allMatch(other -> Drawing.goTogether(more, other)));
        }
    }

    @Test
    void anEasierQuestionIsEasierAndNoPassedOne() {
        List<String> ids = SET.questions().stream().skip(1).map(Kept::id).toList();
        Question easier = RealBank.BANK.another(Optional.of(QUIZ), ids, List.of(), 0.4, 1).orElseThrow();
        assertTrue(easier.template().difficulty() < 0.4);
        Question next = RealBank.BANK.another(Optional.of(QUIZ), ids, List.of(easier.id()), 0.4, 1).orElseThrow();
        assertNotEquals(easier.id(), next.id());
        assertEquals(Optional.empty(), RealBank.BANK.another(Optional.of(QUIZ), ids, List.of(), 0.0, 1));
    }

    @Test
    void aQuestionWithoutItsKeyIsNone() {
        Kept.Words words = new Kept.Words("?", List.of("a", "b"), "", List.of());
        assertThrows(IllegalArgumentException.class, () -> Kept.own("x", Language.KK, words, 2));
        assertThrows(IllegalArgumentException.class, () -> new Kept("x", "", true, false, 0.5, 0, Map.of()));
    }

    @Test
    void aQuestionWithTheSameWordsTakesThePlaceOfTheOneThatIsThere() {
        Kept.Words turned = new Kept.Words(" когда?", List.of("Сегодня", "вчера", "завтра"), "", List.of());
        Kept corrected = Kept.own("own-3", Language.RU, turned, 0);
        Kept other = Kept.own("own-4", Language.RU, new Kept.Words("Когда?", List.of("вчера", "завтра"), "", List.of()), 0);
        QuizSet set = new QuizSet(Map.of(Language.RU, "Набор"), List.of(SET.questions().getFirst(), OWN));
        QuizSet.Taken taken = set.taking(List.of(corrected, other, SET.questions().getFirst(), other));
        assertEquals(List.of(SET.questions().getFirst(), corrected, other), taken.set().questions());
        assertEquals(1, taken.added());
        assertEquals(List.of(1), taken.corrected());
        assertEquals(List.of(0), taken.known());
    }

    @Test
    void aPreparationThatAnEarlierProgramKeptIsStillOpen() {
        Preparation preparation = new Preparation(7, "presidents", SET, 3, List.of(), true);
        String workplace = SetCodec.write(Workplace.EMPTY.with(preparation).asking(5, 6));
        assertEquals(new Workplace(preparation, 5, 6), SetCodec.workplace(workplace));
        String earlier = workplace.replaceFirst("^\\{\"open\":", "").replaceFirst(",\"prompt\":5,\"asked\":6\\}$", "");
        assertEquals(new Workplace(preparation, 0, 0), SetCodec.workplace(earlier));
    }
}
