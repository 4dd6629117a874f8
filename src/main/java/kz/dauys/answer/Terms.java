package kz.dauys.answer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Language;

/**
 * What a question asks the documents for. Question words are dropped; what the lexicon knows is also asked by its names in the other
 * languages, so that a Russian question meets an English text.
 */
final class Terms {
    /** Cues that only ask, and stand in no text that answers. */
    private static final Set<Cue> ASKING = EnumSet.of(Cue.GLUE, Cue.COUNT, Cue.WHO, Cue.WHEN, Cue.WHAT, Cue.TURN, Cue.TWIST, Cue.HOW, Cue.WHY, Cue.WHETHER, Cue.WHICH_ELECTION, Cue.NOW, Cue.ENDED);

    /** Enough to meet a text in another language; the rest are rare spellings. */
    private static final int MOST_NAMES = 6;

    /** Shorter words are seldom names, and in other letters they are other words: men, мен. */
    private static final int SHORTEST_NAME = 5;

    private final Map<Cue, Map<Language, List<String>>> phrases = new HashMap<>();

    /** The names in a language, cut and stemmed once. */
    private final Map<String, List<Term.Way>> translated = new ConcurrentHashMap<>();

    /** Whether documents are in the language; what none is in need not be asked for. */
    private final Predicate<Language> spoken;

    Terms(Predicate<Language> spoken) {
        this.spoken = spoken;
        for (Language language : Language.values()) {
            for (Cues.Phrase phrase : Cues.of(language)) {
                phrases.computeIfAbsent(phrase.cue(), ignored -> new HashMap<>())
                        .computeIfAbsent(language, ignored -> new ArrayList<>())
                        .add(phrase.words());
            }
        }
    }

    /** @param names keys of the words that the question writes as names */
    List<Term> of(Lexicon.Read read, Language language, Set<String> names) {
        List<Term> terms = new ArrayList<>();
        int at = 0;
        while (at < read.tokens().size()) {
            int here = at;
            Span span = read.spans().stream().filter(each -> each.from() == here).findFirst().orElse(null);
            if (span == null) {
                Token token = read.tokens().get(at);
                if (!Asking.of(language).drops(token)) {
                    terms.add(word(token, language, names.contains(token.key())));
                }
                at++;
            } else {
                if (!asking(span)) {
                    terms.addAll(named(span, read.tokens().subList(span.from(), span.to()), language));
                }
                at = span.to();
            }
        }
        return terms.stream().distinct().toList();
    }

    private static boolean asking(Span span) {
        return span.concepts().stream().allMatch(concept -> concept instanceof Concept.Says)
                && span.says(ASKING);
    }

    private Term word(Token token, Language language, boolean name) {
        if (token.number()) {
            return new Term(everywhere(token.key()), token.isYear() ? Term.Kind.YEAR : Term.Kind.NUMBER, false);
        }
        List<Term.Way> ways = new ArrayList<>();
        ways.add(new Term.Way(language, List.of(Words.stem(token.key(), language))));
        Stream.of(Language.values())
                .filter(other -> other != language && spoken.test(other) && token.key().length() >= SHORTEST_NAME)
                .forEach(other -> ways.add(new Term.Way(other, List.of(Words.stem(Transliteration.to(other, token.key()), other)))));
        return new Term(ways, Term.Kind.CONTENT, name);
    }

    private static List<Term.Way> everywhere(String figure) {
        return Stream.of(Language.values()).map(each -> new Term.Way(each, List.of(figure))).toList();
    }

    /** A known phrase is one term for each of its words in the own language, and as a whole in the others. */
    private List<Term> named(Span span, List<Token> tokens, Language language) {
        List<Term> terms = new ArrayList<>();
        if (span.cues().contains(Cue.VERDICT)) {
            return List.of(new Term(translations(span, language), Term.Kind.NEEDED, false));
        }
        boolean common = kind(span) == Term.Kind.COMMON;
        for (Token token : tokens) {
            if (token.number()) {
                terms.add(word(token, language, false));
            } else if (!common || !Asking.of(language).drops(token)) {
                List<Term.Way> ways = new ArrayList<>();
                ways.add(new Term.Way(language, List.of(Words.stem(token.key(), language))));
                ways.addAll(translations(span, language));
                terms.add(new Term(ways, kind(span), false));
            }
        }
        return terms;
    }

    /** A measure's name is one way to ask for a figure; names of other things must be in what answers. */
    private static Term.Kind kind(Span span) {
        boolean content = span.concepts().stream()
                .anyMatch(concept -> concept instanceof Concept.Named(Entry entry) && !(entry instanceof Entry.Measure));
        if (span.named(Entry.Region.class).isPresent()) {
            return Term.Kind.NEEDED;
        }
        // What narrows a question must be in what answers it.
        return content || span.cues().contains(Cue.NARROW) ? Term.Kind.CONTENT : Term.Kind.COMMON;
    }

    /** Other names of an entry, and the phrases of a cue in the other languages: in its own, one cue says too many different things. */
    private List<Term.Way> translations(Span span, Language own) {
        List<Term.Way> ways = new ArrayList<>();
        for (Language other : Stream.of(Language.values()).filter(spoken).toList()) {
            for (Concept concept : span.concepts()) {
                if (other != own || !inOwnWords(concept)) {
                    ways.addAll(translated.computeIfAbsent(key(concept) + other.code(), ignored -> ways(concept, other)));
                }
            }
        }
        return ways;
    }

    private static String key(Concept concept) {
        return switch (concept) {
            case Concept.Named(Entry entry) -> "entry " + entry.id() + " ";
            case Concept.Says(Cue cue) -> "cue " + cue + " ";
            case Concept.Years years -> "";
            case Concept.Day day -> "";
            case Concept.Publisher publisher -> "";
            case Concept.Month month -> "";
        };
    }

    private List<Term.Way> ways(Concept concept, Language language) {
        return names(concept, language).stream().limit(MOST_NAMES).map(name -> way(name, language)).toList();
    }

    private static boolean inOwnWords(Concept concept) {
        return concept instanceof Concept.Says(Cue cue) && cue != Cue.VERDICT;
    }

    private List<String> names(Concept concept, Language language) {
        return switch (concept) {
            case Concept.Named(Entry entry) -> Stream.concat(
                            Stream.of(entry.name().in(language)), entry.aliases().getOrDefault(language, List.of()).stream())
                    .toList();
            case Concept.Years years -> List.of();
            case Concept.Day day -> List.of();
            case Concept.Publisher publisher -> List.of();
            case Concept.Month month -> List.of();
            case Concept.Says(Cue cue) when cue == Cue.VERDICT -> names(new Concept.Says(Cue.OBSERVERS), language);
            case Concept.Says(Cue cue) -> ASKING.contains(cue) || cue == Cue.NARROW
                    ? List.of()
                    : phrases.getOrDefault(cue, Map.of()).getOrDefault(language, List.of());
        };
    }

    private static Term.Way way(String name, Language language) {
        List<String> stems = Token.of(name).stream()
                .map(token -> token.number() ? token.key() : Words.stem(token.key(), language))
                .toList();
        return new Term.Way(language, stems);
    }
}
