package kz.dauys.answer;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Entry;

/** Puts together a question that leaves out what, whose or when, and the one before it. */
final class FollowUp {
    private final Votes votes;

    FollowUp(Votes votes) {
        this.votes = votes;
    }

    /** The whole question; empty where the later one says nothing of its own. */
    Optional<Frame> merged(Frame now, Frame before) {
        Frame plain = now.without(Cue.TURN, Cue.WHETHER);
        boolean what = !plain.without(Cue.BEFORE, Cue.FUTURE).saysOnly();
        boolean when = !now.years().isEmpty() || now.stretch() || saysKind(now) || plain.says(Cue.BEFORE, Cue.FUTURE);
        if (!what && !when && now.subjects().isEmpty()) {
            return Optional.empty();
        }
        if (what && saysKind(now) && now.years().isEmpty() && !now.stretch()) {
            // "Turnout at presidential elections" leaves nothing out; which one is meant is to be asked.
            return Optional.empty();
        }
        List<Entry.Election> elections = when ? elections(now, before) : before.elections();
        Set<Integer> years = when ? now.years() : before.years();
        List<Span> measures = before.others().stream().filter(span -> span.named(Entry.Measure.class).isPresent()).toList();
        // "Spoilt ballots in 1995: how many were there?"
        boolean ofThem = !measures.isEmpty() && !plain.others().isEmpty() && plain.saysOnly(Cue.COUNT, Cue.PERCENT) && plain.others().stream().allMatch(span -> span.named(Entry.Measure.class).isEmpty());
        // "How many seats did one get, and how many another?"
        boolean ofAnother = !now.subjects().isEmpty() && !now.subjects().equals(before.subjects()) && plain.saysOnly(Cue.COUNT) && before.says(Cue.COUNT) && !before.says(Cue.PERCENT);
        List<Span> others = what && !ofAnother ? ofThem ? Stream.concat(measures.stream(), plain.others().stream()).toList() : plain.others() : before.others();
        Set<String> subjects = now.subjects().isEmpty() ? before.subjects() : now.subjects();
        return elections.isEmpty()
                ? Optional.empty()
                : Optional.of(new Frame(subjects, elections, years, when ? now.stretch() : before.stretch(), now.figures(), others));
    }

    private static boolean saysKind(Frame frame) {
        return frame.says(Cue.PARLIAMENTARY, Cue.PRESIDENTIAL, Cue.REFERENDUM, Cue.SENATE)
                || frame.others().stream().anyMatch(span -> span.named(Entry.Election.class).isPresent());
    }

    /** The votes of the year or kind that is named now, else of the kind that was spoken of; a kind alone means the nearest vote in time. */
    private List<Entry.Election> elections(Frame now, Frame before) {
        if (now.years().isEmpty() && !now.stretch()) {
            return before.oneElection() ? saysKind(now) ? nearest(now.elections(), before.elections().getFirst()) : shifted(now, before.elections().getFirst()) : List.of();
        }
        Set<Entry.Vote> kinds = before.elections().stream().map(Entry.Election::kind).collect(Collectors.toSet());
        List<Entry.Election> same = now.elections().stream().filter(election -> kinds.contains(election.kind())).toList();
        return saysKind(now) || same.isEmpty() ? now.elections() : same;
    }

    private List<Entry.Election> nearest(List<Entry.Election> elections, Entry.Election to) {
        return elections.stream()
                .min(Comparator.comparingLong(election -> Math.abs(ChronoUnit.DAYS.between(votes.day(election), votes.day(to)))))
                .stream()
                .toList();
    }

    /** "And the time before?", "and the next one?" */
    private List<Entry.Election> shifted(Frame now, Entry.Election from) {
        boolean back = now.says(Cue.BEFORE);
        return votes.ofKind(from.kind()).stream()
                .filter(election -> back ? votes.day(election).isBefore(votes.day(from)) : votes.day(election).isAfter(votes.day(from)))
                .min(Comparator.comparing(votes::day, back ? Comparator.reverseOrder() : Comparator.naturalOrder()))
                .stream()
                .toList();
    }
}
