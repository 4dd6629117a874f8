package kz.dauys.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Document;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Glossary;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Value;
import kz.dauys.knowledge.Wording;

/** Finds the sentence of our documents in which a source states a claim, so that a citation can be read and not only believed. */
final class Quotes {
    /** Case endings of Russian and Kazakh names are no longer. */
    private static final int ENDING = 3;

    private final Wording wording;
    private final Map<String, List<Line>> bySource = new HashMap<>();
    private final Map<String, Map<Language, List<List<String>>>> names = new HashMap<>();
    private final Map<String, Set<String>> measures = new HashMap<>();

    /** A sentence, its words as they are compared, and their stems. */
    private record Line(String sentence, String heading, Language language, Set<String> keys, Set<String> stems) {}

    /** A quotation: the sentence, and the heading under which it stands. */
    record Quote(String sentence, String locator) {}

    Quotes(Knowledge knowledge, List<Passage> passages) {
        wording = new Wording(knowledge.glossary());
        passages.forEach(this::read);
        name(knowledge.glossary());
    }

    private void read(Passage passage) {
        for (Document.Statement statement : passage.sentences()) {
            String sentence = statement.text();
            Set<String> keys = new HashSet<>(keys(sentence));
            Set<String> stems = new HashSet<>();
            keys.forEach(key -> stems.add(Stemmer.stem(key, passage.language())));
            Line line = new Line(sentence, passage.locator(), passage.language(), keys, stems);
            statement.sources().forEach(source -> bySource.computeIfAbsent(source, ignored -> new ArrayList<>()).add(line));
        }
    }

    private void name(Glossary glossary) {
        glossary.entries().stream().filter(Quotes::isSubject).forEach(party -> {
            Map<Language, List<List<String>>> byLanguage = new EnumMap<>(Language.class);
            Stream.of(Language.values()).forEach(each -> byLanguage.put(each, names(party, each).map(Quotes::keys).toList()));
            names.put(party.id(), byLanguage);
        });
        glossary.all(Entry.Measure.class).forEach(measure -> measures.put(measure.id(), stems(measure)));
    }

    private static boolean isSubject(Entry entry) {
        return switch (entry) {
            case Entry.Party party -> true;
            case Entry.Person person -> true;
            case Entry.Choice choice -> true;
            case Entry.Region region -> true;
            case Entry.Institution institution -> true;
            case Entry.Election election -> false;
            case Entry.Term term -> false;
            case Entry.Act act -> false;
            case Entry.Rule rule -> false;
            case Entry.Measure measure -> false;
        };
    }

    private static Set<String> stems(Entry.Measure measure) {
        Set<String> stems = new HashSet<>();
        for (Language language : Language.values()) {
            names(measure, language).flatMap(name -> keys(name).stream()).map(key -> Stemmer.stem(key, language)).forEach(stems::add);
        }
        return stems;
    }

    /**
     * The sentence in which {@code source} states {@code value}: it holds the value, the subject, and a word of the measure. The person's
     * own language comes first.
     */
    Optional<Quote> of(Claim claim, Value value, String source, Language language) {
        Map<Language, List<String>> values = new EnumMap<>(Language.class);
        Stream.of(Language.values()).forEach(each -> values.put(each, keys(wording.bare(value, wording.measure(claim).unit(), each))));
        return bySource.getOrDefault(source, List.of()).stream()
                .filter(line -> line.keys().containsAll(values.getOrDefault(line.language(), List.of())))
                .filter(line -> measures.getOrDefault(claim.measure(), Set.of()).stream().anyMatch(line.stems()::contains))
                .filter(line -> speaksOf(claim.subject(), line))
                .max(Comparator.comparingInt((Line line) -> line.language() == language ? 1 : 0)
                        .thenComparingInt(line -> line.language() == Language.EN ? 1 : 0)
                        .thenComparingInt(line -> -line.sentence().length()))
                .map(line -> new Quote(line.sentence(), line.heading()));
    }

    private boolean speaksOf(String subject, Line line) {
        return subject.equals(Claim.WHOLE)
                || names.getOrDefault(subject, Map.of()).getOrDefault(line.language(), List.of()).stream()
                        .anyMatch(name -> name.stream().allMatch(key -> near(line.keys(), key)));
    }

    /** Names carry endings in Russian and Kazakh. */
    private static boolean near(Set<String> keys, String key) {
        return keys.contains(key) || keys.stream().anyMatch(each -> each.startsWith(key) && each.length() - key.length() <= ENDING);
    }

    private static List<String> keys(String text) {
        return Token.of(text, Integer.MAX_VALUE).stream().map(Token::key).toList();
    }

    private static Stream<String> names(Entry entry, Language language) {
        return Stream.concat(Stream.of(entry.name().in(language)), entry.aliases().getOrDefault(language, List.of()).stream());
    }
}
