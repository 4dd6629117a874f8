package kz.dauys.answer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kz.dauys.knowledge.Entry;

/** What keeps a part of a question from being read for what it comes to: a word that changes what is asked, or too many that nothing explains. */
final class Bars {
    private static final Set<Cue> BARRED = EnumSet.of(Cue.NARROW, Cue.OPINION, Cue.FUTURE);

    /** A word that takes back what it is made of: unregistered, неполучил, келмеді. */
    private static final Pattern NEGATION = Pattern.compile("(un|non|dis|mis|не|без)\\p{L}{4,}|" + Typos.KAZAKH_NEGATION.pattern());

    /** In a question of so few words each of them counts; in a longer one some only tell why it is asked. */
    static final int BRIEF = 10;

    /** What a ranking tells besides who is first. */
    private static final Set<Cue> COVERED = EnumSet.of(Cue.COUNT, Cue.PERCENT, Cue.TURN);

    /** How many words may stay unexplained for each that says something. */
    private static final double UNEXPLAINED = 0.7;

    /** The same for what a sentence asks after something else: it leans on that, and says little itself. */
    private static final double UNEXPLAINED_LATER = 0.4;

    /** What is counted by a number word that does not ask for it: the two referendums, три партии. */
    private static final Set<Cue> COUNTED = EnumSet.of(
            Cue.ELECTION, Cue.PARLIAMENTARY, Cue.PRESIDENTIAL, Cue.REFERENDUM, Cue.PARTY, Cue.LISTS, Cue.LIST, Cue.FIRST_TWO, Cue.CANDIDATES, Cue.RIVAL, Cue.LATEST, Cue.FIRST, Cue.SEATS, Cue.SENATE, Cue.DISTRICT, Cue.PEOPLE);

    private static final Set<String> HOW_MANY = Set.of("many", "сколько", "неше", "канша");

    /** Sessions, stations, observers and parties' beginnings: there are others of each, and a strange word just behind says of what. */
    private static final Set<Cue> THINGS = EnumSet.of(Cue.SESSION, Cue.STATIONS, Cue.OBSERVERS, Cue.FOUNDED, Cue.ENDED, Cue.INAUGURATED);

    private static final int BEHIND = 4;

    private Bars() {}

    private static boolean isThing(Span span) {
        return span.says(THINGS) && !span.cues().contains(Cue.GLUE);
    }

    /**
     * Whether a part is not to be read.
     *
     * @param names keys of the words that the question writes as names
     * @param told whether a word tells nothing new beside the votes that are understood
     */
    static boolean bars(Clause clause, Set<String> names, Predicate<Token> told) {
        Lexicon.Read read = clause.read();
        if (read.says(Cue.WHETHER) && read.unexplained().stream().anyMatch(token -> !token.number() && Numerals.isNumber(token))) {
            // A number that nothing explains may be all that is to be checked.
            return true;
        }
        if (read.says(Cue.PARTY) && read.spans().stream().anyMatch(span -> span.cues().contains(Cue.CANDIDATES) && span.cues().contains(Cue.MOST))) {
            // How many candidates each party put up is counted by no claim.
            return true;
        }
        boolean narrowed = read.spans().stream().anyMatch(span -> span.says(BARRED) && !span.cues().contains(Cue.GLUE) && !span.names());
        List<Token> strange = strange(read, told);
        boolean named = read.unexplained().stream().anyMatch(token -> names.contains(token.key()));
        if (clause.asks() && strange.stream().anyMatch(token -> isCounted(token, read))) {
            return true;
        }
        if (clause.asks() && Beside.strange(read, Bars::isThing, 0, BEHIND)) {
            return true;
        }
        if (narrowed || (clause.asks() && !strange.isEmpty() && read.tokens().size() <= BRIEF)) {
            return true;
        }
        if (!clause.more() && !clause.asks() && !named) {
            // What only stands before the question may say what it likes.
            return false;
        }
        boolean negated = read.unexplained().stream().anyMatch(token -> NEGATION.matcher(token.key()).matches());
        boolean chambers = read.spans().stream().flatMap(span -> span.named(Entry.Institution.class).stream()).distinct().count() > 2;
        return named || negated || chambers || strange.stream().filter(token -> token.key().length() > 1).count() > forgiven(clause) * clause.saying();
    }

    /** The words that nothing explains. */
    static List<Token> strange(Lexicon.Read read, Predicate<Token> told) {
        return read.unexplained().stream().filter(token -> !token.number() && !told.test(token) && !counts(token, read)).toList();
    }

    /** Whether a strange word is what is asked how many there are of: "how many signatures" is no question for votes. */
    private static boolean isCounted(Token token, Lexicon.Read read) {
        int at = read.tokens().indexOf(token);
        boolean counts = at > 0 && HOW_MANY.contains(read.tokens().get(at - 1).key()) && !Numerals.isNumber(token);
        boolean tail = at == read.tokens().size() - 1;
        return counts && !tail && read.spans().stream().anyMatch(span -> span.to() == at && span.cues().contains(Cue.COUNT));
    }

    /** Whether a word only tells how many there were of what stands behind it; beside "the most" it asks for that many. */
    private static boolean counts(Token token, Lexicon.Read read) {
        int at = read.tokens().indexOf(token);
        boolean order = read.says(Cue.MOST) || read.says(Cue.LEAST) || read.says(Cue.WHETHER);
        return !order && Numerals.isNumber(token)
                && read.spans().stream().anyMatch(span -> span.from() == at + 1 && (span.says(COUNTED) || (span.cues().contains(Cue.PERCENT) && read.says(Cue.THRESHOLD))));
    }

    private static double forgiven(Clause clause) {
        if (!clause.more()) {
            return UNEXPLAINED;
        }
        boolean covered = clause.read().spans().stream().filter(span -> !span.cues().contains(Cue.GLUE)).allMatch(span -> span.says(COVERED));
        return covered ? UNEXPLAINED : UNEXPLAINED_LATER;
    }

    /** Why something was, where a word is strange, may be why something else was. */
    static boolean barsWhy(Lexicon.Read read) {
        return read.says(Cue.WHY) && !read.explained() && !(read.says(Cue.EARLY) || read.says(Cue.CALLED) || read.says(Cue.DISSOLVED));
    }
}
