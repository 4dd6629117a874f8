package kz.dauys.quiz;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Glossary;
import kz.dauys.knowledge.Unit;
import kz.dauys.knowledge.YamlFields;
import kz.dauys.knowledge.YamlNode;

/** Reads a template and refuses one that could never make a sound question. */
final class TemplateReader {
    private static final int MOST_OPTIONS = 4;
    private static final int FEWEST_OPTIONS = 3;

    private final Glossary glossary;
    private final MoreReader more;

    TemplateReader(Glossary glossary) {
        this.glossary = glossary;
        more = new MoreReader(glossary);
    }

    Template read(YamlNode node) {
        YamlFields fields = node.fields(
                "id", "kind", "topic", "measure", "rule", "of", "votes", "stem", "said", "past", "contenders", "options", "difficulty",
                "given", "bounds", "side", "rules", "years", "asks");
        Template.Kind kind = fields.require("kind").oneOf(Template.Kind.class);
        boolean rule = kind.ofRules();
        Optional<YamlNode> asked = asked(fields, kind);
        refuse(fields, rule ? Set.of("measure", "of", "votes", "contenders") : Set.of("rule"), kind);
        Template template = new Template(
                word(fields.require("id")),
                kind,
                word(fields.require("topic")),
                asked.map(YamlNode::text).orElse(""),
                rule ? Template.Range.WHOLE : fields.require("of").oneOf(Template.Range.class),
                votes(fields),
                new Template.Stems(
                        fields.require("stem").localized(),
                        fields.optional("said").map(YamlNode::localized),
                        fields.optional("past").map(YamlNode::localized)),
                fields.optional("contenders").map(this::measure),
                more.read(fields),
                fields.optional("options").map(TemplateReader::options).orElse(MOST_OPTIONS),
                share(fields.require("difficulty")),
                node.position());
        asked.ifPresent(measure -> TemplateChecks.unit(template, unit(template), measure));
        TemplateChecks.texts(template, fields);
        return template;
    }

    /** The measure or the rule; kinds that take all rules have neither. */
    private Optional<YamlNode> asked(YamlFields fields, Template.Kind kind) {
        if (kind.ofRules() && kind != Template.Kind.RULE) {
            return Optional.empty();
        }
        YamlNode asked = fields.require(kind == Template.Kind.RULE ? "rule" : "measure");
        Known.check(glossary, kind == Template.Kind.RULE ? Entry.Rule.class : Entry.Measure.class, asked);
        return Optional.of(asked);
    }

    private static void refuse(YamlFields fields, Set<String> keys, Template.Kind kind) {
        for (String key : keys) {
            fields.optional(key).ifPresent(node -> {
                throw node.broken("a question of the kind " + QuizExport.word(kind) + " has no '" + key + "'");
            });
        }
    }

    private static String word(YamlNode node) {
        if (!node.text().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw node.broken("expected a word of a-z, 0-9 and hyphens, not '" + node.text() + "'");
        }
        return node.text();
    }

    private String measure(YamlNode id) {
        Known.check(glossary, Entry.Measure.class, id);
        return id.text();
    }

    static Set<Entry.Vote> votes(YamlFields fields) {
        return fields.items("votes").stream().map(word -> word.oneOf(Entry.Vote.class)).collect(Collectors.toSet());
    }

    private Optional<Unit> unit(Template template) {
        return template.kind() == Template.Kind.RULE
                ? glossary.find(Entry.Rule.class, template.measure()).map(Entry.Rule::unit)
                : glossary.find(Entry.Measure.class, template.measure()).map(Entry.Measure::unit);
    }

    private static int options(YamlNode node) {
        if (node.integer() < FEWEST_OPTIONS || node.integer() > MOST_OPTIONS) {
            throw node.broken("a question has 3 or 4 options, not " + node.text());
        }
        return node.integer();
    }

    private static double share(YamlNode node) {
        BigDecimal share = node.number();
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw node.broken("a difficulty is the share expected to fail, from 0 to 1, not " + node.text());
        }
        return share.doubleValue();
    }
}
