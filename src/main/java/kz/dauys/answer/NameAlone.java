package kz.dauys.answer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;

/** A question that only names something: what it is, who somebody was, or when a vote was, how many came and how it ended. */
final class NameAlone {
    /** What may stand beside the name and asks for nothing. */
    private static final Set<Cue> SOFT = EnumSet.of(Cue.GLUE, Cue.WHAT);

    /** What names a vote. */
    private static final Set<Cue> CALLED = EnumSet.of(Cue.ELECTION, Cue.PARLIAMENTARY, Cue.PRESIDENTIAL, Cue.REFERENDUM, Cue.SENATE);

    /** What says which vote is meant. */
    private static final Set<Cue> KIND = EnumSet.of(
            Cue.GLUE, Cue.ELECTION, Cue.PARLIAMENTARY, Cue.PRESIDENTIAL, Cue.REFERENDUM, Cue.SENATE, Cue.EARLY, Cue.LATEST);

    private static final List<String> SUMMARY = List.of("date-voting", "date-second-round", "date-scheduled", "turnout", "outcome");

    private final Knowledge knowledge;
    private final Votes votes;
    private final Contenders contenders;

    NameAlone(Knowledge knowledge, Votes votes) {
        this.knowledge = knowledge;
        this.votes = votes;
        this.contenders = new Contenders(knowledge);
    }

    Optional<Interpretation> read(Lexicon.Read read) {
        boolean asks = read.tokens().stream().anyMatch(Reader::isInterrogative);
        return !read.explained() || asks ? Optional.empty() : thing(read).or(() -> vote(read)).map(answer -> new Interpretation.Understood("a name alone", answer));
    }

    private static Optional<Answer> thing(Lexicon.Read read) {
        List<Span> content = read.spans().stream().filter(span -> span.names() || !SOFT.containsAll(span.cues())).toList();
        boolean figure = content.size() == 1 && content.getFirst().named(Entry.Measure.class).isPresent();
        return content.size() != 1 || figure || !read.unexplained().isEmpty() ? Optional.empty() : Stream.of(Entry.Term.class, Entry.Institution.class, Entry.Party.class, Entry.Person.class)
                .flatMap(kind -> content.getFirst().named(kind).stream())
                .map(Entry.class::cast)
                .filter(entry -> entry.meaning().isPresent())
                .<Answer>map(entry -> new Answer.Definition(entry, entry.meaning().orElseThrow()))
                .findFirst();
    }

    private Optional<Answer> vote(Lexicon.Read read) {
        Set<Integer> years = votes.years(read);
        boolean only = read.spans().stream().allMatch(span -> votes.isChamber(span) || span.named(Entry.Election.class).isPresent() || span.says(KIND)) && read.unexplained().stream().allMatch(Token::isYear);
        boolean called = read.spans().stream().anyMatch(span -> votes.isChamber(span) || span.named(Entry.Election.class).isPresent() || span.says(CALLED));
        boolean which = read.says(Cue.LATEST) || years.size() == 1 || read.spans().stream().anyMatch(span -> span.named(Entry.Election.class).isPresent());
        List<Entry.Election> meant = only && called && which ? votes.meant(read, years) : List.of();
        // Of several votes in a year the Senate, which people do not elect themselves, is meant where it is named.
        List<Entry.Election> people = meant.stream().filter(election -> election.kind() != Entry.Vote.SENATE || read.says(Cue.SENATE)).toList();
        return people.size() == 1 ? summary(people.getFirst()) : Optional.empty();
    }

    private Optional<Answer> summary(Entry.Election election) {
        List<Answer> told = new ArrayList<>();
        List<Claim> claims = SUMMARY.stream().flatMap(measure -> knowledge.claim(election.id(), measure, Claim.WHOLE).stream()).toList();
        if (!claims.isEmpty()) {
            told.add(new Answer.Fact(claims));
        }
        List<List<Claim>> results = contenders.results(election);
        if (!results.isEmpty()) {
            told.add(new Answer.Table(Answer.Title.RESULTS, results.stream().limit(Tables.MOST_ROWS).toList()));
        }
        return told.isEmpty() ? Optional.empty() : Optional.of(Answer.several(told));
    }
}
