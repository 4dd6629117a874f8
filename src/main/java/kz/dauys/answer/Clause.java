package kz.dauys.answer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A part of a question as the lexicon reads it.
 *
 * @param more whether it goes on with the same sentence
 * @param question whether it ends as a question does
 */
record Clause(Lexicon.Read read, boolean more, boolean question) {
    private static final Set<Cue> TURNS = EnumSet.of(Cue.TWIST, Cue.GLUE, Cue.TURN);

    private static final Set<Cue> QUESTIONS = EnumSet.of(
            Cue.WHO, Cue.WHEN, Cue.WHY, Cue.COUNT, Cue.WHICH_ELECTION, Cue.DIFFERENCE, Cue.HOW, Cue.WHAT, Cue.ASKS);

    private static final Set<String> IMPERATIVES = Set.of(
            "state", "name", "list", "indicate", "give", "calculate", "define", "compare", "explain", "identify", "specify", "provide", "set", "draw",
            "tell", "determine", "work", "find", "write", "compute", "show", "enumerate", "quote", "cite", "recall", "describe", "please");

    private static final Pattern ORDER = Pattern.compile(".{3,}([иы]н[иы]з|[иы]ндер|[иы]ндар|[иай]те)");

    /** The parts of a question that was read as a whole already. */
    static List<Clause> of(String question, Lexicon.Read whole, Lexicon lexicon) {
        return Parts.of(question).stream()
                .map(part -> new Clause(part.text().equals(question) ? whole : lexicon.read(part.text()), part.more(), part.text().strip().endsWith("?")))
                .toList();
    }

    /** Whether it asks for something, or orders it to be told. */
    boolean asks() {
        boolean cue = read.spans().stream().anyMatch(span -> span.cues().stream().anyMatch(QUESTIONS::contains));
        return cue || read.tokens().stream().anyMatch(token -> isImperative(token) || Reader.isInterrogative(token));
    }

    private static boolean isImperative(Token token) {
        return IMPERATIVES.contains(token.key()) || (token.cyrillic() && ORDER.matcher(token.key()).matches());
    }

    /** Whether it takes something back; "every" and "more" do not. */
    boolean turns() {
        return read.spans().stream().anyMatch(span -> span.cues().contains(Cue.TWIST) && TURNS.containsAll(span.cues()));
    }

    /** How many of its stretches say something. */
    long saying() {
        return read.spans().stream().filter(span -> !span.cues().contains(Cue.GLUE)).count();
    }

    /** How many of its words nothing explains. */
    long unknown() {
        return read.unexplained().stream().filter(token -> !token.number() && token.key().length() > 1).count();
    }
}
