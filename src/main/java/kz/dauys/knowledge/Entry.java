package kz.dauys.knowledge;

import java.time.LocalDate;
import java.util.EnumMap;
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

    /** A short definition, for what has one. */
    default Optional<Meaning> meaning() {
        return Optional.empty();
    }

    /** When it was there; always, for what has no beginning and no end. */
    default Validity validity() {
        return Validity.ALWAYS;
    }

    /** The name as the subject of a sentence. */
    default Localized title() {
        return name();
    }

    /**
     * A national vote.
     *
     * @param body the institution that was elected; empty for a president or a referendum
     * @param early whether it was called before the term of those in office was due to end
     */
    record Election(
            String id, Localized name, Map<Language, List<String>> aliases, Vote kind, int year, Optional<String> body, boolean early)
            implements Entry {}

    /** When an election is held: at the end of a term, or before. */
    enum Held {
        REGULAR,
        EARLY
    }

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
     * @param title  the name as the subject of a sentence, with its head noun: партия «Отан», «Отан» партиясы
     * @param leaders who has led it, one after another, as far as that is known; of the line of renamed parties, not of one name
     * @param colour what charts draw it in, as {@code #RRGGBB}
     */
    record Party(
            String id,
            Localized name,
            Map<Language, List<String>> aliases,
            Localized title,
            Contender kind,
            Optional<Meaning> meaning,
            Optional<Meaning> leaders,
            Validity validity,
            Optional<String> colour,
            List<Origin> origins)
            implements Entry {
        public Party {
            origins = List.copyOf(origins);
        }
    }

    /** What stands for election. Only parties and blocs are put beside one another as options of a question. */
    enum Contender {
        PARTY,
        BLOC,
        GROUP
    }

    /** An earlier party that went into a later one, how, and when as far as that is known. */
    record Origin(String party, How how, Optional<LocalDate> date, List<String> sources) {
        public Origin {
            sources = List.copyOf(sources);
        }
    }

    /** How a party came out of another one. Only a renamed party is the same line of descent under another name. */
    enum How {
        RENAMED,
        MERGED,
        SPLIT,
        FOUNDED_BY_MEMBERS
    }

    /**
     * A person, named as in the press of the time.
     *
     * @param tenures the offices that were held, the earliest first
     * @param woman whether it is a woman: names alone do not tell those who ask which women stood
     */
    record Person(String id, Localized name, Map<Language, List<String>> aliases, Optional<Meaning> meaning, List<Tenure> tenures, boolean woman)
            implements Entry {
        public Person {
            tenures = List.copyOf(tenures);
        }
    }

    /**
     * The days on which somebody held an office.
     *
     * @param office the measure that asks who holds it
     */
    record Tenure(String office, Validity time) {}

    /** A chamber, council, commission, or an organisation that observes. */
    record Institution(
            String id, Localized name, Map<Language, List<String>> aliases, Optional<Meaning> meaning, Validity validity)
            implements Entry {}

    /** An answer that a ballot offers beside names: for, against, against all. */
    record Choice(String id, Localized name, Map<Language, List<String>> aliases, Localized title) implements Entry {}

    /** A region or a city of its rank. */
    record Region(String id, Localized name, Map<Language, List<String>> aliases, Validity validity) implements Entry {}

    /** A word of electoral law that needs an explanation. */
    record Term(String id, Localized name, Map<Language, List<String>> aliases, Optional<Meaning> meaning) implements Entry {}

    /** An act that rules rest on. */
    record Act(
            String id,
            Localized name,
            Map<Language, List<String>> aliases,
            Optional<LocalDate> date,
            String address,
            List<Claim.Citation> sources)
            implements Entry {
        public Act {
            sources = List.copyOf(sources);
        }
    }

    /** A rule of voting, whose wording may have changed; each wording is a {@link Norm}. */
    record Rule(String id, Localized name, Map<Language, List<String>> aliases, Unit unit, Claim.Weight weight) implements Entry {}

    /**
     * Something that can be asked about an election.
     *
     * @param says the sentence that states a value, by what it is the value of: with {@code {election}}, {@code {value}} and, where it is not
     *     about the whole election, {@code {subject}}
     */
    record Measure(String id, Localized name, Map<Language, List<String>> aliases, Unit unit, Map<Subject, Localized> says)
            implements Entry {
        public Measure {
            says = Map.copyOf(says);
        }
    }

    /** What the subject of a claim may be. */
    enum Subject {
        ELECTION,
        PARTY,
        PERSON,
        CHOICE,
        REGION,
        INSTITUTION;

        /** What {@code entry} is as a subject; empty for what claims are never about. */
        public static Optional<Subject> of(Entry entry) {
            return switch (entry) {
                case Party party -> Optional.of(PARTY);
                case Person person -> Optional.of(PERSON);
                case Choice choice -> Optional.of(CHOICE);
                case Region region -> Optional.of(REGION);
                case Institution institution -> Optional.of(INSTITUTION);
                case Election election -> Optional.empty();
                case Term term -> Optional.empty();
                case Act act -> Optional.empty();
                case Rule rule -> Optional.empty();
                case Measure measure -> Optional.empty();
            };
        }
    }

    /** A short definition and the sources it rests on. */
    record Meaning(Localized text, List<String> sources, boolean disputed) {
        public Meaning {
            sources = List.copyOf(sources);
        }
    }

    /** Names in no language but the entry's own. */
    static Map<Language, List<String>> noAliases() {
        Map<Language, List<String>> none = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            none.put(language, List.of());
        }
        return none;
    }
}
