package kz.dauys.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Unit;
import kz.dauys.knowledge.Value;
import kz.dauys.knowledge.Wording;

/** Finds the sentence of our documents in which a source states a claim, so that a citation can be read and not only believed. */
final class Quotes {
    private final Knowledge knowledge;
    private final Wording wording;
    private final Map<String, List<Line>> bySource = new HashMap<>();

    private record Line(String sentence, String heading, Language language, Set<String> keys) {}

    /** A quotation: the sentence, and the heading under which it stands. */
    record Quote(String sentence, String locator) {}

    Quotes(Knowledge knowledge, List<Passage> passages) {
        this.knowledge = knowledge;
        this.wording = new Wording(knowledge.glossary());
        for (Passage passage : passages) {
            for (String sentence : passage.sentences()) {
                Set<String> keys = Token.of(sentence, Integer.MAX_VALUE).stream().map(Token::key).collect(Collectors.toSet());
                Line line = new Line(sentence, passage.locator(), passage.language(), keys);
                passage.sources().forEach(source -> bySource.computeIfAbsent(source, ignored -> new ArrayList<>()).add(line));
            }
        }
    }

    /**
     * The sentence in which {@code source} states {@code value}: it holds the value and the subject, and most of the measure's words. The
     * person's own language comes first.
     */
    Optional<Quote> of(Claim claim, Value value, String source, Language language) {
        Set<String> measure = words(knowledge.glossary().get(Entry.Measure.class, claim.measure()));
        return bySource.getOrDefault(source, List.of()).stream()
                .filter(line -> states(line, claim, value))
                .filter(line -> line.keys().stream().anyMatch(key -> measure.contains(Stemmer.stem(key, line.language()))))
                .max(Comparator.comparingInt((Line line) -> line.language() == language ? 1 : 0)
                        .thenComparingInt(line -> line.language() == Language.EN ? 1 : 0)
                        .thenComparingInt(line -> -line.sentence().length()))
                .map(line -> new Quote(line.sentence(), line.heading()));
    }

    private boolean states(Line line, Claim claim, Value value) {
        Unit unit = wording.measure(claim).unit();
        boolean holdsValue = keys(wording.bare(value, unit, line.language())).allMatch(key -> line.keys().contains(key));
        boolean holdsSubject = claim.subject().equals(Claim.WHOLE)
                || names(knowledge.glossary().get(Entry.Party.class, claim.subject()), line.language())
                        .anyMatch(name -> keys(name).allMatch(key -> near(line.keys(), key)));
        return holdsValue && holdsSubject;
    }

    /** Names carry endings in Russian and Kazakh. */
    private static boolean near(Set<String> keys, String key) {
        return keys.contains(key) || keys.stream().anyMatch(each -> each.startsWith(key) && each.length() - key.length() <= 3);
    }

    private static Stream<String> keys(String text) {
        return Token.of(text).stream().map(Token::key);
    }

    private static Stream<String> names(Entry entry, Language language) {
        return Stream.concat(Stream.of(entry.name().in(language)), entry.aliases().getOrDefault(language, List.of()).stream());
    }

    private static Set<String> words(Entry.Measure measure) {
        Set<String> words = new HashSet<>();
        for (Language language : Language.values()) {
            names(measure, language).flatMap(Quotes::keys).map(key -> Stemmer.stem(key, language)).forEach(words::add);
        }
        return words;
    }
}
