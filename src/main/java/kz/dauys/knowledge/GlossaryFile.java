package kz.dauys.knowledge;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code glossary.yaml}. */
final class GlossaryFile {
    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

    private final Citations citations;
    private final List<Placed> entries = new ArrayList<>();
    private final Set<String> institutions = new HashSet<>();

    /** An entry and where it stands. */
    record Placed(Entry entry, YamlNode node) {}

    private GlossaryFile(Set<String> sources) {
        this.citations = new Citations(sources);
    }

    static YamlFields open(Path file) {
        return YamlFile.read(
                file, "as_of", "elections", "parties", "persons", "institutions", "choices", "regions", "terms", "measures");
    }

    /**
     * Reads the glossary.
     *
     * @param top what {@link #open} gave
     * @param sources the ids that a meaning may cite
     * @param others entries of other files, which bear ids of the same kind
     */
    static Glossary read(YamlFields top, Set<String> sources, List<Placed> others) {
        GlossaryFile reader = new GlossaryFile(sources);
        LocalDate asOf = top.require("as_of").date();
        reader.section(top, "institutions", reader::institution);
        reader.section(top, "elections", reader::election);
        reader.section(top, "parties", reader::party);
        reader.section(top, "persons", reader::person);
        reader.section(top, "choices", GlossaryFile::choice);
        reader.section(top, "regions", GlossaryFile::region);
        reader.section(top, "terms", reader::term);
        reader.section(top, "measures", GlossaryFile::measure);
        reader.entries.addAll(others);
        Map<String, Position> lines = reader.lines();
        reader.checkOrigins(top);
        reader.checkOffices(top);
        return new Glossary(asOf, reader.entries.stream().map(Placed::entry).toList(), lines);
    }

    private void section(YamlFields top, String key, Function<YamlNode, Entry> read) {
        top.items(key).forEach(item -> entries.add(new Placed(read.apply(item), item)));
    }

    /** Where each entry stands; an id that stands twice is refused. */
    private Map<String, Position> lines() {
        Map<String, Position> seen = new HashMap<>();
        for (Placed placed : entries) {
            Position earlier = seen.put(placed.entry().id(), placed.node().position());
            if (earlier != null) {
                throw placed.node().broken("the id '" + placed.entry().id() + "' stands already at " + earlier.shortly(placed.node()));
            }
        }
        return seen;
    }

    /** A party may come out of one that stands further below, so this is checked when all are read. */
    private void checkOrigins(YamlFields top) {
        Set<String> parties = entries.stream()
                .map(Placed::entry)
                .filter(Entry.Party.class::isInstance)
                .map(Entry::id)
                .collect(Collectors.toSet());
        for (YamlNode party : top.items("parties")) {
            for (YamlNode origin : partyFields(party).items("before")) {
                YamlNode id = originFields(origin).require("party");
                if (!parties.contains(id.text())) {
                    throw id.broken("no party '" + id.text() + "' in the glossary");
                }
            }
        }
    }

    /** An office is named by the measure that asks for its holder; measures stand further below. */
    private void checkOffices(YamlFields top) {
        Set<String> measures = entries.stream().map(Placed::entry).filter(Entry.Measure.class::isInstance).map(Entry::id).collect(Collectors.toSet());
        for (YamlNode person : top.items("persons")) {
            for (YamlNode tenure : personFields(person).items("offices")) {
                YamlNode id = tenureFields(tenure).require("office");
                if (!measures.contains(id.text())) {
                    throw id.broken("no measure '" + id.text() + "' in the glossary asks who holds this office");
                }
            }
        }
    }

    private Entry election(YamlNode node) {
        YamlFields fields = node.fields("id", "vote", "held", "year", "body", "name", "aliases");
        Optional<YamlNode> body = fields.optional("body");
        body.filter(id -> !institutions.contains(id.text())).ifPresent(id -> {
            throw id.broken("no institution '" + id.text() + "' in the glossary");
        });
        return new Entry.Election(
                Ids.of(fields),
                fields.require("name").localized(),
                aliases(fields),
                fields.require("vote").oneOf(Entry.Vote.class),
                fields.require("year").integer(),
                body.map(YamlNode::text),
                fields.optional("held").map(held -> held.oneOf(Entry.Held.class)).filter(Entry.Held.EARLY::equals).isPresent());
    }

    private Entry party(YamlNode node) {
        YamlFields fields = partyFields(node);
        return new Entry.Party(
                Ids.of(fields),
                fields.require("name").localized(),
                aliases(fields),
                fields.require("title").localized(),
                fields.require("kind").oneOf(Entry.Contender.class),
                meaning(fields),
                meaning(fields, "leaders"),
                validity(fields),
                fields.optional("colour").map(GlossaryFile::colour),
                fields.items("before").stream().map(this::origin).toList());
    }

    private static YamlFields partyFields(YamlNode node) {
        return node.fields("id", "kind", "name", "title", "aliases", "from", "to", "colour", "before", "meaning", "leaders");
    }

    private static String colour(YamlNode node) {
        if (!COLOUR.matcher(node.text()).matches()) {
            throw node.broken("expected a colour such as \"#1F77B4\", not '" + node.text() + "'");
        }
        return node.text();
    }

    private Entry.Origin origin(YamlNode node) {
        YamlFields fields = originFields(node);
        return new Entry.Origin(
                fields.text("party"),
                fields.require("how").oneOf(Entry.How.class),
                fields.optional("date").map(YamlNode::date),
                citations.ids(fields.require("sources"), "a step of descent"));
    }

    private static YamlFields originFields(YamlNode node) {
        return node.fields("party", "how", "date", "sources");
    }

    private Entry person(YamlNode node) {
        YamlFields fields = personFields(node);
        Optional<Entry.Meaning> meaning = meaning(fields);
        List<Entry.Tenure> tenures = fields.items("offices").stream().map(GlossaryFile::tenure).toList();
        if (!tenures.isEmpty() && meaning.isEmpty()) {
            throw node.broken("a person with offices needs a 'meaning': it is what is told of who held an office");
        }
        return new Entry.Person(Ids.of(fields), fields.require("name").localized(), aliases(fields), meaning, tenures, fields.optional("woman").filter(YamlNode::yes).isPresent());
    }

    private static YamlFields personFields(YamlNode node) {
        return node.fields("id", "name", "woman", "aliases", "meaning", "offices");
    }

    private static YamlFields tenureFields(YamlNode node) {
        return node.fields("office", "from", "to");
    }

    private static Entry.Tenure tenure(YamlNode node) {
        YamlFields fields = tenureFields(node);
        fields.require("from");
        return new Entry.Tenure(fields.text("office"), validity(fields));
    }

    private Entry institution(YamlNode node) {
        YamlFields fields = node.fields("id", "name", "aliases", "from", "to", "meaning");
        institutions.add(fields.text("id"));
        return new Entry.Institution(
                Ids.of(fields), fields.require("name").localized(), aliases(fields), meaning(fields), validity(fields));
    }

    private static Entry choice(YamlNode node) {
        YamlFields fields = node.fields("id", "name", "title", "aliases");
        return new Entry.Choice(
                Ids.of(fields), fields.require("name").localized(), aliases(fields), fields.require("title").localized());
    }

    private static Entry region(YamlNode node) {
        YamlFields fields = node.fields("id", "name", "aliases", "from", "to");
        return new Entry.Region(Ids.of(fields), fields.require("name").localized(), aliases(fields), validity(fields));
    }

    private Entry term(YamlNode node) {
        YamlFields fields = named(node);
        return new Entry.Term(Ids.of(fields), fields.require("name").localized(), aliases(fields), meaning(fields));
    }

    private static Entry measure(YamlNode node) {
        YamlFields fields = node.fields("id", "unit", "name", "aliases", "says");
        return new Entry.Measure(
                Ids.of(fields),
                fields.require("name").localized(),
                aliases(fields),
                fields.require("unit").oneOf(Unit.class),
                says(fields.require("says")));
    }

    /** The sentences of a measure, by what they are about. */
    private static Map<Entry.Subject, Localized> says(YamlNode node) {
        YamlFields fields = node.fields(Stream.of(Entry.Subject.values()).map(YamlNode::word).collect(Collectors.toSet()));
        Map<Entry.Subject, Localized> says = new EnumMap<>(Entry.Subject.class);
        for (Entry.Subject about : Entry.Subject.values()) {
            Set<String> places = about == Entry.Subject.ELECTION ? Set.of("value", "election") : Set.of("value", "election", "subject");
            fields.optional(YamlNode.word(about)).ifPresent(text -> says.put(about, sentence(text, places)));
        }
        if (says.isEmpty()) {
            throw node.broken("a measure needs at least one sentence that states it");
        }
        return says;
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

    static Map<Language, List<String>> aliases(YamlFields fields) {
        Map<Language, List<String>> aliases = Entry.noAliases();
        fields.optional("aliases").ifPresent(node -> {
            YamlFields byLanguage = node.fields("kk", "ru", "en");
            for (Language language : Language.values()) {
                byLanguage.optional(language.code()).ifPresent(list -> aliases.put(language, list.texts()));
            }
        });
        return aliases;
    }

    static Validity validity(YamlFields fields) {
        Optional<LocalDate> from = fields.optional("from").map(YamlNode::date);
        return new Validity(from, fields.optional("to").map(node -> {
            LocalDate to = node.date();
            from.filter(to::isBefore).ifPresent(begin -> {
                throw node.broken("the end " + to + " lies before the beginning " + begin);
            });
            return to;
        }));
    }

    private Optional<Entry.Meaning> meaning(YamlFields fields) {
        return meaning(fields, "meaning");
    }

    private Optional<Entry.Meaning> meaning(YamlFields fields, String name) {
        return fields.optional(name).map(node -> {
            YamlFields parts = node.fields("text", "sources", "disputed");
            return new Entry.Meaning(
                    parts.require("text").localized(),
                    citations.ids(parts.require("sources"), "a meaning"),
                    parts.optional("disputed").map(YamlNode::text).filter("true"::equals).isPresent());
        });
    }
}
