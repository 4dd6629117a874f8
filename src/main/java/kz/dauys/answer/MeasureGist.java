package kz.dauys.answer;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;

/**
 * Reads that a long question comes to one figure or day of one vote that hardly anything else is called by: invalid ballots, the first session,
 * observers from abroad. What else stands there tells of that vote; a party, a place, an order or a comparison makes it another question.
 */
final class MeasureGist implements LongReader {
    /** What must be said for each; none of these words asks for anything else. */
    private static final Map<String, Set<Cue>> SAID = Map.of(
            "invalid-votes", EnumSet.of(Cue.COUNT, Cue.INVALID),
            "first-session", EnumSet.of(Cue.WHEN, Cue.SESSION),
            "international-observers", EnumSet.of(Cue.COUNT, Cue.OBSERVERS),
            "polling-stations", EnumSet.of(Cue.COUNT, Cue.STATIONS),
            "date-inauguration", EnumSet.of(Cue.WHEN, Cue.INAUGURATED),
            "date-results", EnumSet.of(Cue.WHEN, Cue.ANNOUNCED, Cue.RESULT),
            "women-elected", EnumSet.of(Cue.COUNT, Cue.WOMEN, Cue.SEATS));

    private static final Set<Cue> FOREIGN = EnumSet.of(
            Cue.PERCENT, Cue.DIFFERENCE, Cue.COMPARE, Cue.MOST, Cue.LEAST, Cue.MORE, Cue.FEWER, Cue.RATIO, Cue.CHANGE, Cue.TOGETHER, Cue.OPINION, Cue.FUTURE, Cue.WHY, Cue.VERDICT,
            Cue.ACCORDING, Cue.REGION, Cue.SECOND_ROUND, Cue.SECOND, Cue.THIRD, Cue.DISPUTED, Cue.WHETHER);

    /** What is counted or dated: a strange word near it says of what. */
    private static final Set<Cue> ASKED_OF = EnumSet.of(Cue.INVALID, Cue.SESSION, Cue.OBSERVERS, Cue.STATIONS, Cue.INAUGURATED, Cue.ANNOUNCED, Cue.WOMEN);

    private static final int NEAR = 4;

    /** How many words may stay unknown for each stretch that says something. */
    private static final double UNKNOWN = 0.7;

    private final Knowledge knowledge;
    private final Votes votes;

    MeasureGist(Knowledge knowledge, Votes votes) {
        this.knowledge = knowledge;
        this.votes = votes;
    }

    @Override
    public Optional<Interpretation> read(Posed posed) {
        Lexicon.Read read = posed.read();
        boolean one = posed.clauses().stream().filter(clause -> clause.asks() || clause.more()).count() <= 1;
        List<Token> unknown = read.unexplained().stream().filter(token -> !token.number()).toList();
        long saying = read.spans().stream().filter(span -> !span.cues().contains(Cue.GLUE)).count();
        boolean strange = unknown.size() > UNKNOWN * saying || posed.names(unknown);
        boolean numbers = read.unexplained().stream().anyMatch(token -> token.number() && !token.isYear());
        boolean more = (read.says(Cue.REGISTERED) && !read.says(Cue.OBSERVERS)) || read.says(Cue.TURNOUT) || read.says(Cue.SIZE) || read.says(Cue.VALID);
        boolean women = read.says(Cue.WOMEN) && (read.says(Cue.OBSERVERS) || read.says(Cue.STATIONS) || read.says(Cue.INVALID));
        if (!one || strange || numbers || more || women || Beside.strange(read, span -> span.says(ASKED_OF), NEAR, NEAR) || read.spans().stream().anyMatch(span -> foreign(span) || other(span))) {
            return Optional.empty();
        }
        Set<Integer> years = votes.years(read);
        List<Entry.Election> meant = votes.meant(read, years);
        if (meant.size() != 1 || Votes.missing(years, meant).isPresent()) {
            return Optional.empty();
        }
        return measure(read).flatMap(measure -> knowledge.claim(meant.getFirst().id(), measure, Claim.WHOLE)).map(claim -> Interpretation.facts(List.of(claim)));
    }

    private static Optional<String> measure(Lexicon.Read read) {
        List<Map.Entry<String, Set<Cue>>> said = SAID.entrySet().stream().filter(each -> each.getValue().stream().allMatch(cue -> says(read, cue))).toList();
        return said.size() > 1 && said.stream().map(each -> each.getValue().size()).distinct().count() == 1
                ? Optional.empty()
                : said.stream().max(Comparator.comparingInt(each -> each.getValue().size())).map(Map.Entry::getKey);
    }

    /** "Number of observers" is a measure whose name says both. */
    private static boolean says(Lexicon.Read read, Cue cue) {
        return read.says(cue) || read.spans().stream().flatMap(span -> span.named(Entry.Measure.class).stream()).anyMatch(measure -> SAID.getOrDefault(measure.id(), Set.of()).contains(cue));
    }

    private static boolean foreign(Span span) {
        boolean says = span.says(FOREIGN) && !span.cues().contains(Cue.GLUE) && !span.cues().contains(Cue.TURN);
        boolean narrow = span.cues().contains(Cue.NARROW) && !span.cues().contains(Cue.GLUE) && !span.names();
        return says || narrow;
    }

    private static boolean other(Span span) {
        boolean choice = span.named(Entry.Choice.class).isPresent() && !span.cues().contains(Cue.GLUE);
        return choice || Stream.of(Entry.Party.class, Entry.Person.class, Entry.Region.class).anyMatch(kind -> span.named(kind).isPresent() && !span.cues().contains(Cue.GLUE));
    }
}
