package kz.dauys.answer;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;

/**
 * Turns what a question says into queries. Every word must be accounted for, and no year or party that the pack lacks is ever taken for
 * one that it has: that is what keeps wrong answers at zero.
 */
final class Interpreter {
    /** Kinds of votes by the cue that names them. */
    private static final Map<Cue, Entry.Vote> VOTES = Map.of(
            Cue.PARLIAMENTARY, Entry.Vote.PARLIAMENTARY,
            Cue.PRESIDENTIAL, Entry.Vote.PRESIDENTIAL,
            Cue.REFERENDUM, Entry.Vote.REFERENDUM,
            Cue.SENATE, Entry.Vote.SENATE);

    private final Knowledge knowledge;
    private final Set<String> bodies;
    private final Ranks ranks;
    private final Measures measures;
    private final Queries queries;

    Interpreter(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.ranks = new Ranks(knowledge);
        this.measures = new Measures(knowledge.glossary());
        this.queries = new Queries(knowledge);
        this.bodies = knowledge.glossary().all(Entry.Election.class).stream()
                .flatMap(election -> election.body().stream())
                .collect(Collectors.toSet());
    }

    Interpretation interpret(Lexicon.Read read) {
        List<Set<Cue>> said = read.spans().stream().map(Span::cues).toList();
        if (said.stream().anyMatch(cues -> cues.contains(Cue.OPINION))) {
            return new Interpretation.Opinion();
        }
        List<Token> open = read.unexplained().stream().filter(token -> !token.isYear()).toList();
        if (!open.isEmpty()) {
            return new Interpretation.Unclear();
        }
        Set<Integer> years = years(read);
        Optional<Integer> unknown = years.stream().filter(year -> elections(Set.of(year), kinds(said)).isEmpty()).findFirst();
        if (unknown.isPresent()) {
            return new Interpretation.NoSuchElection(unknown.get());
        }
        return definition(read).orElseGet(() -> lookup(read, years));
    }

    private Set<Integer> years(Lexicon.Read read) {
        Set<Integer> years = new TreeSet<>();
        read.unexplained().stream().filter(Token::isYear).forEach(token -> years.add(Integer.valueOf(token.key())));
        read.spans().forEach(span -> span.named(Entry.Election.class).ifPresent(election -> years.add(election.year())));
        return years;
    }

    private static Set<Entry.Vote> kinds(Collection<Set<Cue>> said) {
        Set<Entry.Vote> kinds = EnumSet.noneOf(Entry.Vote.class);
        for (Set<Cue> cues : said) {
            // A word that may also mean something else does not fix the kind.
            if (cues.size() == 1 && VOTES.containsKey(cues.iterator().next())) {
                kinds.add(VOTES.get(cues.iterator().next()));
            }
        }
        return kinds;
    }

    private List<Entry.Election> elections(Set<Integer> years, Set<Entry.Vote> kinds) {
        return knowledge.glossary().all(Entry.Election.class).stream()
                .filter(election -> years.isEmpty() || years.contains(election.year()))
                .filter(election -> kinds.isEmpty() || kinds.contains(election.kind()))
                .sorted(Comparator.comparingInt(Entry.Election::year))
                .toList();
    }

    /** "What is …?" with one thing named that the glossary explains, and nothing else. */
    private Optional<Interpretation> definition(Lexicon.Read read) {
        boolean asked = read.spans().stream().anyMatch(span -> span.cues().contains(Cue.WHAT) || span.cues().contains(Cue.WHO));
        List<Span> content = read.spans().stream().filter(span -> !soft(span)).toList();
        if (!asked || content.size() != 1 || !read.unexplained().isEmpty()) {
            return Optional.empty();
        }
        return explained(content.getFirst()).map(Interpretation.Definition::new);
    }

    private static boolean soft(Span span) {
        return span.cues().contains(Cue.GLUE) || span.cues().contains(Cue.WHAT) || span.cues().contains(Cue.WHO);
    }

    private static Optional<String> explained(Span span) {
        return Stream.of(Entry.Term.class, Entry.Institution.class, Entry.Party.class, Entry.Person.class)
                .flatMap(kind -> span.named(kind).stream())
                .filter(entry -> entry.meaning().isPresent())
                .map(Entry::id)
                .findFirst();
    }

    private Interpretation lookup(Lexicon.Read read, Set<Integer> years) {
        if (!read.spans().stream().allMatch(this::accounted)) {
            return new Interpretation.Unclear();
        }
        Set<String> parties = read.spans().stream()
                .flatMap(span -> span.named(Entry.Party.class).stream())
                .map(Entry::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Span> others = read.spans().stream().filter(span -> span.named(Entry.Party.class).isEmpty()).toList();
        List<Set<Cue>> said = Measures.said(others);
        List<Entry.Election> elections = elections(years, kinds(said));
        return (parties.isEmpty() ? ranks.read(said, elections) : Optional.<Interpretation>empty())
                .orElseGet(() -> figure(measures.of(others, parties), parties, elections, years));
    }

    private Interpretation figure(List<String> asked, Set<String> parties, List<Entry.Election> elections, Set<Integer> years) {
        return asked.isEmpty()
                ? new Interpretation.Unclear()
                : queries.resolve(asked, parties.isEmpty() ? Set.of(Claim.WHOLE) : parties, elections, years);
    }

    /** Whether a stretch is accounted for: by a cue, a measure, a party, an election, or the chamber that was elected. */
    private boolean accounted(Span span) {
        boolean chamber = span.named(Entry.Institution.class).filter(body -> bodies.contains(body.id())).isPresent();
        boolean named = Stream.of(Entry.Measure.class, Entry.Party.class, Entry.Election.class)
                .anyMatch(kind -> span.named(kind).isPresent());
        return named || chamber || !span.cues().isEmpty();
    }
}
