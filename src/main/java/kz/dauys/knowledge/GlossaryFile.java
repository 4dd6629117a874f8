package kz.dauys.knowledge;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads {@code glossary.yaml}. */
final class GlossaryFile {
    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");

    private final Set<String> sources;
    private final Map<String, Position> seen = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    private GlossaryFile(Set<String> sources) {
        this.sources = sources;
    }

    /** @param sources the ids that a meaning may cite */
    static Glossary read(Path file, Set<String> sources) {
        YamlFields top =
                YamlFile.read(file, "as_of", "elections", "parties", "persons", "institutions", "terms", "measures");
        GlossaryFile reader = new GlossaryFile(sources);
        LocalDate asOf = top.require("as_of").date();
        reader.section(top, "institutions", reader::institution);
        reader.section(top, "elections", reader::election);
        reader.section(top, "parties", reader::party);
        reader.section(top, "persons", reader::person);
        reader.section(top, "terms", reader::term);
        reader.section(top, "measures", reader::measure);
        return new Glossary(asOf, reader.entries);
    }

    private void section(YamlFields top, String key, Function<YamlNode, Entry> read) {
        for (YamlNode item : top.items(key)) {
            Entry entry = read.apply(item);
            Position earlier = seen.put(entry.id(), item.position());
            if (earlier != null) {
                throw item.broken("the id '" + entry.id() + "' stands already at line " + earlier.line());
            }
            entries.add(entry);
        }
    }

    private Entry election(YamlNode node) {
        YamlFields fields = node.fields("id", "vote", "year", "body", "name", "aliases");
        Optional<YamlNode> body = fields.optional("body");
        body.filter(id -> !isInstitution(id.text())).ifPresent(id -> {
            throw id.broken("no institution '" + id.text() + "' in the glossary");
        });
        return new Entry.Election(
                Ids.of(fields),
                fields.require("name").localized(),
                aliases(fields),
                fields.require("vote").oneOf(Entry.Vote.class),
                fields.require("year").integer(),
                body.map(YamlNode::text));
    }

    private boolean isInstitution(String id) {
        return entries.stream().anyMatch(entry -> entry instanceof Entry.Institution && entry.id().equals(id));
    }

    private Entry party(YamlNode node) {
        YamlFields fields = node.fields("id", "kind", "name", "title", "aliases", "meaning");
        return new Entry.Party(
                Ids.of(fields),
                fields.require("name").localized(),
                aliases(fields),
                fields.require("title").localized(),
                fields.require("kind").oneOf(Entry.Contender.class),
                meaning(fields));
    }

    private Entry person(YamlNode node) {
        YamlFields fields = named(node);
        return new Entry.Person(Ids.of(fields), fields.require("name").localized(), aliases(fields), meaning(fields));
    }

    private Entry institution(YamlNode node) {
        YamlFields fields = named(node);
        return new Entry.Institution(Ids.of(fields), fields.require("name").localized(), aliases(fields), meaning(fields));
    }

    private Entry term(YamlNode node) {
        YamlFields fields = named(node);
        return new Entry.Term(Ids.of(fields), fields.require("name").localized(), aliases(fields), meaning(fields));
    }

    private Entry measure(YamlNode node) {
        YamlFields fields = node.fields("id", "unit", "of", "name", "aliases", "whole", "answer");
        Entry.Scope of = fields.require("of").oneOf(Entry.Scope.class);
        Optional<Localized> whole = fields.optional("whole").map(text -> sentence(text, Set.of("value", "election")));
        Optional<Localized> answer = fields.optional("answer").map(text -> sentence(text, Set.of("value", "election", "subject")));
        if (of != Entry.Scope.PARTY && whole.isEmpty()) {
            throw node.broken("a measure of an election needs the key 'whole', the sentence that states it");
        }
        if (of != Entry.Scope.ELECTION && answer.isEmpty()) {
            throw node.broken("a measure of a party needs the key 'answer', the sentence that states it");
        }
        return new Entry.Measure(
                Ids.of(fields),
                fields.require("name").localized(),
                aliases(fields),
                fields.require("unit").oneOf(Unit.class),
                of,
                whole,
                answer);
    }

    /** A sentence with a place for the value, without which an answer would say nothing. */
    private static Localized sentence(YamlNode node, Set<String> places) {
        Localized sentence = node.localized();
        for (Language language : Language.values()) {
            Set<String> used = PLACE.matcher(sentence.in(language)).results().map(place -> place.group(1)).collect(Collectors.toSet());
            if (!used.contains("value") || !places.containsAll(used)) {
                throw node.broken("the sentence in " + language.code() + " needs {value} and may use " + places.stream().sorted().toList()
                        + ", but it uses " + used.stream().sorted().toList());
            }
        }
        return sentence;
    }

    private static YamlFields named(YamlNode node) {
        return node.fields("id", "name", "aliases", "meaning");
    }

    private static Map<Language, List<String>> aliases(YamlFields fields) {
        Map<Language, List<String>> aliases = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            aliases.put(language, List.of());
        }
        fields.optional("aliases").ifPresent(node -> {
            YamlFields byLanguage = node.fields("kk", "ru", "en");
            for (Language language : Language.values()) {
                byLanguage.optional(language.code()).ifPresent(list -> aliases.put(language, list.texts()));
            }
        });
        return aliases;
    }

    private Optional<Entry.Meaning> meaning(YamlFields fields) {
        return fields.optional("meaning").map(node -> {
            YamlFields parts = node.fields("text", "sources");
            YamlNode list = parts.require("sources");
            list.items().forEach(id -> Ids.known(id, sources));
            if (list.items().isEmpty()) {
                throw list.broken("a meaning needs at least one source");
            }
            return new Entry.Meaning(parts.require("text").localized(), list.texts());
        });
    }
}
