package kz.dauys.quiz;

import java.util.EnumMap;
import java.util.Map;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Glossary;
import kz.dauys.knowledge.Localized;
import kz.dauys.knowledge.YamlFields;
import kz.dauys.knowledge.YamlNode;

/** Reads the keys of a template that only some kinds have. */
final class MoreReader {
    private final Glossary glossary;

    MoreReader(Glossary glossary) {
        this.glossary = glossary;
    }

    Template.More read(YamlFields fields) {
        fields.items("given").forEach(id -> Known.check(glossary, Entry.Measure.class, id));
        fields.items("rules").forEach(id -> Known.check(glossary, Entry.Rule.class, id));
        return new Template.More(
                fields.items("given").stream().map(YamlNode::text).toList(),
                fields.items("bounds").stream().map(YamlNode::number).toList(),
                fields.optional("side").map(side -> side.oneOf(Side.class) == Side.ABOVE).orElse(false),
                fields.items("rules").stream().map(YamlNode::text).toList(),
                fields.items("years").stream().map(YamlNode::integer).toList(),
                fields.optional("asks").map(MoreReader::asks).orElse(Map.of()));
    }

    private enum Side {
        ABOVE,
        BELOW
    }

    private static Map<Reckoning.How, Localized> asks(YamlNode node) {
        YamlFields fields = node.fields("sum", "difference", "count", "rank");
        Map<Reckoning.How, Localized> asks = new EnumMap<>(Reckoning.How.class);
        for (Reckoning.How how : Reckoning.How.values()) {
            asks.put(how, fields.require(QuizExport.word(how)).localized());
        }
        return asks;
    }
}
