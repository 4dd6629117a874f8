package kz.dauys.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One entry of the glossary: a thing that has names in three languages and that people ask about. */
public sealed interface Entry {
    String id();

    /** The bare name, as in a table: «Отан», Turnout, 2004 Mazhilis election. */
    Localized name();

    /** Other spellings, abbreviations and old names by language; the name itself is not repeated. */
    Map<Language, List<String>> aliases();

    /** A national vote. {@code body} is the institution that was elected, and empty for a president or a referendum. */
    record Election(
            String id, Localized name, Map<Language, List<String>> aliases, Vote kind, int year, Optional<String> body)
            implements Entry {}

    /** What a national vote was about. */
    enum Vote {
        PARLIAMENTARY,
        PRESIDENTIAL,
        REFERENDUM,
        SENATE
    }

    /**
     * A party, a bloc, or a group that has results like one (independents, deputies of the Assembly).
     *
     * @param title the name as the subject of a sentence, with its head noun: партия «Отан», «Отан» партиясы
     */
    record Party(
            String id, Localized name, Map<Language, List<String>> aliases, Localized title, Contender kind, Optional<Meaning> meaning)
            implements Entry {}

    /** What stands for election. Only parties and blocs are put beside one another as options of a question. */
    enum Contender {
        PARTY,
        BLOC,
        GROUP
    }

    /** A person, named as in the press of the time. */
    record Person(String id, Localized name, Map<Language, List<String>> aliases, Optional<Meaning> meaning) implements Entry {}

    /** A chamber, council or commission. */
    record Institution(String id, Localized name, Map<Language, List<String>> aliases, Optional<Meaning> meaning)
            implements Entry {}

    /** A word of electoral law that needs an explanation. */
    record Term(String id, Localized name, Map<Language, List<String>> aliases, Optional<Meaning> meaning) implements Entry {}

    /**
     * Something that can be asked about an election.
     *
     * @param of     whether the whole election, a party in it, or either has a value
     * @param answer the sentence that states a value, with {@code {election}}, {@code {subject}} and {@code {value}};
     *     {@code whole} is used where the claim is about the whole election
     */
    record Measure(
            String id,
            Localized name,
            Map<Language, List<String>> aliases,
            Unit unit,
            Scope of,
            Optional<Localized> whole,
            Optional<Localized> answer)
            implements Entry {}

    /** What the subject of a claim with a measure may be. */
    enum Scope {
        ELECTION,
        PARTY,
        BOTH
    }

    /** A short definition and the sources it rests on. */
    record Meaning(Localized text, List<String> sources) {
        public Meaning {
            sources = List.copyOf(sources);
        }
    }
}
