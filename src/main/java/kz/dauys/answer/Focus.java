package kz.dauys.answer;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.dauys.knowledge.Entry;

/**
 * What a sentence asks for: the interrogative with what stands beside it ("how many seats", "қанша дауыс"), or what it orders to be told.
 * What stands elsewhere says of which vote and of whom, or tells a story.
 */
final class Focus {
    /** Cues that ask. */
    private static final Set<Cue> ASKING = EnumSet.of(Cue.COUNT, Cue.WHO, Cue.WHEN, Cue.WHY, Cue.WHICH_ELECTION, Cue.DIFFERENCE, Cue.ASKS, Cue.PLACE, Cue.RATIO);

    /** Cues that may stand between the interrogative and what it asks for. */
    private static final Set<Cue> BETWEEN = EnumSet.of(Cue.GLUE, Cue.WHAT, Cue.TURN, Cue.EVERY, Cue.HOW);

    /**
     * Cues that say nothing of what is asked for when they stand outside the focus. All others narrow or turn it wherever they stand: the round,
     * the kind of seats, a place in an order, a comparison.
     */
    private static final Set<Cue> BACKGROUND = EnumSet.of(
            Cue.COUNT, Cue.SEATS, Cue.VOTES, Cue.PEOPLE, Cue.BALLOTS, Cue.CAST, Cue.TURNOUT, Cue.WHO, Cue.WHEN, Cue.WIN, Cue.RESULT, Cue.LEADER,
            Cue.SPEAKER, Cue.PREMIER, Cue.THRESHOLD, Cue.TERM, Cue.PARTY, Cue.CONTEST, Cue.CANDIDATES, Cue.REQUESTED, Cue.SESSION, Cue.ELECTION,
            Cue.PARLIAMENTARY, Cue.PRESIDENTIAL, Cue.REFERENDUM, Cue.EVERY, Cue.WHETHER, Cue.SOLE, Cue.WHY, Cue.HOW, Cue.CALLED, Cue.ANNOUNCED, Cue.INAUGURATED,
            Cue.IN_FORCE, Cue.SYSTEM, Cue.OUTCOME, Cue.QUESTION, Cue.STATIONS, Cue.REQUIRED, Cue.ELECTED, Cue.ASKS, Cue.NOMINATED, Cue.RULING, Cue.FOUNDED,
            Cue.RENAMED, Cue.MERGED, Cue.ENDED, Cue.SUCCESSOR, Cue.PREDECESSOR, Cue.LINEAGE, Cue.EARLY, Cue.WHAT, Cue.TURN, Cue.GLUE, Cue.LATEST, Cue.NOW,
            Cue.FIRST, Cue.MAJORITY, Cue.REGION, Cue.AFTER);

    /** How the ids of measures end that count what was outside the country, which is never said by the way. */
    private static final String ABROAD = "-abroad";

    private Focus() {}

    /** The stretches that are asked for; none where that cannot be told, as of the day or the reason of something. */
    static Set<Span> of(Lexicon.Read read) {
        List<Span> spans = read.spans();
        Set<Span> focus = new HashSet<>();
        boolean enough = false;
        for (int at = 0; at < spans.size(); at++) {
            Span span = spans.get(at);
            boolean later = span.cues().contains(Cue.WHEN) && !focus.isEmpty();
            if (later || !(span.says(ASKING) || asked(span, read))) {
                // "Who was it when the deputies were elected" asks for no day.
                continue;
            }
            focus.add(span);
            enough |= asksFor(span);
            int beside = beside(spans, at, 1);
            if (beside < 0 && read.tokens().getLast().cyrillic()) {
                // «Саны қанша?»
                beside = beside(spans, at, -1);
            }
            if (beside >= 0) {
                focus.add(spans.get(beside));
                enough |= asksFor(spans.get(beside));
            }
        }
        return enough ? focus : Set.of();
    }

    /** Whether it holds the interrogative itself, or stands right behind it: «какую долю», "what share". */
    private static boolean asked(Span span, Lexicon.Read read) {
        boolean behind = span.from() > 0 && Reader.isInterrogative(read.tokens().get(span.from() - 1));
        return behind || read.tokens().subList(span.from(), span.to()).stream().anyMatch(Reader::isInterrogative);
    }

    /** The next stretch in a direction that is no mere connective; strange words may stand between, other subjects may not. */
    private static int beside(List<Span> spans, int from, int step) {
        for (int at = from + step; at >= 0 && at < spans.size(); at += step) {
            Span span = spans.get(at);
            if (asksFor(span)) {
                return at;
            }
            if (!BETWEEN.containsAll(span.cues()) || span.names()) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean asksFor(Span span) {
        return span.named(Entry.Measure.class).isPresent() || span.cues().stream().anyMatch(cue -> !BETWEEN.contains(cue) && !ASKING.contains(cue));
    }

    /** Whether a stretch outside the focus only tells of what vote and of whom something is asked. */
    static boolean isBackground(Span span) {
        boolean abroad = span.named(Entry.Measure.class).filter(measure -> measure.id().endsWith(ABROAD)).isPresent();
        return !abroad && BACKGROUND.containsAll(span.cues());
    }
}
