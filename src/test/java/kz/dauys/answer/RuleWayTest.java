package kz.dauys.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ways to ask for rules fit the pack and the words of each language. */
class RuleWayTest {
    @Test
    void everyWayAsksForARuleOfThePack() {
        Set<String> rules = RealPack.KNOWLEDGE.glossary().all(Entry.Rule.class).stream().map(Entry::id).collect(Collectors.toSet());
        List<String> unknown = RuleWay.all().stream().flatMap(way -> way.rules().stream()).filter(rule -> !rules.contains(rule)).toList();
        assertEquals(List.of(), unknown);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatMustBeSaidHasWordsInEachLanguage(Language language) {
        Set<String> words = Notions.of(language).all();
        Set<String> without = RuleWay.all().stream().flatMap(way -> way.needs().stream())
                .filter(need -> need.stream().noneMatch(words::contains))
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), without);
    }

    @Test
    void aLongerStretchHidesWhatIsWithinIt() {
        List<Notions.Said> said = Notions.of(Language.RU).in(Token.of("сколько лет должно быть президенту"));
        assertTrue(said.stream().anyMatch(each -> each.notions().contains("howlong")));
        assertFalse(Notions.widest(said).stream().anyMatch(each -> each.notions().contains("howlong")));
    }
}
