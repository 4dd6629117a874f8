package kz.dauys.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Glossary;
import kz.dauys.knowledge.Language;

/**
 * The words by which each vote is called: where the vote is understood, they say no more than that one is meant. "Building" beside the
 * referendum on the nuclear plant narrows nothing.
 */
final class Described {
    private final Map<String, Set<String>> forms = new TreeMap<>();

    Described(Glossary glossary) {
        for (Entry.Election election : glossary.all(Entry.Election.class)) {
            Set<String> called = new HashSet<>();
            for (Language language : Language.values()) {
                List<String> names = new ArrayList<>(election.aliases().getOrDefault(language, List.of()));
                names.add(election.name().in(language));
                names.stream().flatMap(name -> Token.of(name).stream()).filter(token -> !token.number()).forEach(token -> called.add(Forms.stem(token.key(), language)));
            }
            forms.put(election.id(), Set.copyOf(called));
        }
    }

    /** Whether a word belongs to the names of one of some votes. */
    boolean by(Token token, Collection<Entry.Election> elections) {
        Set<String> asked = Forms.asked(token).keySet();
        return elections.stream().map(election -> forms.getOrDefault(election.id(), Set.of())).anyMatch(called -> asked.stream().anyMatch(called::contains));
    }
}
