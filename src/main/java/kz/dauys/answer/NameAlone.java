package kz.dauys.answer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;

/** A question that only names something: what it is, who somebody was, or when a vote was, how many came and how it ended. */
final class NameAlone {
    /** What may stand beside the name and asks for nothing. */
    private static final Set<Cue> SOFT = EnumSet.of(Cue.GLUE, Cue.WHAT);

    /** «Выборы 2019 кто»: the results tell it. */
    static final Set<String> WHO = Set.of("who", "кто", "ким", "кимдер");

    /** "What was the last referendum?" */
    private static final Set<String> WHICH = Set.of("what", "which", "какой", "какие", "какая", "каким", "кандай", "кай");

    /** What names a vote. */
    private static final Set<Cue> CALLED = EnumSet.of(Cue.ELECTION, Cue.PARLIAMENTARY, Cue.PRESIDENTIAL, Cue.REFERENDUM, Cue.SENATE, Cue.PARTY);

    /** What says which vote is meant. */
    private static final Set<Cue> KIND = EnumSet.of(
            Cue.GLUE, Cue.ELECTION, Cue.PARLIAMENTARY, Cue.PRESIDENTIAL, Cue.REFERENDUM, Cue.SENATE, Cue.EARLY, Cue.LATEST, Cue.FIRST, Cue.WHAT, Cue.COMPARE, Cue.WHO, Cue.PARTY);

    private static final List<String> SUMMARY = List.of("date-voting", "date-second-round", "date-scheduled", "turnout", "outcome");

    /** What is told of two votes side by side. */
    private static final List<String> COMPARED = List.of("date-voting", "registered", "votes-cast", "turnout", "winner");

    private final Knowledge knowledge;
    private final Votes votes;
    private final Contenders contenders;

    NameAlone(Knowledge knowledge, Votes votes) {
        this.knowledge = knowledge;
        this.votes = votes;
        this.contenders = new Contenders(knowledge);
    }

    /** A person, a party, a body or a term that is named, and nothing else. */
    Optional<Interpretation> thing(Lexicon.Read read) {
        return !read.explained() || read.tokens().stream().anyMatch(Reader::isInterrogative) ? Optional.empty() : told(named(read));
    }

    /** A vote that is named, or a year. */
    Optional<Interpretation> vote(Lexicon.Read read) {
        boolean somebody = read.spans().stream().anyMatch(span -> span.cues().contains(Cue.WHO) && !(span.to() - span.from() == 1 && WHO.contains(read.tokens().get(span.from()).key())));
        boolean asks = somebody || read.tokens().stream().anyMatch(token -> Reader.isInterrogative(token) && !WHO.contains(token.key()) && !(WHICH.contains(token.key()) && (read.says(Cue.FIRST) || read.says(Cue.LATEST))));
        return !read.explained() || asks || read.says(Cue.EARLY) ? Optional.empty() : told(held(read).or(() -> year(read)));
    }

    private static Optional<Interpretation> told(Optional<Answer> answer) {
        return answer.map(each -> new Interpretation.Understood("a name alone", each));
    }

    private static Optional<Answer> named(Lexicon.Read read) {
        List<Span> content = read.spans().stream().filter(span -> span.names() || !SOFT.containsAll(span.cues())).toList();
        boolean figure = content.size() == 1 && content.getFirst().named(Entry.Measure.class).isPresent();
        return content.size() != 1 || figure || !read.unexplained().isEmpty() ? Optional.empty() : Stream.of(Entry.Term.class, Entry.Institution.class, Entry.Party.class, Entry.Person.class)
                .flatMap(kind -> content.getFirst().named(kind).stream())
                .map(Entry.class::cast)
                .filter(entry -> entry.meaning().isPresent())
                .<Answer>map(entry -> new Answer.Definition(entry, entry.meaning().orElseThrow()))
                .findFirst();
    }

    private Optional<Answer> held(Lexicon.Read read) {
        Set<Integer> years = votes.years(read);
        boolean only = read.spans().stream().allMatch(span -> votes.isChamber(span) || span.named(Entry.Election.class).isPresent() || span.says(KIND)) && read.unexplained().stream().allMatch(Token::isYear);
        boolean called = read.spans().stream().anyMatch(span -> votes.isChamber(span) || span.named(Entry.Election.class).isPresent() || span.says(CALLED));
        boolean which = read.says(Cue.LATEST) || read.says(Cue.FIRST) || years.size() == 1 || (years.size() == 2 && read.says(Cue.COMPARE)) || read.spans().stream().anyMatch(span -> span.named(Entry.Election.class).isPresent());
        List<Entry.Election> meant = only && called && which ? votes.meant(read, years) : List.of();
        // Of several votes in a year the Senate, which people do not elect themselves, is meant where it is named.
        List<Entry.Election> people = meant.stream()
                .filter(election -> election.kind() != Entry.Vote.SENATE || read.says(Cue.SENATE))
                .filter(election -> !read.says(Cue.PARTY) || election.kind() == Entry.Vote.PARLIAMENTARY)
                .toList();
        boolean ofYear = years.size() == 1 && people.stream().allMatch(election -> years.contains(election.year()));
        if (people.size() == 1 && (years.isEmpty() || ofYear)) {
            return summary(people.getFirst());
        }
        // "Compare the elections of 2005 and 2011."
        boolean two = people.size() == 2 && read.says(Cue.COMPARE) && years.equals(people.stream().map(Entry.Election::year).collect(Collectors.toSet()));
        List<List<Claim>> both = two ? people.stream().map(election -> COMPARED.stream().flatMap(measure -> knowledge.claim(election.id(), measure, Claim.WHOLE).stream()).toList()).filter(row -> !row.isEmpty()).toList() : List.of();
        return both.size() == 2 ? Optional.of(new Answer.Table(Answer.Title.VOTES, both)) : Optional.empty();
    }

    /** A year with several votes, and nothing else that asks: their days. */
    private Optional<Answer> year(Lexicon.Read read) {
        Set<Integer> years = votes.years(read);
        boolean only = years.size() == 1 && read.tokens().stream().anyMatch(Token::isYear) && read.spans().stream().allMatch(span -> span.says(KIND) && (!span.names() || span.named(Entry.Term.class).isPresent()));
        List<List<Claim>> days = !only ? List.of() : votes.meant(read, years).stream().flatMap(election -> knowledge.claim(election.id(), "date-voting", Claim.WHOLE).stream()).map(List::of).toList();
        return days.size() < 2 ? Optional.empty() : Optional.of(new Answer.Table(Answer.Title.VOTES, days));
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
