package kz.dauys.answer;

import java.util.Comparator;
import java.util.EnumSet;
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
import kz.dauys.knowledge.Norm;

/**
 * Finds the rule that a question asks about: every word of it must stand in the rule's names or sentences, and one of the names must say
 * most of the question. Rules are too many, and asked about in too many ways, for phrases that fit exactly.
 */
final class RuleBook {
    /** Cues whose words only ask. */
    private static final Set<Cue> ASKING = EnumSet.of(
            Cue.GLUE, Cue.COUNT, Cue.WHO, Cue.WHEN, Cue.WHAT, Cue.HOW, Cue.WHETHER, Cue.NOW, Cue.WHY, Cue.TURN, Cue.EVERY, Cue.REQUIRED);

    /** The least agreement (F1 of weighted words) between a question and a name of the rule that it holds whole. */
    private static final double ENOUGH = 0.72;

    /** Measures that rules lay down: asked about without a vote, they are what holds now. */
    private static final Set<String> LAID_DOWN = Set.of(
            "threshold", "term", "seats", "seats-list", "seats-district", "seats-assembly", "seats-appointed", "system", "win-rule", "majority", "turnout-required");

    /** The least share of words in common: names that say one thing ("by what hour does one vote") would fit every question that says it. */
    private static final double WORDED = 0.45;

    /** What the same wording counts beside the same meaning. */
    private static final double WORDING = 0.3;

    /** How much better than the next rule the best one must fit. */
    private static final double MARGIN = 0.03;

    private final Knowledge knowledge;
    private final RuleTimes times;
    private final Set<String> stop = new HashSet<>();
    private final Map<Entry.Rule, Page> pages = new HashMap<>();
    private final Map<String, Integer> frequency = new HashMap<>();

    /** The words of a rule: of each of its names, and of all that is written about it. */
    private record Page(List<Name> names, Set<String> words) {}

    /** What a name or a question says, and all its words: "how many deputies did it have" and "how were its deputies elected" say alike and ask otherwise. */
    private record Name(Set<String> words, Set<String> all) {}

    /**
     * How well a rule fits a question.
     *
     * @param agreement of what the two say, 0 to 1
     * @param wording the share of all words that the name and the question have in common, 0 to 1
     */
    record Fit(Entry.Rule rule, double agreement, double wording) {
        double both() {
            return agreement + WORDING * wording;
        }
    }

    RuleBook(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.times = new RuleTimes(knowledge);
        for (Language language : Language.values()) {
            Asking.of(language).dropped().forEach(word -> stop.add(Forms.stem(word, language)));
            Cues.of(language).stream()
                    .filter(phrase -> ASKING.contains(phrase.cue()) && !phrase.filler() && !phrase.words().contains(" "))
                    .forEach(phrase -> Token.of(phrase.words()).forEach(token -> stop.add(Forms.stem(token.key(), language))));
        }
        knowledge.glossary().all(Entry.Rule.class).forEach(rule -> pages.put(rule, page(rule)));
        pages.values().forEach(page -> page.words().forEach(word -> frequency.merge(word, 1, Integer::sum)));
    }

    private Page page(Entry.Rule rule) {
        List<Name> names = Stream.of(Language.values())
                .flatMap(language -> Stream.concat(Stream.of(rule.name().in(language)), rule.aliases().getOrDefault(language, List.of()).stream())
                        .map(name -> new Name(words(name, language), all(Token.of(name), language))))
                .filter(name -> !name.words().isEmpty())
                .toList();
        Set<String> words = new HashSet<>();
        names.forEach(name -> words.addAll(name.words()));
        for (Norm norm : knowledge.norms().of(rule.id())) {
            Stream.of(Language.values()).forEach(language -> words.addAll(words(norm.statement().in(language), language)));
        }
        return new Page(names, words);
    }

    private Set<String> words(String text, Language language) {
        return words(Token.of(text), language);
    }

    private static Set<String> all(List<Token> tokens, Language language) {
        return tokens.stream().filter(token -> !token.number()).map(token -> Forms.stem(token.key(), language)).collect(Collectors.toSet());
    }

    /** The stems of what says something; names and questions are read alike, so that a name finds its own rule. */
    private Set<String> words(List<Token> tokens, Language language) {
        Set<String> words = new HashSet<>();
        for (Token token : tokens) {
            String stem = Forms.stem(token.key(), language);
            if (!token.number() && !stop.contains(stem)) {
                words.add(stem);
            }
        }
        return words;
    }

    /** Whether rules may answer instead of what the claims come to: a figure of some vote is never a rule. */
    static boolean mayAnswer(Optional<Interpretation> fromClaims) {
        return fromClaims.map(each -> switch (each) {
                    case Interpretation.WhichElection(List<Query> choices) ->
                        choices.stream().allMatch(query -> LAID_DOWN.contains(query.measure()) && query.subject().equals(Claim.WHOLE));
                    case Interpretation.Understood(String operation, Answer answer) ->
                        answer instanceof Answer.Unknown(Answer.Why.NoFigure(List<Query> queries))
                                && queries.stream().allMatch(query -> LAID_DOWN.contains(query.measure()) && query.subject().equals(Claim.WHOLE));
                    case Interpretation.Unclear unclear -> true;
                })
                .orElse(true);
    }

    Optional<Interpretation> read(Lexicon.Read read, Set<Integer> years, List<Entry.Election> meant) {
        List<Token> content = read.tokens();
        // How many came, or were elected, in a year is a figure of a vote and no rule.
        boolean figure = (!years.isEmpty() && read.says(Cue.COUNT) && (read.says(Cue.CAST) || read.says(Cue.ELECTED)))
                || (read.says(Cue.WHO) && (read.says(Cue.WIN) || read.says(Cue.ENTER)));
        if (years.size() > 1 || figure || !saysMoreThanNames(read)) {
            return Optional.empty();
        }
        List<Fit> fits = fits(content).stream().filter(fit -> fit.agreement() >= ENOUGH && fit.wording() >= WORDED).toList();
        if (fits.isEmpty() || (fits.size() > 1 && fits.get(0).both() - fits.get(1).both() < MARGIN)) {
            return Optional.empty();
        }
        return times.ruling(fits.getFirst().rule(), read, years, meant, RuleTimes.Turn.IN).flatMap(RuleBook::understood);
    }

    /** The rules that share a name with the question, the one that agrees best first. */
    List<Fit> fits(List<Token> content) {
        boolean cyrillic = content.stream().anyMatch(Token::cyrillic);
        List<Name> asked = Stream.of(Language.values())
                .filter(language -> (language == Language.EN) != cyrillic)
                .map(language -> new Name(words(content, language), all(content, language)))
                .filter(name -> !name.words().isEmpty())
                .toList();
        return pages.entrySet().stream()
                .flatMap(page -> fit(asked, page.getKey(), page.getValue()).stream())
                .sorted(Comparator.comparingDouble(Fit::both).reversed())
                .toList();
    }

    /** A chamber or a party alone asks about it, and not about one of its rules. */
    private static boolean saysMoreThanNames(Lexicon.Read read) {
        boolean words = read.unexplained().stream().anyMatch(token -> !token.number());
        return words || read.spans().stream().anyMatch(RuleBook::saysMore);
    }

    private static boolean saysMore(Span span) {
        boolean name = span.concepts().stream().anyMatch(concept -> concept instanceof Concept.Named(Entry entry) && !(entry instanceof Entry.Measure || entry instanceof Entry.Term));
        return !name && (span.cues().isEmpty() ? span.named(Entry.Measure.class).isPresent() || span.named(Entry.Term.class).isPresent() : !ASKING.containsAll(span.cues()));
    }

    /** @param asked the question as each of its languages reads it */
    private Optional<Fit> fit(List<Name> asked, Entry.Rule rule, Page page) {
        return asked.stream()
                .filter(question -> page.words().containsAll(question.words()))
                .flatMap(question -> page.names().stream()
                        .map(name -> new Fit(rule, agreement(question.words(), name.words()), shared(question.all(), name.all()))))
                .filter(fit -> fit.agreement() > 0)
                .max(Comparator.comparingDouble(Fit::both));
    }

    private static double shared(Set<String> asked, Set<String> name) {
        return 2.0 * asked.stream().filter(name::contains).count() / (asked.size() + name.size());
    }

    private double agreement(Set<String> asked, Set<String> name) {
        if (!asked.containsAll(name)) {
            return 0;
        }
        double shared = asked.stream().filter(name::contains).mapToDouble(this::weight).sum();
        double all = Stream.concat(asked.stream(), name.stream()).mapToDouble(this::weight).sum();
        return all == 0 ? 0 : 2 * shared / all;
    }

    private double weight(String word) {
        return Math.log(1 + (double) pages.size() / frequency.getOrDefault(word, 1));
    }

    private static Optional<Interpretation> understood(Answer answer) {
        return Optional.of(new Interpretation.Understood("rule", answer));
    }
}
