package kz.dauys.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Glossary;
import kz.dauys.knowledge.Language;

/** Finds the concepts of a question, in all three languages at once: the longest phrase wins, then what was typed most exactly. */
final class Lexicon {
    private final Phrases phrases = new Phrases();
    private final Map<String, Optional<String>> corrections = new HashMap<>();

    Lexicon(Glossary glossary) {
        for (Language language : Language.values()) {
            Cues.of(language).forEach(phrase -> addCue(phrase, language));
            glossary.entries().forEach(entry -> addEntry(entry, language));
        }
    }

    private void addCue(Cues.Phrase phrase, Language language) {
        List<Set<String>> words = new ArrayList<>();
        for (Token token : Token.of(phrase.words())) {
            phrases.know(token.key());
            words.add(phrase.exact() ? Set.of(Forms.exact(token.key())) : common(token, language));
        }
        phrases.add(words, new Concept.Says(phrase.cue()));
    }

    private void addEntry(Entry entry, Language language) {
        List<String> names = new ArrayList<>(entry.aliases().getOrDefault(language, List.of()));
        names.add(entry.name().in(language));
        for (String name : names) {
            List<Token> tokens = Token.of(withoutRemark(name));
            if (!tokens.isEmpty()) {
                phrases.add(tokens.stream().map(token -> entryForms(entry, token, tokens.size(), language)).toList(), new Concept.Named(entry));
                tokens.forEach(token -> phrases.know(token.key()));
            }
        }
    }

    /** A trailing remark in brackets says something about a name and is no part of it. */
    private static String withoutRemark(String name) {
        return name.replaceAll("\\s*\\([^)]*\\)$", "");
    }

    private static Set<String> common(Token token, Language language) {
        return token.number() ? Set.of(Forms.exact(token.key())) : Set.of(Forms.exact(token.key()), Forms.stem(token.key(), language));
    }

    /** Names of one word are never stemmed; in longer ones each word may be a common one. */
    private static Set<String> entryForms(Entry entry, Token token, int words, Language language) {
        boolean proper = switch (entry) {
            case Entry.Party party -> words == 1;
            case Entry.Person person -> true;
            case Entry.Institution institution -> false;
            case Entry.Term term -> false;
            case Entry.Measure measure -> false;
            case Entry.Election election -> false;
        };
        Set<String> forms = new HashSet<>(proper ? Set.of() : common(token, language));
        forms.add(Forms.exact(token.key()));
        if (!token.number() && (proper || entry instanceof Entry.Party)) {
            forms.add(Forms.name(token.key()));
        }
        return forms;
    }

    /** What a question says: the stretches that mean something, and the tokens that nothing explains. */
    record Read(List<Token> tokens, List<Span> spans, List<Token> unexplained) {}

    Read read(String question) {
        List<Token> tokens = Token.of(question);
        Read exact = read(tokens);
        if (exact.unexplained().stream().noneMatch(Lexicon::mayBeMistyped)) {
            return exact;
        }
        List<Token> corrected = tokens.stream().map(token -> exact.unexplained().contains(token) ? corrected(token) : token).toList();
        return corrected.equals(tokens) ? exact : read(corrected);
    }

    private Read read(List<Token> tokens) {
        List<Map<String, Integer>> forms = tokens.stream().map(Forms::asked).toList();
        List<Span> spans = new ArrayList<>();
        List<Token> unexplained = new ArrayList<>();
        for (int at = 0; at < tokens.size(); ) {
            List<Phrases.Match> matches = phrases.at(forms, at);
            if (matches.isEmpty()) {
                unexplained.add(tokens.get(at));
                at++;
            } else {
                Span span = best(matches, at);
                spans.add(span);
                at = span.to();
            }
        }
        return new Read(tokens, spans, unexplained);
    }

    private static Span best(List<Phrases.Match> matches, int at) {
        Phrases.Match best = matches.stream()
                .max(Comparator.comparingInt(Phrases.Match::length).thenComparing(Phrases.Match::distance, Comparator.reverseOrder()))
                .orElseThrow();
        Set<Concept> concepts = new HashSet<>();
        matches.stream()
                .filter(match -> match.length() == best.length() && match.distance() == best.distance())
                .forEach(match -> concepts.addAll(match.concepts()));
        return new Span(at, at + best.length(), concepts);
    }

    private static boolean mayBeMistyped(Token token) {
        return !token.number() && token.key().length() >= Typos.SHORTEST;
    }

    private Token corrected(Token token) {
        if (!mayBeMistyped(token)) {
            return token;
        }
        Optional<String> meant;
        synchronized (corrections) {
            if (corrections.size() > 10_000) {
                corrections.clear();
            }
            meant = corrections.computeIfAbsent(token.key(), key -> Typos.nearest(key, phrases.vocabulary()));
        }
        return meant.map(key -> new Token(token.text(), key, false)).orElse(token);
    }
}
