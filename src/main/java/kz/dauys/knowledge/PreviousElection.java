package kz.dauys.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the seats that parties are said to have held before are those that they won in the election before. */
final class PreviousElection {
    private PreviousElection() {}

    static List<Finding.Failed> check(Knowledge knowledge, Entry.Election election) {
        Figures now = new Figures(knowledge, election.id());
        return find(knowledge, election)
                .map(earlier -> new Figures(knowledge, earlier.id()))
                .map(then -> now.parties("seats-before").stream().flatMap(party -> check(election, party, now, then)).toList())
                .orElse(List.of());
    }

    private static Stream<Finding.Failed> check(Entry.Election election, String party, Figures now, Figures then) {
        return now.amount("seats-before", party).stream().flatMap(before -> then.amount("seats", party).stream()
                .filter(won -> !before.agreesWith(won))
                .map(won -> new Finding.Failed("seats-before", election.id(), party,
                        "seats-before = seats of the election before: " + before + " against " + won, before.line())));
    }

    /** The last election of the same body before this one. */
    private static Optional<Entry.Election> find(Knowledge knowledge, Entry.Election election) {
        return knowledge.glossary().all(Entry.Election.class).stream()
                .filter(other -> other.kind() == election.kind() && other.body().equals(election.body()) && other.year() < election.year())
                .max(Comparator.comparingInt(Entry.Election::year));
    }
}
