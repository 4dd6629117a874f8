package kz.dauys.answer;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.dauys.knowledge.Entry;

/**
 * Reads that a long question comes to where a party came from and what became of it: it says so, it names parties of one line alone, and it
 * asks for no figure besides.
 */
final class LineageGist implements LongReader {
    private static final Set<Cue> LIFE = EnumSet.of(Cue.FOUNDED, Cue.RENAMED, Cue.MERGED, Cue.ENDED, Cue.SUCCESSOR, Cue.PREDECESSOR, Cue.LINEAGE);

    /** What asks for something else. */
    private static final Set<Cue> FOREIGN = EnumSet.of(
            Cue.COUNT, Cue.SEATS, Cue.VOTES, Cue.PERCENT, Cue.TURNOUT, Cue.WHY, Cue.OPINION, Cue.FUTURE, Cue.LEADER, Cue.MOST, Cue.LEAST, Cue.CANDIDATES,
            Cue.NOMINATED, Cue.RESULT, Cue.THRESHOLD, Cue.DIFFERENCE, Cue.OBSERVERS, Cue.VERDICT, Cue.WIN, Cue.ACCORDING);

    private static final Set<String> PERSONS = Set.of("he", "she", "his", "her", "him");

    /** A strange word so near before a party's name is something of that party. */
    private static final int NEAR = 3;

    /** How many words may stay unknown for each stretch that says something. */
    private static final double UNKNOWN = 0.6;

    private final Lineages lineages;
    private final Function<String, Set<String>> led;

    /** @param led the parties that a person ever led */
    LineageGist(Lineages lineages, Function<String, Set<String>> led) {
        this.lineages = lineages;
        this.led = led;
    }

    @Override
    public Optional<Interpretation> read(Posed posed) {
        List<Clause> clauses = posed.clauses();
        List<Span> spans = posed.spans();
        List<Token> unknown = posed.unexplained();
        List<Entry.Party> parties = spans.stream().filter(Span::names).flatMap(span -> span.named(Entry.Party.class).stream()).distinct().toList();
        boolean life = spans.stream().anyMatch(span -> says(span, LIFE) && !span.cues().contains(Cue.GLUE));
        boolean led = spans.stream().anyMatch(span -> leads(span, parties));
        boolean foreign = spans.stream().filter(span -> !(led && span.cues().contains(Cue.LEADER))).anyMatch(span -> (says(span, FOREIGN) && !says(span, LIFE) && !span.cues().contains(Cue.GLUE) && !span.cues().contains(Cue.TURN)) || narrows(span) || (other(span) && !leads(span, parties)));
        boolean strange = posed.names(unknown) || unknown.size() > UNKNOWN * clauses.stream().mapToLong(Clause::saying).sum();
        boolean ofIt = clauses.stream().anyMatch(clause -> Beside.strange(clause.read(), span -> span.named(Entry.Party.class).isPresent(), NEAR, 0) || ofSomebody(clause.read()));
        if (!life || foreign || strange || ofIt || (!posed.read().explained() && posed.asking().findAny().isEmpty())) {
            return Optional.empty();
        }
        return parties.isEmpty() ? Optional.empty() : lineages.of(parties).map(line -> new Interpretation.Understood("lineage, the gist", line));
    }

    /** A person is spoken of, or something unknown is to be confirmed. */
    private static boolean ofSomebody(Lexicon.Read read) {
        boolean checks = read.says(Cue.WHETHER) || Reader.asksWithAVerb(read);
        return (checks && !read.explained()) || read.tokens().stream().anyMatch(token -> PERSONS.contains(token.key()));
    }

    private static boolean says(Span span, Set<Cue> cues) {
        return span.says(cues);
    }

    private static boolean narrows(Span span) {
        return span.cues().contains(Cue.NARROW) && !span.cues().contains(Cue.GLUE) && !says(span, LIFE) && !span.names();
    }

    /** Whether it names the leader of one of the parties: «Асар Дариги». */
    private boolean leads(Span span, List<Entry.Party> parties) {
        return span.named(Entry.Person.class).filter(person -> parties.stream().anyMatch(party -> led.apply(person.id()).contains(party.id()))).isPresent();
    }

    /** Somebody or somewhere else is spoken of. */
    private static boolean other(Span span) {
        return span.named(Entry.Party.class).isEmpty()
                && Stream.of(Entry.Region.class, Entry.Measure.class, Entry.Person.class).anyMatch(kind -> span.named(kind).isPresent() && span.names() && span.cues().isEmpty());
    }
}
