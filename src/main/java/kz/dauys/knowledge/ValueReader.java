package kz.dauys.knowledge;

import java.util.List;

/** Reads values as the unit of their measure asks. */
final class ValueReader {
    private final Glossary glossary;

    ValueReader(Glossary glossary) {
        this.glossary = glossary;
    }

    Value read(YamlNode node, Unit unit) {
        return switch (unit) {
            case SEATS, VOTES, PEOPLE, BALLOTS, PERCENT, YEARS, AGE, DAYS, SEAT_CHANGE, COUNT -> new Value.Figure(node.number());
            case DATE -> new Value.Day(node.date());
            case TEXT -> new Value.Words(node.localized());
            case PERSON -> names(node, "person", List.of(Entry.Person.class));
            case CONTENDER -> names(node, "party, person or choice", List.of(Entry.Party.class, Entry.Person.class, Entry.Choice.class));
            case ACTOR -> names(node, "person or institution", List.of(Entry.Person.class, Entry.Institution.class));
        };
    }

    private Value names(YamlNode node, String kind, List<Class<? extends Entry>> kinds) {
        List<YamlNode> ids = node.isList() ? node.items() : List.of(node);
        if (ids.isEmpty()) {
            throw node.broken("expected at least one name");
        }
        for (YamlNode id : ids) {
            if (kinds.stream().noneMatch(each -> glossary.find(each, id.text()).isPresent())) {
                throw id.broken("no " + kind + " '" + id.text() + "' in the glossary");
            }
        }
        return new Value.Names(ids.stream().map(YamlNode::text).toList());
    }
}
