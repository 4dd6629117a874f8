package kz.dauys.answer;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Value;

/**
 * Finds the claim that a question weighs two values of: two figures that both were printed, two names, two publishers, or only the word that
 * sources differ. Whatever else is said, only one claim of the votes meant may fit.
 */
final class Disputed {
    private static final Set<Cue> BARRED = EnumSet.of(Cue.NARROW, Cue.OPINION, Cue.FUTURE, Cue.REGION);

    /** By what else than its name a measure is asked for. */
    private static final Map<String, Set<Cue>> HINTS = Map.ofEntries(
            Map.entry("turnout", EnumSet.of(Cue.TURNOUT)),
            Map.entry("vote-share", EnumSet.of(Cue.PERCENT)),
            Map.entry("seats", EnumSet.of(Cue.SEATS)),
            Map.entry("registered", EnumSet.of(Cue.REGISTERED)),
            Map.entry("votes-cast", EnumSet.of(Cue.CAST)),
            Map.entry("women-elected", EnumSet.of(Cue.WOMEN)),
            Map.entry("speaker-elected", EnumSet.of(Cue.SPEAKER)),
            Map.entry("threshold", EnumSet.of(Cue.THRESHOLD)),
            Map.entry("candidates", EnumSet.of(Cue.CANDIDATES)),
            Map.entry("valid-votes", EnumSet.of(Cue.VALID)),
            Map.entry("invalid-votes", EnumSet.of(Cue.INVALID)),
            Map.entry("votes", EnumSet.of(Cue.VOTES)),
            Map.entry("leader", EnumSet.of(Cue.LEADER)));

    /** Smaller whole numbers are many things. */
    private static final BigDecimal TELLING = BigDecimal.valueOf(100);

    private final Knowledge knowledge;
    private final Votes votes;
    private final Reader reader;

    Disputed(Knowledge knowledge, Votes votes, Reader reader) {
        this.knowledge = knowledge;
        this.votes = votes;
        this.reader = reader;
    }

    /**
     * The claim that is weighed.
     *
     * @param names keys of the words that the question writes as names
     */
    Optional<Interpretation> read(Lexicon.Read read, Set<String> names) {
        Set<Integer> years = votes.years(read);
        Frame frame = reader.frame(read, years, votes.meant(read, years));
        boolean named = !years.isEmpty() || !frame.subjects().isEmpty() || frame.oneElection();
        // Who asked for a dissolution is counted by no claim that a name of the chamber leads to.
        boolean request = read.says(Cue.REQUESTED) || read.says(Cue.DISSOLVED);
        // Two figures of two years are compared, and when something was is not whether it was so then.
        boolean other = (years.size() > 1 && read.says(Cue.OR)) || (years.isEmpty() && read.says(Cue.WHICH_ELECTION));
        if (!named || request || other || barred(read, names)) {
            return Optional.empty();
        }
        List<Claim> open = held(frame, years).stream()
                .flatMap(election -> knowledge.claims(election.id()).stream())
                .filter(claim -> claim.readings().size() > 1)
                .toList();
        return one(read, frame, open).map(claim -> Interpretation.facts(List.of(claim)));
    }

    /** The votes meant; where a chamber is called by another's name, those of the years that are named. */
    private List<Entry.Election> held(Frame frame, Set<Integer> years) {
        return frame.elections().isEmpty() && frame.figures().size() > 1
                ? knowledge.glossary().all(Entry.Election.class).stream().filter(election -> years.contains(election.year())).toList()
                : frame.elections();
    }

    private Optional<Claim> one(Lexicon.Read read, Frame frame, List<Claim> open) {
        Set<String> parts = publishers(read);
        List<Claim> figures = open.stream().filter(claim -> concerns(claim, frame) && held(claim, frame.figures()) > 1 && tells(claim, read, frame)).toList();
        if (frame.figures().size() > 1) {
            return figures.size() == 1 ? Optional.of(figures.getFirst()) : best(figures, read);
        }
        List<Claim> mistaken = open.stream().filter(claim -> hints(claim, read) > 0 && rejects(claim, frame.subjects())).toList();
        if (mistaken.size() == 1) {
            return Optional.of(mistaken.getFirst());
        }
        // One who stands in two readings beside others is weighed against nobody.
        List<Claim> persons = frame.subjects().size() < 2 ? List.of() : open.stream().filter(claim -> named(claim, frame.subjects()) > 1).toList();
        if (!persons.isEmpty()) {
            return persons.size() == 1 ? Optional.of(persons.getFirst()) : Optional.empty();
        }
        boolean asked = (read.says(Cue.DISPUTED) || parts.size() > 1) && !frame.elections().isEmpty();
        return asked ? best(open.stream().filter(claim -> concerns(claim, frame) && parts.stream().allMatch(part -> parts.size() < 2 || says(claim, part))).toList(), read) : Optional.empty();
    }

    /** The one claim whose measure is asked for by its name, or else by what it is counted in. */
    private Optional<Claim> best(List<Claim> claims, Lexicon.Read read) {
        Map<Claim, Integer> hints = new HashMap<>();
        claims.forEach(claim -> hints.put(claim, hints(claim, read)));
        int most = hints.values().stream().max(Comparator.naturalOrder()).orElse(0);
        List<Claim> best = claims.stream().filter(claim -> hints.getOrDefault(claim, 0) == most).toList();
        return most > 0 && best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
    }

    private static int hints(Claim claim, Lexicon.Read read) {
        boolean called = read.spans().stream().anyMatch(span -> span.names(claim.measure()));
        boolean said = HINTS.getOrDefault(claim.measure(), Set.of()).stream().anyMatch(read::says);
        return (called ? 2 : 0) + (said ? 1 : 0);
    }

    /** Small whole numbers tell a claim only where it is named as well. */
    private static boolean tells(Claim claim, Lexicon.Read read, Frame frame) {
        return hints(claim, read) > 0 || frame.subjects().contains(claim.subject())
                || frame.figures().stream().allMatch(figure -> figure.stripTrailingZeros().scale() > 0 || figure.compareTo(TELLING) >= 0);
    }

    private static boolean concerns(Claim claim, Frame frame) {
        return frame.subjects().isEmpty() || frame.subjects().contains(claim.subject());
    }

    /** How many of its values are named, each by a figure of its own. */
    private static long held(Claim claim, List<BigDecimal> figures) {
        long readings = claim.readings().stream().filter(reading -> figures.stream().anyMatch(figure -> agrees(reading, figure))).count();
        long stated = figures.stream().map(BigDecimal::stripTrailingZeros).distinct().filter(figure -> claim.readings().stream().anyMatch(reading -> agrees(reading, figure))).count();
        return Math.min(readings, stated);
    }

    private static boolean agrees(Claim.Reading reading, BigDecimal figure) {
        // A fraction rounds no whole number: 6.37 million voters are no six seats.
        return reading.value() instanceof Value.Figure(BigDecimal number) && (number.scale() > 0 || figure.stripTrailingZeros().scale() <= 0) && new Value.Figure(figure).agreesWith(new Value.Figure(number));
    }

    private static long named(Claim claim, Set<String> subjects) {
        return claim.readings().stream()
                .filter(reading -> reading.value() instanceof Value.Names(List<String> ids) && ids.stream().anyMatch(subjects::contains))
                .count();
    }

    /** Whether somebody is named whom a source names by mistake. */
    private static boolean rejects(Claim claim, Set<String> subjects) {
        return claim.accepted().isPresent()
                && claim.readings().stream().anyMatch(reading -> !claim.accepts(reading) && reading.value() instanceof Value.Names(List<String> ids) && subjects.containsAll(ids));
    }

    private boolean says(Claim claim, String publisher) {
        return !Publishers.readings(claim, publisher, knowledge).isEmpty();
    }

    private static Set<String> publishers(Lexicon.Read read) {
        return read.spans().stream().flatMap(span -> span.concepts().stream())
                .flatMap(concept -> concept instanceof Concept.Publisher(String part) ? Stream.of(part) : Stream.empty())
                .collect(Collectors.toSet());
    }

    private static boolean barred(Lexicon.Read read, Set<String> names) {
        boolean narrowed = read.spans().stream()
                .anyMatch(span -> span.says(BARRED) && !span.names() && !span.cues().contains(Cue.GLUE) && !span.cues().contains(Cue.DISPUTED));
        boolean region = read.spans().stream().anyMatch(span -> span.named(Entry.Region.class).isPresent());
        return narrowed || region || read.unexplained().stream().anyMatch(token -> !token.number() && token.key().length() > 1 && names.contains(token.key()));
    }
}
