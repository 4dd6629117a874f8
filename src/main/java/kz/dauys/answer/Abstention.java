package kz.dauys.answer;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Unit;

/**
 * When a passage is good enough to answer beside claims. Better to say "I don't know" than to show a text about something near.
 *
 * @param coverage the least share of the question's IDF weight that the passage must hold
 * @param said the least share that its best sentence must hold
 * @param told the least share that the sentence must hold to tell a figure, a time or a name
 */
record Abstention(double coverage, double said, double told) {
    /** What the claims hold for every party and election that they know. */
    private static final Set<Cue> CLAIMED = EnumSet.of(Cue.SEATS, Cue.VOTES, Cue.TURNOUT, Cue.PERCENT);

    /** What lists and figures of votes are asked by. */
    private static final Set<Cue> OURS = EnumSet.of(
            Cue.SEATS, Cue.VOTES, Cue.TURNOUT, Cue.PERCENT, Cue.CANDIDATES, Cue.PARTY, Cue.ELECTION, Cue.COUNT, Cue.REGISTERED, Cue.CAST, Cue.WHICH_ELECTION,
            Cue.SUCCESSOR, Cue.PREDECESSOR);

    /** What places a question among votes, offices and times. */
    private static final Set<Cue> VOTED = EnumSet.of(
            Cue.BEFORE, Cue.AFTER, Cue.NEXT, Cue.PREVIOUS, Cue.LATEST, Cue.FIRST, Cue.SECOND, Cue.THIRD, Cue.FOURTH, Cue.FIFTH, Cue.WHEN, Cue.WIN, Cue.ENDED,
            Cue.ELECTION, Cue.REFERENDUM, Cue.PRESIDENTIAL, Cue.PARLIAMENTARY, Cue.SENATE);

    /** What is told at length, and not in figures. */
    private static final Set<Cue> TOLD = EnumSet.of(Cue.WHY, Cue.HOW, Cue.ACCORDING, Cue.VERDICT, Cue.OBSERVERS, Cue.OUTCOME, Cue.DISSOLVED, Cue.NOMINATED);

    /** What asks to name people: a text that counts them does not. */
    private static final Set<String> NAMES = Set.of("names", "имена", "фамилии", "поименно", "пофамильно", "жони", "жонин", "жондерин", "есимдерин", "есимдери");

    /** How a text tells a reason. */
    private static final Pattern CAUSE = Pattern.compile(
            "(?<!\\p{L})(?:because|since|accused|charged|обвин|айыпта|as a result|due to|owing|reasons?|in protest|so that|in order|therefore|otherwise|had to|потому|поскольку|так как|из-за|в связи|причин|чтобы|в знак|поэтому|иначе|себеб|өйткені|сондықтан|үшін|байланысты|салдар|әйтпесе)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LONGEST_FOLLOW_UP = 3;

    /** A question of so few words must be held in full. */
    private static final int SHORT = 7;

    /** A question of so few words asks by each of them. */
    private static final int FEW = 6;

    /** What such a word says must be said by the same word. */
    private static final Set<Cue> LITERAL = EnumSet.of(Cue.GLUE, Cue.NARROW, Cue.ENDED, Cue.FOUNDED);

    private static final Pattern SPEECH_ASKED = Pattern.compile("(?:^| )(?:what (?:did|does|has) (?:\\p{L}+ ){1,3}sa(?:y|id)|что (?:\\p{L}+ )?(?:сказал|говорил)\\p{L}*|не (?:деди|айтты))(?: |$)");

    private static final Pattern HOUR_ASKED = Pattern.compile("(?:^| )(?:what time|what hour|во сколько|в котором часу|до скольки|сагат (?:неше|канша)\\p{L}*)(?: |$)");

    private static final Pattern HOUR = Pattern.compile("\\d{1,2}[:.]\\d{2}(?!\\d)");

    /** How a text tells that somebody said something. */
    private static final Pattern SPEECH = Pattern.compile(
            "(?<!\\p{L})(?:sa(?:id|ys)|stat(?:ed|es)|announce|declare|promise|call(?:ed|s)|told|urge|warn|compar|сказал|говор|заяв|объяв|назва|пообещ|отмет|призва|сравн|деді|дейді|айт|мәлімде|жариял|атады)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Who is at the head of a chamber that has not met. */
    private static final Pattern KURULTAI_HOLDER = Pattern.compile("(?:speaker|chair\\p{L}*|head) of (?:the )?[kq]uru?lta[iy]|[kq]uru?lta[iy] (?:speaker|chair)|(?:спикер|председатель|глава) курулта|курылтай\\p{L}* (?:\\p{L}+ )?(?:тораг|спикер)");

    /** «А по областям как?» */
    private static final int BRIEF = 5;

    private static final Set<String> LEAVE = Set.of("можно ли", "могу ли", "может ли", "могут ли", "разрешено ли", "can i", "can you", "can a", "can one", "may i");

    /** How to do something is told by no story of who did it. */
    private static final Pattern HOW_TO = Pattern.compile("^(?:how (?:do|can|should|would) (?:i|we|you|one|people|someone)|how to|как (?:мне |можно )?\\p{L}+(?:ть|ться|ти) |\\p{L}+ қалай \\p{L}+(?:ға|ге|қа|ке) болады)");

    private static final Set<String> FOLLOWS = Set.of("ал", "а", "and", "и");

    /** The thresholds that were fitted on development questions; they are data. */
    static Abstention standard() {
        Properties properties = Data.read("abstention.properties");
        return new Abstention(Data.number(properties, "coverage"), Data.number(properties, "said"), Data.number(properties, "told"));
    }

    /** The first of the best passages whose sentence answers; one in the language of the question goes before others. */
    Optional<Hit> choose(List<Hit> hits, Lexicon.Read read, List<Term> wanted, Language language) {
        Set<Cue> cues = read.spans().stream().flatMap(span -> span.cues().stream()).collect(Collectors.toSet());
        Sought sought = Sought.of(cues);
        // What means something to the claims in every word is theirs to answer, unless it asks for a reason or a story.
        if (read.explained() && !cues.contains(Cue.NARROW) && cues.stream().anyMatch(OURS::contains) && cues.stream().noneMatch(TOLD::contains)) {
            return Optional.empty();
        }
        boolean place = read.explained() && read.spans().stream().anyMatch(span -> span.named(Entry.Region.class).isPresent())
                && read.spans().stream().allMatch(span -> span.named(Entry.Region.class).isPresent() || span.cues().equals(Set.of(Cue.GLUE)));
        // "Astana" asks for nothing; which elections somebody found fair is asked of all of them.
        // Whether somebody was elected is for the claims to say.
        boolean elected = read.explained() && cues.contains(Cue.WHETHER) && cues.contains(Cue.ELECTED) && read.tokens().stream().anyMatch(Token::isYear) && read.spans().stream().anyMatch(span -> span.named(Entry.Person.class).isPresent());
        boolean nothing = place || elected || (cues.contains(Cue.WHICH_ELECTION) && read.spans().stream().anyMatch(span -> span.cues().contains(Cue.VERDICT) && !span.names()));
        if (nothing || (read.explained() && read.tokens().size() <= FEW && forClaimsAlone(read, cues))) {
            return Optional.empty();
        }
        // A list is told whole or not at all, and so is what is counted and named.
        boolean dayOfEnd = (cues.contains(Cue.WHEN) && cues.contains(Cue.DISSOLVED))
                || read.spans().stream().anyMatch(span -> span.named(Entry.Measure.class).filter(measure -> measure.unit() == Unit.DATE).isPresent());
        if (dayOfEnd || (cues.contains(Cue.COUNT) && cues.contains(Cue.EVERY))) {
            return Optional.empty();
        }
        // Who held an office is known to the claims, or to nobody here.
        boolean who = cues.contains(Cue.WHO) || read.tokens().stream().anyMatch(token -> NameAlone.WHO.contains(token.key()));
        boolean office = read.explained() && (who || cues.contains(Cue.LAST_PLACE)) && read.spans().stream().anyMatch(span -> span.named(Entry.Measure.class).filter(measure -> measure.unit() == Unit.PERSON).isPresent());
        if (office || (read.explained() && cues.contains(Cue.WHEN) && Presidency.isOfPerson(read))) {
            return Optional.empty();
        }
        // The first Kurultai has not been elected, as far as the documents go.
        boolean ahead = KURULTAI_HOLDER.matcher(read.words()).find() || (cues.contains(Cue.WHO) && read.spans().stream().anyMatch(span -> span.named(Entry.Institution.class).filter(body -> body.id().equals("kurultai")).isPresent()));
        if (ahead || read.spans().stream().anyMatch(span -> span.cues().equals(Set.of(Cue.EVERY)))) {
            return Optional.empty();
        }
        // A text seldom says which of several it tells of, or all of them in their order; and what goes on from nothing asks for nothing.
        boolean ordered = cues.contains(Cue.ORDER) || (cues.contains(Cue.MOST) && cues.contains(Cue.LEAST)) || (cues.contains(Cue.WHEN) && cues.contains(Cue.SECOND))
                || (cues.contains(Cue.REGION) && (cues.contains(Cue.MOST) || cues.contains(Cue.LEAST)));
        boolean ofParties = cues.contains(Cue.SEATS) && (cues.contains(Cue.COMMUNISTS) || cues.contains(Cue.RULING));
        // Documents tell of what was; what a dollar costs today they do not know.
        boolean today = cues.contains(Cue.NOW) && (cues.contains(Cue.COUNT) || cues.contains(Cue.WHO) || cues.contains(Cue.RENAMED) || read.tokens().stream().anyMatch(Reader::isInterrogative));
        if (Presidency.asksWho(read)) {
            // A text that speaks of the President tells of other things as well.
            return Optional.empty();
        }
        // What one may do is for the rules to say: a text tells what somebody did.
        if (ordered || ofParties || today || asksNames(read) || asksLeave(read) || goesOn(read) || Nearby.in(read.tokens())) {
            return Optional.empty();
        }
        // A twist may turn a text into its opposite.
        boolean bare = wanted.size() <= 1 && wanted.stream().allMatch(term -> term.kind() == Term.Kind.COMMON);
        if (bare || forClaims(sought, cues, wanted) || cues.contains(Cue.TWIST) || wanted.stream().allMatch(Term::number)) {
            return Optional.empty();
        }
        boolean speech = SPEECH_ASKED.matcher(read.words()).find();
        boolean hour = HOUR_ASKED.matcher(read.words()).find();
        boolean why = cues.contains(Cue.WHY);
        List<Hit> answering = hits.stream().filter(hit -> !why || CAUSE.matcher(hit.passage().text()).find()).filter(hit -> !hour || HOUR.matcher(hit.quote()).find()).filter(hit -> !speech || SPEECH.matcher(hit.quote()).find()).filter(hit -> holds(hit, sought) && saysTheYear(hit, sought, wanted)).filter(hit -> saysWhatNarrows(hit, read, language)).filter(hit -> saysAllOfFew(hit, read, language)).filter(hit -> ofTheYear(hit, read)).filter(hit -> sought.in(hit, wanted)).toList();
        return answering.stream().filter(hit -> hit.passage().language() == language).findFirst().or(() -> answering.stream().findFirst());
    }

    /** A few words that all mean something to the claims ask those; a text that holds the words tells something near. What somebody did is told in texts. */
    private static boolean forClaimsAlone(Lexicon.Read read, Set<Cue> cues) {
        boolean told = read.spans().stream().anyMatch(span -> span.named(Entry.Person.class).isPresent() || span.named(Entry.Party.class).isPresent());
        boolean narrowed = !cues.contains(Cue.WHEN) && !cues.contains(Cue.WHO) && read.spans().stream().anyMatch(span -> span.cues().contains(Cue.NARROW) && !span.names());
        return !told && !narrowed && cues.stream().anyMatch(VOTED::contains) && (cues.contains(Cue.BEFORE) || cues.stream().noneMatch(TOLD::contains));
    }

    /** Whether people are to be named. */
    static boolean asksNames(Lexicon.Read read) {
        return read.tokens().stream().anyMatch(token -> NAMES.contains(token.key()));
    }

    /** "Can I vote by mail", «можно ли», and how old somebody is. */
    private static boolean asksLeave(Lexicon.Read read) {
        List<String> words = read.tokens().stream().map(Token::key).toList();
        String begin = String.join(" ", words.subList(0, Math.min(2, words.size())));
        return HOW_TO.matcher(String.join(" ", words)).find() || LEAVE.contains(begin) || begin.equals("сколько лет") || begin.equals("how old");
    }

    /** «Ал екіншісі ше?» with nothing said before. */
    private static boolean goesOn(Lexicon.Read read) {
        List<Token> tokens = read.tokens();
        if (tokens.isEmpty()) {
            return false;
        }
        boolean follows = FOLLOWS.contains(tokens.getFirst().key());
        boolean back = read.says(Cue.BEFORE) || read.says(Cue.MORE) || read.says(Cue.FEWER);
        boolean nameless = read.spans().stream().noneMatch(Span::names) && tokens.stream().noneMatch(Token::isYear);
        return (tokens.size() <= LONGEST_FOLLOW_UP && (follows || tokens.getLast().key().equals("ше"))) || (follows && nameless && tokens.size() <= BRIEF)
                || (follows && back && nameless);
    }

    /** How a region voted in a year is told by what speaks of that year: another vote's figures would pass for its. */
    private static boolean ofTheYear(Hit hit, Lexicon.Read read) {
        List<String> years = read.tokens().stream().filter(Token::isYear).map(Token::key).distinct().toList();
        boolean region = read.spans().stream().anyMatch(span -> span.named(Entry.Region.class).isPresent());
        return !region || years.size() != 1 || hit.quote().contains(years.getFirst()) || hit.passage().document().id().contains(years.getFirst());
    }

    /** What narrows a question must be in what answers it, and of a few words every one. */
    private static boolean saysWhatNarrows(Hit hit, Lexicon.Read read, Language language) {
        boolean brief = read.tokens().size() <= SHORT;
        Set<String> needed = read.spans().stream()
                .filter(span -> span.cues().contains(Cue.NARROW) && !span.cues().contains(Cue.GLUE) && !span.names())
                .flatMap(span -> read.tokens().subList(span.from(), span.to()).stream())
                .map(token -> Words.stem(token.key(), language))
                .collect(Collectors.toSet());
        return hit.missing().stream().noneMatch(term -> needed.contains(term.ways().getFirst().stems().getFirst()))
                && (!brief || hit.unsaid().stream().noneMatch(term -> term.kind() == Term.Kind.CONTENT));
    }

    /** "Where was he born?" A text that says nothing of the only thing that is asked tells something else of him. */
    private static boolean saysAllOfFew(Hit hit, Lexicon.Read read, Language language) {
        if (read.tokens().size() > FEW) {
            return true;
        }
        boolean exact = read.says(Cue.WHO) || read.says(Cue.WHEN) || read.says(Cue.WHETHER) || Reader.asksWithAVerb(read);
        if (exact && hit.unsaid().stream().anyMatch(term -> term.kind() == Term.Kind.COMMON)) {
            return false;
        }
        if (hit.passage().language() != language) {
            // What the few words say in another language is not known; names are.
            return asked(read, language).findAny().isEmpty();
        }
        Set<String> said = Token.of(hit.quote(), Integer.MAX_VALUE).stream().map(token -> Words.stem(token.key(), language)).collect(Collectors.toSet());
        return asked(read, language).allMatch(token -> said.contains(Words.stem(token.key(), language)));
    }

    /** The words of a question that are neither names nor numbers, and do more than ask. */
    private static Stream<Token> asked(Lexicon.Read read, Language language) {
        return IntStream.range(0, read.tokens().size())
                .filter(at -> read.spans().stream().noneMatch(span -> span.from() <= at && at < span.to() && (span.names() || meansSomething(span))))
                .mapToObj(read.tokens()::get)
                .filter(token -> !token.number() && token.key().length() > 2 && !Asking.of(language).drops(token));
    }

    /** What means one of the things that questions ask for may stand in a text by another word. */
    private static boolean meansSomething(Span span) {
        return !span.cues().isEmpty() && !span.says(LITERAL);
    }

    /** Seats, votes and turnout are for the claims to answer, also those of a name that nothing knows: it takes two words of other things. */
    private static boolean forClaims(Sought sought, Set<Cue> cues, List<Term> wanted) {
        long others = wanted.stream().filter(term -> term.kind() == Term.Kind.CONTENT).count();
        return sought != Sought.ANYTHING && others < (cues.stream().anyMatch(CLAIMED::contains) ? 2 : 1);
    }

    /** On which day something was in the one year that is named: the sentence must speak of that year. */
    private static boolean saysTheYear(Hit hit, Sought sought, List<Term> wanted) {
        return sought != Sought.TIME || wanted.stream().filter(Term::year).count() != 1 || hit.unsaid().stream().noneMatch(Term::year);
    }

    /** Every year in the passage, every other number in the sentence, and so much of the rest that the two are about the same thing. */
    private boolean holds(Hit hit, Sought sought) {
        return hit.coverage() >= coverage
                && hit.said() >= (sought == Sought.ANYTHING ? said : told)
                && hit.missing().stream().noneMatch(Term::number)
                && hit.unsaid().stream().noneMatch(term -> term.kind() == Term.Kind.NUMBER || term.kind() == Term.Kind.NEEDED)
                && (sought == Sought.ANYTHING || hit.unsaid().stream().noneMatch(term -> term.kind() == Term.Kind.CONTENT));
    }
}
