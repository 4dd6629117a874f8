package kz.dauys.quiz;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Glossary;
import kz.dauys.knowledge.YamlFields;
import kz.dauys.knowledge.YamlNode;

/** Reads which questions belong to a named quiz. */
final class SelectionReader {
    private final Glossary glossary;

    SelectionReader(Glossary glossary) {
        this.glossary = glossary;
    }

    NamedQuiz.Selection read(YamlFields fields) {
        return new NamedQuiz.Selection(
                subjects(fields),
                fields.optional("except").map(node -> subjects(node.fields("elections", "votes", "topics", "measures"))).orElse(NamedQuiz.Subjects.NONE),
                fields.optional("weight").map(word -> word.oneOf(Claim.Weight.class)).orElse(Claim.Weight.CORE),
                fields.optional("difficulty").map(SelectionReader::difficulty).orElse(NamedQuiz.Difficulty.ANY));
    }

    private NamedQuiz.Subjects subjects(YamlFields fields) {
        Set<String> elections = known(fields, "elections", Entry.Election.class);
        elections.addAll(held(fields));
        return new NamedQuiz.Subjects(elections, words(fields, "topics"), known(fields, "measures", Entry.Measure.class));
    }

    private static NamedQuiz.Difficulty difficulty(YamlNode node) {
        List<YamlNode> bounds = node.items();
        if (bounds.size() == 2) {
            BigDecimal from = bounds.getFirst().number();
            BigDecimal to = bounds.getLast().number();
            if (from.signum() >= 0 && from.compareTo(to) <= 0 && to.compareTo(BigDecimal.ONE) <= 0) {
                return new NamedQuiz.Difficulty(from, to);
            }
        }
        throw node.broken("a difficulty is two shares between 0 and 1, the lower one first, such as [0, 0.4]");
    }

    /** All votes of the kinds that {@code votes} names. */
    private Set<String> held(YamlFields fields) {
        Set<String> held = new LinkedHashSet<>();
        for (YamlNode node : fields.items("votes")) {
            Entry.Vote kind = node.oneOf(Entry.Vote.class);
            List<String> ids = glossary.all(Entry.Election.class).stream()
                    .filter(election -> election.kind() == kind)
                    .map(Entry.Election::id)
                    .toList();
            if (ids.isEmpty() && !glossary.entries().isEmpty()) {
                throw node.broken("the glossary has no vote of the kind '" + node.text() + "'");
            }
            held.addAll(ids);
        }
        return held;
    }

    private static Set<String> words(YamlFields fields, String key) {
        Set<String> words = new LinkedHashSet<>();
        fields.items(key).forEach(item -> words.add(item.text()));
        return words;
    }

    private Set<String> known(YamlFields fields, String key, Class<? extends Entry> kind) {
        fields.items(key).forEach(id -> Known.check(glossary, kind, id));
        return words(fields, key);
    }
}
