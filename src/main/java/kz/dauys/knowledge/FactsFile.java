package kz.dauys.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads one file of {@code facts/}: the claims of one election, and why some of them do not add up. */
final class FactsFile {
    /** What stands in a file. */
    record Facts(List<Claim> claims, List<Explanation> explanations) {}

    private final Glossary glossary;
    private final ValueReader values;
    private final Citations citations;

    private FactsFile(Glossary glossary, Set<String> sources) {
        this.glossary = glossary;
        this.values = new ValueReader(glossary);
        this.citations = new Citations(sources);
    }

    static YamlFields open(Path file) {
        return YamlFile.read(file, "election", "claims", "explained");
    }

    /** @param top what {@link #open} gave */
    static Facts read(YamlFields top, Glossary glossary, Set<String> sources) {
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
                node.fields("measure", "subject", "weight", "value", "confidence", "sources", "values", "accepted", "reason");
        Entry.Measure measure = measure(fields.require("measure"));
        String subject = fields.optional("subject").map(id -> subject(id, measure)).orElse(Claim.WHOLE);
        if (subject.equals(Claim.WHOLE) && !measure.says().containsKey(Entry.Subject.ELECTION)) {
            throw node.broken("the measure '" + measure.id() + "' needs a subject: " + kinds(measure));
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
        Entry entry = glossary.entry(id.text())
                .orElseThrow(() -> id.broken("no '" + id.text() + "' in the glossary; expected a " + kinds(measure)));
        if (Entry.Subject.of(entry).filter(measure.says()::containsKey).isEmpty()) {
            String taken = kinds(measure);
            throw id.broken("the measure '" + measure.id() + "' is about "
                    + (taken.isEmpty() ? "the whole election and takes no subject" : "a " + taken + ", not about '" + id.text() + "'"));
        }
        return id.text();
    }

    /** What a claim of the measure may be about, in the words of the glossary. */
    private static String kinds(Entry.Measure measure) {
        return measure.says().keySet().stream()
                .filter(subject -> subject != Entry.Subject.ELECTION)
                .sorted()
                .map(subject -> subject.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" or "));
    }

    private List<Claim.Reading> readings(YamlFields fields, Entry.Measure measure, YamlNode claim) {
        Optional<YamlNode> several = fields.optional("values");
        if (several.isEmpty()) {
            if (fields.optional("accepted").isPresent() || fields.optional("reason").isPresent()) {
                throw claim.broken("'accepted' and 'reason' go with 'values', where sources differ");
            }
            return List.of(reading(fields, measure));
        }
        if (fields.optional("value").isPresent() || fields.optional("sources").isPresent() || fields.optional("confidence").isPresent()) {
            throw claim.broken("a claim has either 'value' and 'sources' or 'values', not both");
        }
        fields.require("reason");
        List<Claim.Reading> readings = several.get().items().stream()
                .map(item -> reading(item.fields("value", "confidence", "sources", "slip"), measure))
                .toList();
        if (readings.stream().allMatch(Claim.Reading::slip)) {
            throw several.get().broken("every value is called a slip: one must be left that counts");
        }
        if (readings.size() < 2) {
            throw several.get().broken("'values' is for two and more values; one value needs 'value' and 'sources'");
        }
        return readings;
    }

    private Claim.Reading reading(YamlFields fields, Entry.Measure measure) {
        return new Claim.Reading(
                values.read(fields.require("value"), measure.unit()),
                fields.optional("confidence").map(word -> word.oneOf(Claim.Confidence.class)).orElse(Claim.Confidence.HIGH),
                citations.some(fields.require("sources"), "every value"),
                fields.optional("slip").map(YamlNode::yes).orElse(false));
    }

    private Value accepted(YamlNode node, Entry.Measure measure, List<Claim.Reading> readings) {
        Value value = values.read(node, measure.unit());
        if (readings.stream().noneMatch(reading -> reading.value().equals(value))) {
            throw node.broken("the accepted value is none of the values above");
        }
        if (readings.stream().anyMatch(reading -> reading.slip() && reading.value().equals(value))) {
            throw node.broken("the accepted value is called a slip above");
        }
        return value;
    }
}
