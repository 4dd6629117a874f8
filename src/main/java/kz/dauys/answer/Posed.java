package kz.dauys.answer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.dauys.knowledge.Language;

/** A question with its clauses and with what they say about rules, which is looked up once for all who read it. For one thread. */
final class Posed {
    private final Lexicon.Read read;
    private final List<Clause> clauses;
    private final Set<String> names;
    private final List<Language> languages;
    private final Map<Language, List<RuleAsked>> parts = new EnumMap<>(Language.class);
    private final Map<Language, RuleAsked> whole = new EnumMap<>(Language.class);

    /**
     * Of a question that was read.
     *
     * @param names keys of the words that it writes as names
     * @param language of the question, where its letters tell
     */
    Posed(Lexicon.Read read, List<Clause> clauses, Set<String> names, Optional<Language> language) {
        this.read = read;
        this.clauses = clauses;
        this.names = names;
        this.languages = language.map(List::of).orElse(List.of(Language.values()));
    }

    Lexicon.Read read() {
        return read;
    }

    List<Clause> clauses() {
        return clauses;
    }

    /** Whether it writes one of these words as a name. */
    boolean names(List<Token> words) {
        return words.stream().anyMatch(token -> names.contains(token.key()));
    }

    Set<String> names() {
        return names;
    }

    /** Whether it asks about what is near the person, of which nothing is known. */
    boolean nearby() {
        return Nearby.in(read.tokens());
    }

    /** The language that it is surely in. */
    Optional<Language> language() {
        return languages.size() == 1 ? Optional.of(languages.getFirst()) : Optional.empty();
    }

    /** What the first of its languages comes to in which it comes to something. */
    Optional<Answer> first(Function<Language, Optional<Answer>> reading) {
        return languages.stream().flatMap(language -> reading.apply(language).stream()).findFirst();
    }

    /** What each of its clauses says about rules. */
    List<RuleAsked> parts(Language language) {
        return parts.computeIfAbsent(language, each -> clauses.stream().map(clause -> RuleAsked.of(clause.read(), each)).toList());
    }

    /** What all of it says about rules. */
    RuleAsked whole(Language language) {
        return whole.computeIfAbsent(language, each -> clauses.size() == 1 ? parts(each).getFirst() : RuleAsked.of(read, each));
    }

    /** The stretches of all its clauses. */
    List<Span> spans() {
        return clauses.stream().flatMap(clause -> clause.read().spans().stream()).toList();
    }

    /** Its words that nothing explains, numbers apart. */
    List<Token> unexplained() {
        return clauses.stream().flatMap(clause -> clause.read().unexplained().stream()).filter(token -> !token.number()).toList();
    }

    /** Its clauses that ask for something. */
    Stream<Clause> asking() {
        return clauses.stream().filter(clause -> clause.asks() || clause.question());
    }
}
