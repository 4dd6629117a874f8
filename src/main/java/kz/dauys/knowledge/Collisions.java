package kz.dauys.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Names and aliases that two entries share in one language. Rules are looked at among themselves, and so are terms: a rule
 * is called by what it rules on ("the day of silence"), and a term by the word that it explains ("invalid ballot"), which also asks for a figure. An answer
 * of a ballot may name its vote as well: «за АЭС».
 */
final class Collisions {
    private Collisions() {}

    static List<Finding> of(Glossary glossary) {
        Set<Finding> findings = new LinkedHashSet<>();
        for (Language language : Language.values()) {
            findings.addAll(among(glossary, language, Entry.Rule.class::isInstance));
            findings.addAll(among(glossary, language, Entry.Term.class::isInstance));
            findings.addAll(among(glossary, language, entry -> !(entry instanceof Entry.Rule || entry instanceof Entry.Term || entry instanceof Entry.Choice)));
            findings.addAll(among(glossary, language, entry -> !(entry instanceof Entry.Rule || entry instanceof Entry.Term || entry instanceof Entry.Election)));
        }
        return List.copyOf(findings);
    }

    private static List<Finding> among(Glossary glossary, Language language, Predicate<Entry> kind) {
        List<Finding> findings = new ArrayList<>();
        bearers(glossary.entries().stream().filter(kind).toList(), language).forEach((name, entries) -> {
            if (entries.size() > 1) {
                findings.add(new Finding.Collision(name, language, List.copyOf(entries)));
            }
        });
        return findings;
    }

    private static Map<String, Set<String>> bearers(List<Entry> all, Language language) {
        Map<String, Set<String>> bearers = new LinkedHashMap<>();
        for (Entry entry : all) {
            List<String> names = new ArrayList<>(entry.aliases().getOrDefault(language, List.of()));
            names.add(entry.name().in(language));
            for (String name : names) {
                bearers.computeIfAbsent(name.toLowerCase(Locale.ROOT), unused -> new TreeSet<>()).add(entry.id());
            }
        }
        return bearers;
    }
}
