package kz.dauys.quiz;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Glossary;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Localized;
import kz.dauys.knowledge.Unit;
import kz.dauys.knowledge.YamlFields;
import kz.dauys.knowledge.YamlNode;

/** Reads a template and refuses one that could never make a sound question. */
final class TemplateReader {
    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");
    private static final int MOST_OPTIONS = 4;
    private static final int FEWEST_OPTIONS = 3;

    private final Glossary glossary;

    TemplateReader(Glossary glossary) {
        this.glossary = glossary;
    }

    Template read(YamlNode node) {
        YamlFields fields = node.fields(
                "id", "kind", "topic", "measure", "of", "stem", "said", "contenders", "options", "difficulty");
        Template template = new Template(
                word(fields.require("id")),
                fields.require("kind").oneOf(Template.Kind.class),
                word(fields.require("topic")),
                measure(fields.require("measure")),
                fields.require("of").oneOf(Template.Range.class),
                fields.require("stem").localized(),
                fields.optional("said").map(YamlNode::localized),
                fields.optional("contenders").map(this::measure),
                fields.optional("options").map(TemplateReader::options).orElse(MOST_OPTIONS),
                share(fields.require("difficulty")),
                node.position());
        checkUnit(template, fields.require("measure"));
        checkPlaces(template, fields);
        return template;
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

    private void checkUnit(Template template, YamlNode measure) {
        Optional<Unit> unit = glossary.find(Entry.Measure.class, template.measure()).map(Entry.Measure::unit);
        if (unit.isPresent() && !units(template).contains(unit.get())) {
            throw measure.broken("a question of this kind cannot be asked about the unit of '" + template.measure() + "'");
        }
        if (template.kind() == Template.Kind.WHICH_PARTY && !template.backward() && template.contenders().isEmpty()) {
            throw measure.broken("a question for a party needs the key 'contenders', the measure that shows who stood");
        }
    }

    private static Set<Unit> units(Template template) {
        EnumSet<Unit> numbers = EnumSet.allOf(Unit.class);
        numbers.removeIf(unit -> !unit.isNumber());
        return switch (template.kind()) {
            case VALUE, WHICH_ELECTION -> numbers;
            case WHEN -> EnumSet.of(Unit.DATE);
            case WHO -> EnumSet.of(Unit.PERSON);
            case WHICH_PARTY -> template.backward() ? numbers : EnumSet.of(Unit.CONTENDER);
        };
    }

    private static void checkPlaces(Template template, YamlFields fields) {
        Set<String> needed = places(template);
        check(fields.require("stem"), template.stem(), needed);
        template.said().ifPresent(said -> {
            if (template.backward() || template.kind() == Template.Kind.WHICH_ELECTION) {
                throw fields.require("said").broken("a question of this kind is asked only where sources agree, so it has no 'said'");
            }
            needed.add("source");
            check(fields.require("said"), said, needed);
        });
    }

    private static Set<String> places(Template template) {
        Set<String> places = new TreeSet<>();
        if (template.kind() != Template.Kind.WHICH_ELECTION) {
            places.add("election");
        }
        if (template.backward()) {
            places.add("value");
        } else if (template.of() != Template.Range.WHOLE) {
            places.add("subject");
        }
        return places;
    }

    private static void check(YamlNode node, Localized text, Set<String> needed) {
        for (Language language : Language.values()) {
            Set<String> found = new TreeSet<>();
            Matcher places = PLACE.matcher(text.in(language));
            while (places.find()) {
                found.add(places.group(1));
            }
            if (!found.equals(needed)) {
                throw node.broken("the text in " + language.code() + " needs the places " + needed + " and has " + found);
            }
        }
    }
}
