package kz.dauys.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Names and aliases that two entries share in one language. */
final class Collisions {
    private Collisions() {}

    static List<Finding> of(Glossary glossary) {
        List<Finding> findings = new ArrayList<>();
        for (Language language : Language.values()) {
            bearers(glossary, language).forEach((name, entries) -> {
                if (entries.size() > 1) {
                    findings.add(new Finding.Collision(name, language, List.copyOf(entries)));
                }
            });
        }
        return findings;
    }

    private static Map<String, Set<String>> bearers(Glossary glossary, Language language) {
        Map<String, Set<String>> bearers = new LinkedHashMap<>();
        for (Entry entry : glossary.entries()) {
            List<String> names = new ArrayList<>(entry.aliases().getOrDefault(language, List.of()));
            names.add(entry.name().in(language));
            for (String name : names) {
                bearers.computeIfAbsent(name.toLowerCase(Locale.ROOT), unused -> new TreeSet<>()).add(entry.id());
            }
        }
        return bearers;
    }
}
