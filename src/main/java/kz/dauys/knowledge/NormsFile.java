package kz.dauys.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one file of {@code norms/}: rules with their wordings, acts, or stages. */
final class NormsFile {
    private final YamlFields top;
    private final Citations citations;

    /** @param top what {@link #open} gave */
    NormsFile(YamlFields top, Set<String> sources) {
        this.top = top;
        this.citations = new Citations(sources);
    }

    static YamlFields open(Path file) {
        return YamlFile.read(file, "acts", "rules", "stages");
    }

    /** The acts and rules of the file, to be named by others. */
    List<GlossaryFile.Placed> entries() {
        List<GlossaryFile.Placed> entries = new ArrayList<>();
        top.items("acts").forEach(node -> entries.add(new GlossaryFile.Placed(act(node), node)));
        top.items("rules").forEach(node -> entries.add(new GlossaryFile.Placed(rule(node), node)));
        return entries;
    }

    private Entry.Act act(YamlNode node) {
        YamlFields fields = node.fields("id", "name", "aliases", "date", "address", "sources");
        return new Entry.Act(
                Ids.of(fields),
                fields.require("name").localized(),
                GlossaryFile.aliases(fields),
                fields.optional("date").map(YamlNode::date),
                fields.textOrEmpty("address"),
                citations.some(fields.require("sources"), "an act"));
    }

    private static Entry.Rule rule(YamlNode node) {
        YamlFields fields = ruleFields(node);
        return new Entry.Rule(
                Ids.of(fields),
                fields.require("name").localized(),
                GlossaryFile.aliases(fields),
                fields.require("unit").oneOf(Unit.class),
                weight(fields));
    }

    private static YamlFields ruleFields(YamlNode node) {
        return node.fields("id", "name", "aliases", "unit", "weight", "periods");
    }

    private static Claim.Weight weight(YamlFields fields) {
        return fields.optional("weight").map(word -> word.oneOf(Claim.Weight.class)).orElse(Claim.Weight.WIDE);
    }

    /** The wordings of the rules; {@code glossary} knows every act and whoever is a value. */
    List<Norm> norms(Glossary glossary) {
        List<Norm> norms = new ArrayList<>();
        for (YamlNode node : top.items("rules")) {
            YamlFields fields = ruleFields(node);
            Entry.Rule rule = glossary.get(Entry.Rule.class, fields.text("id"));
            YamlNode periods = fields.require("periods");
            if (periods.items().isEmpty()) {
                throw periods.broken("a rule needs at least one period");
            }
            periods.items().forEach(period -> norms.add(norm(rule, period, glossary)));
        }
        return norms;
    }

    private Norm norm(Entry.Rule rule, YamlNode node, Glossary glossary) {
        YamlFields fields = node.fields(
                "body", "from", "to", "value", "statement", "act", "article", "confidence", "sources", "gap", "weight");
        return new Norm(
                rule.id(),
                bodies(fields.require("body")),
                fields.optional("weight").map(word -> word.oneOf(Claim.Weight.class)).orElse(rule.weight()),
                GlossaryFile.validity(fields),
                value(fields.optional("value"), rule.unit(), glossary),
                fields.require("statement").localized(),
                fields.optional("act").map(act -> act(act, glossary)),
                fields.textOrEmpty("article"),
                fields.optional("confidence").map(word -> word.oneOf(Claim.Confidence.class)).orElse(Claim.Confidence.HIGH),
                citations.some(fields.require("sources"), "every norm"),
                fields.optional("gap").map(YamlNode::localized),
                node.position());
    }

    private static String act(YamlNode id, Glossary glossary) {
        if (glossary.find(Entry.Act.class, id.text()).isEmpty()) {
            throw id.broken("no act '" + id.text() + "' among the acts of norms/");
        }
        return id.text();
    }

    private static Optional<Value> value(Optional<YamlNode> node, Unit unit, Glossary glossary) {
        return node.map(value -> new ValueReader(glossary).read(value, unit));
    }

    private static List<Norm.Body> bodies(YamlNode node) {
        List<YamlNode> words = node.isList() ? node.items() : List.of(node);
        if (words.isEmpty()) {
            throw node.broken("expected at least one body");
        }
        return words.stream().map(word -> word.oneOf(Norm.Body.class)).toList();
    }

    List<Stages> stages() {
        return top.items("stages").stream().map(this::stages).toList();
    }

    private Stages stages(YamlNode node) {
        YamlFields fields = node.fields("id", "name", "body", "from", "to", "weight", "sources", "steps");
        return new Stages(
                Ids.of(fields),
                fields.require("name").localized(),
                fields.require("body").oneOf(Norm.Body.class),
                GlossaryFile.validity(fields),
                weight(fields),
                fields.optional("sources").map(list -> citations.some(list, "a list of stages")).orElse(List.of()),
                fields.require("steps").items().stream().map(this::step).toList());
    }

    private Stages.Step step(YamlNode node) {
        YamlFields fields = node.fields("name", "text", "article", "sources");
        return new Stages.Step(
                fields.require("name").localized(),
                fields.require("text").localized(),
                fields.textOrEmpty("article"),
                citations.some(fields.require("sources"), "every step"));
    }
}
