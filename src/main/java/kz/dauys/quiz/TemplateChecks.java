package kz.dauys.quiz;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Localized;
import kz.dauys.knowledge.Unit;
import kz.dauys.knowledge.YamlFields;
import kz.dauys.knowledge.YamlNode;

/** Refuses templates whose kind, measure and texts do not fit together. */
final class TemplateChecks {
    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");
    private static final Set<Template.Kind> UNDISPUTED =
            EnumSet.complementOf(EnumSet.of(
                    Template.Kind.VALUE, Template.Kind.WHEN, Template.Kind.WHO, Template.Kind.WHICH_PARTY, Template.Kind.TRUE_FALSE));

    private static final Set<Template.Kind> NAMES_ITS_SUBJECT = EnumSet.of(
            Template.Kind.VALUE, Template.Kind.WHEN, Template.Kind.WHO, Template.Kind.WHICH_PARTY, Template.Kind.WHICH_ELECTION,
            Template.Kind.WHICH_YEAR, Template.Kind.ROW, Template.Kind.DISPUTE, Template.Kind.SPEAKER);

    private TemplateChecks() {}

    /** @param unit of the measure or rule; empty without a glossary */
    static void unit(Template template, Optional<Unit> unit, YamlNode measure) {
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
        EnumSet<Unit> numbersAndWords = EnumSet.copyOf(numbers);
        numbersAndWords.add(Unit.TEXT);
        return switch (template.kind()) {
            case VALUE, SECOND, WHICH_ELECTION, ORDER, TABLE -> numbers;
            case ROW, DISPUTE, SPEAKER, ODD, SEVERAL, MATCHING -> EnumSet.complementOf(EnumSet.of(Unit.TEXT));
            case TRUE_FALSE -> {
                numbers.add(Unit.DATE);
                yield numbers;
            }
            case RULE_YEAR, RULE_SINCE, RULE_TIMES, RULE_HOLDS, RULE_OVER, RULE_SEVERAL, RULE_MATCHING -> numbersAndWords;
            case RULE -> numbersAndWords;
            case VERDICT -> EnumSet.of(Unit.TEXT);
            case WHICH_YEAR -> EnumSet.complementOf(EnumSet.of(Unit.DATE));
            case WHEN -> EnumSet.of(Unit.DATE);
            case WHO -> EnumSet.of(Unit.PERSON);
            case WHICH_PARTY -> template.backward() ? numbers : EnumSet.of(Unit.CONTENDER);
        };
    }

    static void texts(Template template, YamlFields fields) {
        Set<String> needed = places(template);
        text(fields.require("stem"), template.stems().stem(), needed);
        template.stems().said().ifPresent(said -> {
            if (template.backward() || UNDISPUTED.contains(template.kind())) {
                throw fields.require("said").broken("a question of this kind is asked only where sources agree, so it has no 'said'");
            }
            needed.add("source");
            text(fields.require("said"), said, needed);
        });
        template.stems().past().ifPresent(past -> {
            if (template.kind() != Template.Kind.RULE) {
                throw fields.require("past").broken("only a question about a rule has the key 'past'");
            }
            text(fields.require("past"), past, Set.of("year"));
        });
    }

    private static Set<String> places(Template template) {
        boolean whole = template.of() == Template.Range.WHOLE;
        Set<String> places = new TreeSet<>(switch (template.kind()) {
            case VALUE, WHEN, WHO, WHICH_PARTY -> Set.of("election");
            case SECOND, ORDER, TABLE -> Set.of("election");
            case WHICH_ELECTION, RULE, RULE_HOLDS, RULE_OVER, RULE_SEVERAL -> Set.<String>of();
            case WHICH_YEAR -> Set.of("value");
            case TRUE_FALSE -> Set.of("stated");
            case ROW -> Set.of("election", "row");
            case DISPUTE -> Set.of("election", "source");
            case SPEAKER, VERDICT -> Set.of("election", "value");
            case ODD, SEVERAL -> sides(template, whole);
            case MATCHING -> whole ? Set.of("left") : Set.of("election", "left");
            case RULE_YEAR, RULE_SINCE -> Set.of("rule", "value");
            case RULE_TIMES -> Set.of("rule", "value", "year");
            case RULE_MATCHING -> Set.of("left");
        });
        if (template.backward()) {
            places.add("value");
        } else if (!whole && NAMES_ITS_SUBJECT.contains(template.kind())) {
            places.add("subject");
        }
        return places;
    }

    private static Set<String> sides(Template template, boolean whole) {
        Set<String> places = new TreeSet<>();
        if (!whole) {
            places.add("election");
        }
        if (template.more().bounds().isEmpty()) {
            places.add("value");
        } else if (template.more().bounds().stream().anyMatch(bound -> bound.signum() != 0)) {
            places.add("bound");
        }
        return places;
    }

    private static void text(YamlNode node, Localized text, Set<String> needed) {
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
