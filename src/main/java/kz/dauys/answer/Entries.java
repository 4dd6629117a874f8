package kz.dauys.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;

/** For the first time: in which election a party first got in, and which parties did in some election. A party under another name is the same one. */
final class Entries implements Operation {
    private static final Said ALLOWED = Said.of(Cue.FIRST, Cue.ENTER, Cue.PARTY, Cue.WHO, Cue.WHICH_ELECTION, Cue.WHEN, Cue.SEATS, Cue.WIN, Cue.CAST);

    private final Votes votes;
    private final Contenders contenders;
    private final Function<String, List<String>> line;

    /** @param line the names of a party, one after another */
    Entries(Knowledge knowledge, Votes votes, Function<String, List<String>> line) {
        this.votes = votes;
        this.contenders = new Contenders(knowledge);
        this.line = line;
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        boolean asked = frame.says(Cue.FIRST) && ALLOWED.allOf(frame) && frame.figures().isEmpty();
        if (asked && frame.subjects().size() == 1 && frame.years().isEmpty() && frame.says(Cue.ENTER, Cue.WHICH_ELECTION, Cue.WHEN)) {
            return firstOf(frame.subjects().iterator().next());
        }
        List<Entry.Election> parliaments = frame.elections().stream().filter(election -> election.kind() == Entry.Vote.PARLIAMENTARY).toList();
        boolean newcomers = asked && frame.subjects().isEmpty() && frame.says(Cue.ENTER) && frame.says(Cue.PARTY) && !frame.years().isEmpty() && parliaments.size() == 1;
        return newcomers ? newIn(parliaments.getFirst()) : Optional.empty();
    }

    private Optional<Interpretation> firstOf(String party) {
        List<String> names = line.apply(party);
        return elections().stream()
                .flatMap(election -> contenders.entered(election).stream())
                .filter(row -> names.contains(row.getFirst().subject()))
                .findFirst()
                .map(Interpretation::facts);
    }

    private Optional<Interpretation> newIn(Entry.Election election) {
        Set<String> before = elections().stream()
                .takeWhile(earlier -> !earlier.equals(election))
                .flatMap(earlier -> contenders.entered(earlier).stream())
                .flatMap(row -> line.apply(row.getFirst().subject()).stream())
                .collect(Collectors.toSet());
        List<List<Claim>> rows = contenders.entered(election).stream().filter(row -> !before.contains(row.getFirst().subject())).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Interpretation.Understood("newcomers", new Answer.Table(Answer.Title.ENTERED, rows)));
    }

    private List<Entry.Election> elections() {
        return votes.ofKind(Entry.Vote.PARLIAMENTARY).stream().sorted(Comparator.comparing(votes::day)).toList();
    }
}
