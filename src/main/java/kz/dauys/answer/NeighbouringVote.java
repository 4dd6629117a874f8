package kz.dauys.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.dauys.knowledge.Entry;

/** "The following election", «прошлый созыв»: the vote of the same kind that stands next to the one named, in time. */
final class NeighbouringVote {
    private static final Set<Cue> COMPARES = Set.of(Cue.DIFFERENCE, Cue.CHANGE, Cue.MORE, Cue.FEWER, Cue.COMPARE, Cue.RATIO);

    private final Votes votes;
    private final Contenders contenders;

    NeighbouringVote(Votes votes, Contenders contenders) {
        this.votes = votes;
        this.contenders = contenders;
    }

    /** The frame of the vote that is meant, of both where they are compared; empty where none is spoken of that way. */
    Optional<Frame> read(Frame frame) {
        boolean next = frame.says(Cue.NEXT);
        List<Entry.Election> stood = frame.elections().stream().filter(election -> frame.subjects().stream().allMatch(subject -> contenders.stood(subject, election))).toList();
        if (next == frame.says(Cue.PREVIOUS) || stood.size() != 1) {
            return Optional.empty();
        }
        Entry.Election named = stood.getFirst();
        List<Entry.Election> line = votes.ofKind(named.kind()).stream().sorted(Comparator.comparing(votes::day)).toList();
        int at = line.indexOf(named) + (next ? 1 : -1);
        if (at < 0 || at >= line.size()) {
            return Optional.empty();
        }
        List<Entry.Election> meant = new ArrayList<>(List.of(line.get(at)));
        boolean compares = frame.said().stream().anyMatch(said -> said.stream().anyMatch(COMPARES::contains));
        if (compares) {
            meant.add(next ? 0 : 1, named);
        }
        Set<Integer> years = new TreeSet<>(meant.stream().map(Entry.Election::year).toList());
        List<Span> others = frame.others().stream()
                .filter(span -> !span.cues().contains(Cue.NEXT) && !span.cues().contains(Cue.PREVIOUS))
                .filter(span -> span.named(Entry.Election.class).isEmpty())
                .toList();
        return Optional.of(new Frame(frame.subjects(), List.copyOf(meant), years, false, frame.figures(), others));
    }
}
