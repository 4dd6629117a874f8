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
    /** What the chambers that were elected are, by the votes for them. */
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
        List<Entry.Election> meant = meant(read, years, kinds(said));
        Optional<Integer> unknown = years.stream().filter(year -> meant.stream().noneMatch(election -> election.year() == year)).findFirst();
        if (unknown.isPresent()) {
            return new Interpretation.NoSuchElection(unknown.get());
        }
        return definition(read).orElseGet(() -> lookup(read, years, meant));
    }

    /** The votes that a question may be about: by their names, else by year, kind and chamber. */
    private List<Entry.Election> meant(Lexicon.Read read, Set<Integer> years, Set<Entry.Vote> kinds) {
        Set<String> named = read.spans().stream()
                .flatMap(span -> span.named(Entry.Election.class).stream())
                .map(Entry::id)
                .collect(Collectors.toSet());
        Set<Integer> ofNamed = years(read.spans());
        Set<String> chambers = read.spans().stream()
                .flatMap(span -> span.named(Entry.Institution.class).stream())
                .map(Entry::id)
                .filter(bodies::contains)
                .collect(Collectors.toSet());
        return elections(years, kinds).stream()
                .filter(election -> !ofNamed.contains(election.year()) || named.contains(election.id()))
                .filter(election -> chambers.isEmpty() || election.body().filter(chambers::contains).isPresent())
                .toList();
    }

    private static Set<Integer> years(List<Span> spans) {
        return spans.stream()
                .flatMap(span -> span.named(Entry.Election.class).stream())
                .map(Entry.Election::year)
                .collect(Collectors.toSet());
    }

    private Set<Integer> years(Lexicon.Read read) {
        Set<Integer> years = new TreeSet<>();
        read.unexplained().stream().filter(Token::isYear).forEach(token -> years.add(Integer.valueOf(token.key())));
        years.addAll(years(read.spans()));
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

    private Interpretation lookup(Lexicon.Read read, Set<Integer> years, List<Entry.Election> elections) {
        boolean verdicts = read.spans().stream().anyMatch(Interpreter::asksForVerdict);
        if (!read.spans().stream().allMatch(span -> accounted(span, verdicts))) {
            return new Interpretation.Unclear();
        }
        Set<String> subjects = read.spans().stream()
                .flatMap(span -> subject(span, verdicts).stream())
                .map(Entry::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Span> others = read.spans().stream().filter(span -> subject(span, verdicts).isEmpty()).toList();
        List<Set<Cue>> said = Measures.said(others);
        return (subjects.isEmpty() ? ranks.read(said, elections) : Optional.<Interpretation>empty())
                .orElseGet(() -> figure(measures.of(others, subjects), subjects, elections, years));
    }

    /** Only verdicts are about institutions; elsewhere a chamber says which election is meant. */
    private static boolean asksForVerdict(Span span) {
        return span.named(Entry.Measure.class).filter(measure -> measure.says().containsKey(Entry.Subject.INSTITUTION)).isPresent();
    }

    /** What a stretch names that claims may be about. */
    private static Optional<? extends Entry> subject(Span span, boolean verdicts) {
        Stream<Class<? extends Entry>> kinds = Stream.of(Entry.Party.class, Entry.Person.class, Entry.Choice.class, Entry.Region.class);
        return Stream.concat(kinds, verdicts ? Stream.of(Entry.Institution.class) : Stream.empty())
                .flatMap(kind -> span.named(kind).stream())
                .findFirst();
    }

    private Interpretation figure(List<String> asked, Set<String> parties, List<Entry.Election> elections, Set<Integer> years) {
        return asked.isEmpty()
                ? new Interpretation.Unclear()
                : queries.resolve(asked, parties.isEmpty() ? Set.of(Claim.WHOLE) : parties, elections, years);
    }

    /** Whether a stretch is accounted for: by a cue, a measure, a party, an election, or the chamber that was elected. */
    private boolean accounted(Span span, boolean verdicts) {
        boolean chamber = span.named(Entry.Institution.class).filter(body -> bodies.contains(body.id())).isPresent();
        boolean named = span.named(Entry.Measure.class).isPresent() || span.named(Entry.Election.class).isPresent();
        return named || subject(span, verdicts).isPresent() || chamber || !span.cues().isEmpty();
    }
}
