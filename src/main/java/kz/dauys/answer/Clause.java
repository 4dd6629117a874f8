package kz.dauys.answer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A part of a question as the lexicon reads it.
 *
 * @param more whether it goes on with the same sentence
 * @param question whether it ends as a question does
 * @param tells whether it only tells something before a question of its own sentence comes
 */
record Clause(Lexicon.Read read, boolean more, boolean question, boolean tells) {
    /** How far from the beginning a question puts its interrogative: "in which year", «на сколько голосов». */
    private static final int OPENING = 3;

    private static final Set<Cue> TURNS = EnumSet.of(Cue.TWIST, Cue.GLUE, Cue.TURN);

    private static final Set<Cue> QUESTIONS = EnumSet.of(
            Cue.WHO, Cue.WHEN, Cue.WHY, Cue.COUNT, Cue.WHICH_ELECTION, Cue.DIFFERENCE, Cue.HOW, Cue.WHAT, Cue.ASKS);

    private static final Set<String> IMPERATIVES = Set.of(
            "state", "name", "list", "indicate", "give", "calculate", "define", "compare", "explain", "identify", "specify", "provide", "set", "draw",
            "tell", "determine", "work", "find", "write", "compute", "show", "enumerate", "quote", "cite", "recall", "describe", "please");

    private static final Pattern ORDER_RU = Pattern.compile("\\p{L}{3,}(?:ите|йте|жи|ови|иши)");

    private static final Pattern ORDER = Pattern.compile(".{3,}([иы]н[иы]з|[иы]ндер|[иы]ндар|[иай]те)");

    /** The parts of a question. */
    static List<Clause> of(String question, Readings readings) {
        List<Parts.Part> parts = readings.parts(question);
        List<Clause> clauses = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            Parts.Part part = parts.get(at);
            Lexicon.Read read = readings.read(part.text());
            boolean tells = !part.more() && !asked(parts, at) && parts.getLast().asked() && !opensAsking(read);
            clauses.add(new Clause(read, part.more(), part.asked(), tells));
        }
        return List.copyOf(clauses);
    }

    /** Whether a part or what goes on with its sentence ends as a question does. */
    private static boolean asked(List<Parts.Part> parts, int from) {
        int at = from;
        while (at + 1 < parts.size() && parts.get(at + 1).more()) {
            at++;
        }
        return parts.get(at).asked();
    }

    /** Whether a sentence without a question mark asks or orders for all that: by how it begins, or by a word that nothing but a question holds. */
    private static boolean opensAsking(Lexicon.Read read) {
        List<Token> opening = read.tokens().subList(0, Math.min(OPENING, read.tokens().size()));
        boolean opens = opening.stream().anyMatch(token -> isImperative(token) || Reader.isInterrogative(token));
        boolean who = read.spans().stream().anyMatch(span -> span.from() < OPENING - 1 && (span.cues().contains(Cue.WHO) || span.cues().contains(Cue.WHEN) || span.cues().contains(Cue.WHY)));
        boolean ordered = !read.tokens().isEmpty() && isImperative(read.tokens().getLast());
        boolean inside = read.tokens().stream().anyMatch(token -> Reader.isInterrogative(token) && !token.key().equals("which"));
        return opens || who || ordered || inside;
    }

    /** Whether it asks for something, or orders it to be told. */
    boolean asks() {
        if (tells) {
            return false;
        }
        boolean cue = read.spans().stream().anyMatch(span -> span.says(QUESTIONS));
        return cue || read.tokens().stream().anyMatch(token -> isImperative(token) || Reader.isInterrogative(token));
    }

    /** Whether its first or last words order something. */
    static boolean orders(Lexicon.Read read) {
        List<Token> opening = read.tokens().subList(0, Math.min(OPENING, read.tokens().size()));
        return opening.stream().anyMatch(Clause::isImperative) || (!read.tokens().isEmpty() && isImperative(read.tokens().getLast())) || read.tokens().stream().anyMatch(token -> token.cyrillic() && ORDER_RU.matcher(token.key()).matches());
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
}
