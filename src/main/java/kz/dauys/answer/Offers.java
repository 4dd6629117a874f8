package kz.dauys.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;

/** Finds what can be told of those parties, persons and votes that a question names, where it has no answer itself. */
final class Offers {
    private static final int MOST = 3;

    /** A question that may be about more votes than these names none of them. */
    private static final int FEW = 3;

    private static final List<String> OF_SOMEBODY = List.of("seats", "votes", "vote-share", "leader");

    private static final List<String> OF_VOTE = List.of("turnout", "winner", "seats", "date-voting");

    private static final Map<Cue, String> ASKED = Map.of(
            Cue.TURNOUT, "turnout", Cue.REGISTERED, "registered", Cue.INVALID, "invalid-votes", Cue.CAST, "votes-cast", Cue.SEATS, "seats", Cue.VOTES, "votes",
            Cue.PERCENT, "vote-share", Cue.WHEN, "date-voting", Cue.WIN, "winner", Cue.LEADER, "leader");

    private final Knowledge knowledge;
    private final Votes votes;

    Offers(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.votes = new Votes(knowledge);
    }

    Offered of(Lexicon.Read read) {
        List<Entry> somebody = read.spans().stream()
                .flatMap(span -> Stream.<Optional<? extends Entry>>of(span.named(Entry.Party.class), span.named(Entry.Person.class)).flatMap(Optional::stream))
                .map(Entry.class::cast)
                .distinct()
                .limit(2)
                .toList();
        Set<Integer> years = votes.years(read);
        boolean named = !years.isEmpty() || read.spans().stream().anyMatch(span -> span.named(Entry.Election.class).isPresent());
        List<Entry.Election> meant = named ? votes.meant(read, years) : List.of();
        List<Entry.Election> few = meant.size() <= FEW ? stood(somebody, meant) : List.of();
        List<String> asked = read.spans().stream()
                .flatMap(span -> Stream.concat(span.named(Entry.Measure.class).map(Entry::id).stream(), span.cues().stream().filter(ASKED::containsKey).map(ASKED::get)))
                .distinct()
                .toList();
        List<Query> queries = Stream.concat(somebody.stream().flatMap(entry -> of(entry, few, asked)), few.stream().flatMap(election -> ofVote(election, asked))).distinct().limit(MOST).toList();
        return new Offered(Stream.concat(somebody.stream(), few.stream()).limit(MOST).toList(), queries);
    }

    /** Of several votes those that are known to be somebody's, else those of the people, who do not elect the Senate. */
    private List<Entry.Election> stood(List<Entry> somebody, List<Entry.Election> meant) {
        List<Entry.Election> theirs = meant.stream().filter(election -> somebody.stream().anyMatch(entry -> first(election, entry.id(), List.of(), OF_SOMEBODY).findAny().isPresent())).toList();
        List<Entry.Election> direct = Extremes.comparable(meant);
        return theirs.isEmpty() ? direct : theirs;
    }

    /** One figure of somebody in each vote that is meant, else in the latest one. */
    private Stream<Query> of(Entry entry, List<Entry.Election> few, List<String> asked) {
        List<Query> meant = few.stream().flatMap(election -> first(election, entry.id(), asked, OF_SOMEBODY).limit(1)).toList();
        return !meant.isEmpty() ? meant.stream() : knowledge.glossary().all(Entry.Election.class).stream()
                .sorted(Comparator.comparing(votes::day).reversed())
                .flatMap(election -> first(election, entry.id(), asked, OF_SOMEBODY).limit(1))
                .limit(1);
    }

    private Stream<Query> ofVote(Entry.Election election, List<String> asked) {
        return first(election, Claim.WHOLE, asked, OF_VOTE).limit(2);
    }

    /** What the question asks for comes before what most people ask for. */
    private Stream<Query> first(Entry.Election election, String subject, List<String> asked, List<String> common) {
        return Stream.concat(asked.stream(), common.stream())
                .distinct()
                .filter(measure -> knowledge.claim(election.id(), measure, subject).flatMap(Claim::accepted).isPresent())
                .map(measure -> new Query(measure, subject, election.id()));
    }
}
