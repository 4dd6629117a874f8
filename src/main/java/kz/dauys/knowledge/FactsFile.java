package kz.dauys.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one file of {@code facts/}: the claims of one election, and why some of them do not add up. */
final class FactsFile {
    /** What stands in a file. */
    record Facts(List<Claim> claims, List<Explanation> explanations) {}

    private final Glossary glossary;
    private final Set<String> sources;

    private FactsFile(Glossary glossary, Set<String> sources) {
        this.glossary = glossary;
        this.sources = sources;
    }

    static Facts read(Path file, Glossary glossary, Set<String> sources) {
        YamlFields top = YamlFile.read(file, "election", "claims", "explained");
        YamlNode election = top.require("election");
        if (glossary.find(Entry.Election.class, election.text()).isEmpty()) {
            throw election.broken("no election '" + election.text() + "' in the glossary");
        }
        FactsFile reader = new FactsFile(glossary, sources);
        List<Claim> claims = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (YamlNode item : top.items("claims")) {
            Claim claim = reader.claim(election.text(), item);
            if (!seen.add(claim.id())) {
                throw item.broken("the claim " + claim.measure() + " of " + claim.subject() + " stands here twice");
            }
            claims.add(claim);
        }
        return new Facts(claims, top.items("explained").stream().map(item -> explanation(election.text(), item)).toList());
    }

    private static Explanation explanation(String election, YamlNode node) {
        YamlFields fields = node.fields("check", "reason");
        return new Explanation(election, fields.text("check"), fields.require("reason").localized(), node.position());
    }

    private Claim claim(String election, YamlNode node) {
        YamlFields fields =
                node.fields("measure", "subject", "weight", "value", "sources", "values", "accepted", "reason");
        Entry.Measure measure = measure(fields.require("measure"));
        String subject = fields.optional("subject").map(id -> subject(id, measure)).orElse(Claim.WHOLE);
        if (subject.equals(Claim.WHOLE) && measure.of() == Entry.Scope.PARTY) {
            throw node.broken("the measure '" + measure.id() + "' needs a subject, a party");
        }
        List<Claim.Reading> readings = readings(fields, measure, node);
        Optional<YamlNode> accepted = fields.optional("accepted");
        return new Claim(
                election,
                measure.id(),
                subject,
                fields.optional("weight").map(word -> word.oneOf(Claim.Weight.class)).orElse(Claim.Weight.WIDE),
                readings,
                fields.optional("values").isEmpty()
                        ? Optional.of(readings.getFirst().value())
                        : accepted.map(value -> accepted(value, measure, readings)),
                fields.optional("reason").map(YamlNode::localized),
                node.position());
    }

    private Entry.Measure measure(YamlNode id) {
        return glossary.find(Entry.Measure.class, id.text())
                .orElseThrow(() -> id.broken("no measure '" + id.text() + "' in the glossary"));
    }

    private String subject(YamlNode id, Entry.Measure measure) {
        if (measure.of() == Entry.Scope.ELECTION) {
            throw id.broken("the measure '" + measure.id() + "' is about the whole election and takes no subject");
        }
        if (glossary.find(Entry.Party.class, id.text()).isEmpty()) {
            throw id.broken("no party '" + id.text() + "' in the glossary");
        }
        return id.text();
    }

    private List<Claim.Reading> readings(YamlFields fields, Entry.Measure measure, YamlNode claim) {
        Optional<YamlNode> values = fields.optional("values");
        if (values.isEmpty()) {
            if (fields.optional("accepted").isPresent() || fields.optional("reason").isPresent()) {
                throw claim.broken("'accepted' and 'reason' go with 'values', where sources differ");
            }
            return List.of(reading(fields, measure));
        }
        if (fields.optional("value").isPresent() || fields.optional("sources").isPresent()) {
            throw claim.broken("a claim has either 'value' and 'sources' or 'values', not both");
        }
        fields.require("reason");
        List<Claim.Reading> readings =
                values.get().items().stream().map(item -> reading(item.fields("value", "sources"), measure)).toList();
        if (readings.size() < 2) {
            throw values.get().broken("'values' is for two and more values; one value needs 'value' and 'sources'");
        }
        return readings;
    }

    private Claim.Reading reading(YamlFields fields, Entry.Measure measure) {
        YamlNode list = fields.require("sources");
        List<Claim.Citation> citations = list.items().stream().map(this::citation).toList();
        if (citations.isEmpty()) {
            throw list.broken("every value needs at least one source");
        }
        return new Claim.Reading(value(fields.require("value"), measure.unit()), citations);
    }

    private Claim.Citation citation(YamlNode node) {
        if (node.isText()) {
            return new Claim.Citation(Ids.known(node, sources), "");
        }
        Map.Entry<String, YamlNode> located = node.singleField();
        if (!sources.contains(located.getKey())) {
            throw node.broken("no source '" + located.getKey() + "' in sources.yaml");
        }
        return new Claim.Citation(located.getKey(), located.getValue().text());
    }

    private Value accepted(YamlNode node, Entry.Measure measure, List<Claim.Reading> readings) {
        Value value = value(node, measure.unit());
        if (readings.stream().noneMatch(reading -> reading.value().equals(value))) {
            throw node.broken("the accepted value is none of the values above");
        }
        return value;
    }

    private Value value(YamlNode node, Unit unit) {
        return switch (unit) {
            case SEATS, VOTES, PEOPLE, BALLOTS, PERCENT, YEARS, SEAT_CHANGE, COUNT -> new Value.Figure(node.number());
            case DATE -> new Value.Day(node.date());
            case PERSON -> names(node, Entry.Person.class);
            case PARTY -> names(node, Entry.Party.class);
        };
    }

    private Value names(YamlNode node, Class<? extends Entry> kind) {
        List<YamlNode> ids = node.isList() ? node.items() : List.of(node);
        if (ids.isEmpty()) {
            throw node.broken("expected at least one name");
        }
        for (YamlNode id : ids) {
            if (glossary.find(kind, id.text()).isEmpty()) {
                throw id.broken("no " + kind.getSimpleName().toLowerCase(Locale.ROOT) + " '" + id.text() + "' in the glossary");
            }
        }
        return new Value.Names(ids.stream().map(YamlNode::text).toList());
    }
}
