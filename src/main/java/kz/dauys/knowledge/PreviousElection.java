package kz.dauys.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether what parties are said to have held before, or to have gained, fits what they won in the election before. */
final class PreviousElection {
    private final Entry.Election election;
    private final Figures now;
    private final Figures then;
    private final Descent descent;

    private PreviousElection(Knowledge knowledge, Entry.Election election, Entry.Election earlier) {
        this.election = election;
        now = new Figures(knowledge, election.id());
        then = new Figures(knowledge, earlier.id());
        descent = new Descent(knowledge.glossary());
    }

    static List<Finding.Failed> check(Knowledge knowledge, Entry.Election election) {
        return find(knowledge, election)
                .map(earlier -> new PreviousElection(knowledge, election, earlier))
                .map(checks -> Stream.concat(checks.before(), checks.change()).toList())
                .orElse(List.of());
    }

    private Stream<Finding.Failed> before() {
        return now.parties("seats-before").stream().flatMap(party -> now.amount("seats-before", party).stream()
                .flatMap(before -> won(party).stream()
                        .filter(won -> !before.agreesWith(won))
                        .map(won -> new Finding.Failed("seats-before", election.id(), party,
                                "seats-before = seats of the election before: " + before + " against " + won, before.line()))));
    }

    /** Where the seats before are not given, the change is held against the election before itself. */
    private Stream<Finding.Failed> change() {
        return now.parties("seats-change").stream()
                .filter(party -> now.amount("seats-before", party).isEmpty())
                .flatMap(party -> now.amount("seats-change", party).stream().flatMap(change -> now.amount("seats", party).stream()
                        .flatMap(seats -> won(party).map(seats::minus).stream())
                        .filter(computed -> !change.agreesWith(computed))
                        .map(computed -> new Finding.Failed("seats-change", election.id(), party,
                                "seats-change = seats - seats of the election before: " + change + " against " + computed, change.line()))));
    }

    /** What the party won then, under the name that it had. */
    private Optional<Amount> won(String party) {
        return descent.names(party).stream().flatMap(name -> then.amount("seats", name).stream()).findFirst();
    }

    /** The last election of the same body before this one. */
    private static Optional<Entry.Election> find(Knowledge knowledge, Entry.Election election) {
        return knowledge.glossary().all(Entry.Election.class).stream()
                .filter(other -> other.kind() == election.kind() && other.body().equals(election.body()) && other.year() < election.year())
                .max(Comparator.comparingInt(Entry.Election::year));
    }
}
