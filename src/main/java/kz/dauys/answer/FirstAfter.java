package kz.dauys.answer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;

/** "The first referendum after 2000", "the last election before 2005": the vote of a kind that stands next to a year. */
final class FirstAfter implements Operation {
    private static final Said ALLOWED = Said.of(Cue.FIRST, Cue.LATEST, Cue.AFTER, Cue.BEFORE, Cue.PREDECESSOR, Cue.SUCCESSOR, Cue.WHEN, Cue.WHICH_ELECTION, Cue.PRESIDENTIAL, Cue.PARLIAMENTARY, Cue.REFERENDUM, Cue.SENATE, Cue.ELECTION);

    private final Knowledge knowledge;
    private final Votes votes;

    FirstAfter(Knowledge knowledge, Votes votes) {
        this.knowledge = knowledge;
        this.votes = votes;
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        // "Which election came before 2005?"
        boolean after = (frame.says(Cue.FIRST) && frame.says(Cue.AFTER)) || frame.says(Cue.SUCCESSOR);
        boolean before = (frame.says(Cue.LATEST) && frame.says(Cue.BEFORE)) || frame.says(Cue.PREDECESSOR);
        List<Entry.Vote> kinds = Stream.of(Entry.Vote.values()).filter(kind -> frame.says(cue(kind))).toList();
        boolean onward = frame.stretch() && frame.years().isEmpty() && kinds.size() == 1 && frame.says(Cue.FIRST) != frame.says(Cue.LATEST) && frame.subjects().isEmpty() && frame.figures().isEmpty() && ALLOWED.allOf(frame);
        if (onward) {
            Comparator<Entry.Election> order = Comparator.comparing(votes::day);
            return told(frame.elections().stream()
                    .filter(election -> election.kind() == kinds.getFirst() && !votes.day(election).isAfter(knowledge.glossary().asOf()))
                    .min(frame.says(Cue.FIRST) ? order : order.reversed()));
        }
        boolean asked = after != before && kinds.size() == 1 && frame.years().size() == 1 && frame.subjects().isEmpty() && frame.figures().isEmpty() && ALLOWED.allOf(frame);
        return !asked ? Optional.empty() : told(next(kinds.getFirst(), frame.years().iterator().next(), after));
    }

    private Optional<Interpretation> told(Optional<Entry.Election> found) {
        return found.flatMap(election -> knowledge.claim(election.id(), "date-voting", Claim.WHOLE))
                .map(claim -> Interpretation.facts(List.of(claim)));
    }

    private Optional<Entry.Election> next(Entry.Vote kind, int year, boolean after) {
        LocalDate asOf = knowledge.glossary().asOf();
        Stream<Entry.Election> held = votes.ofKind(kind).stream().filter(election -> !votes.day(election).isAfter(asOf)).filter(election -> after ? election.year() > year : election.year() < year);
        Comparator<Entry.Election> order = Comparator.comparing(votes::day);
        return held.min(after ? order : order.reversed());
    }

    private static Cue cue(Entry.Vote kind) {
        return switch (kind) {
            case PRESIDENTIAL -> Cue.PRESIDENTIAL;
            case PARLIAMENTARY -> Cue.PARLIAMENTARY;
            case REFERENDUM -> Cue.REFERENDUM;
            case SENATE -> Cue.SENATE;
        };
    }
}
