package kz.dauys.answer;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Unit;

/** Puts what one part of a long question says into a frame, and joins frames of parts that only tell something. */
final class ClauseFrames {
    /** Cues that say nothing here. */
    private static final Set<Cue> SOFT = EnumSet.of(Cue.TURN, Cue.GLUE, Cue.ELECTED, Cue.ASKS, Cue.ACCORDING, Cue.EARLY, Cue.NOW);

    /** Where nothing else is said than who it was, what was done tells what is asked: "and which ones got in". */
    private static final Set<Cue> WHO = EnumSet.of(Cue.WHO, Cue.PARTY, Cue.SEATS, Cue.EVERY);

    private static final Set<Cue> DONE = EnumSet.of(Cue.WHO, Cue.ENTER, Cue.WIN, Cue.FAIL);

    private static final Set<Cue> JOINED = EnumSet.of(Cue.WHO, Cue.WHY, Cue.COUNT, Cue.DIFFERENCE, Cue.WHICH_ELECTION);

    private final Votes votes;
    private final Reader reader;

    ClauseFrames(Votes votes, Reader reader) {
        this.votes = votes;
        this.reader = reader;
    }

    /** What a clause says; where it names no vote itself, of the votes spoken of before. */
    Frame frame(Lexicon.Read read, Optional<Frame> context) {
        Set<Integer> years = votes.years(read);
        List<Entry.Election> meant = votes.meant(read, years);
        List<Entry.Election> before = context.filter(each -> years.isEmpty() && each.oneElection() && meant.containsAll(each.elections())).map(Frame::elections).orElse(List.of());
        Frame spoken = reader.frame(read, years, before.isEmpty() ? meant : before);
        Frame frame = new Frame(spoken.subjects(), meant, years, spoken.stretch(), spoken.figures(), spoken.others());
        boolean whoOnly = frame.says(Cue.WHO, Cue.PARTY) && frame.others().stream().filter(ClauseFrames::says)
                .allMatch(span -> span.named(Entry.Election.class).isPresent() || span.says(WHO));
        List<Span> others = frame.others().stream()
                .filter(span -> (says(span) && !joins(span, read)) || (whoOnly && span.says(DONE)))
                .toList();
        Frame asked = new Frame(frame.subjects(), frame.elections(), frame.years(), frame.stretch(), List.of(), others);
        boolean referendum = !asked.elections().isEmpty() && asked.elections().stream().allMatch(election -> election.kind() == Entry.Vote.REFERENDUM);
        return referendum && !asked.subjects().isEmpty() ? asked.with(Cue.REFERENDUM) : asked;
    }

    /** "By how much did it shrink when another one followed": the word joins what was asked already to something else. */
    private static boolean joins(Span span, Lexicon.Read read) {
        return span.cues().contains(Cue.WHEN)
                && read.spans().stream().anyMatch(other -> other.to() <= span.from() && (other.says(JOINED) || asksWho(other)));
    }

    private static boolean asksWho(Span span) {
        return span.named(Entry.Measure.class).filter(measure -> measure.unit() == Unit.PERSON).isPresent();
    }

    /** Whether a stretch says more than that something is asked; an office or a term that is named alone asks for nothing. */
    private static boolean says(Span span) {
        boolean named = span.named(Entry.Measure.class).isPresent() || span.named(Entry.Election.class).isPresent();
        return named || !(span.cues().contains(Cue.GLUE) || SOFT.containsAll(span.cues()));
    }

    /** What a sentence that asks for nothing leaves to the next: of what, and the figures that it speaks of by their names. */
    static Frame told(Frame frame) {
        return frame.saying(frame.others().stream().filter(span -> span.named(Entry.Measure.class).isPresent()).toList());
    }

    /** What a sentence says that asks for nothing, with what was said before it. */
    static Frame joined(Frame now, Frame before) {
        boolean time = !now.years().isEmpty() || now.others().stream().anyMatch(span -> span.named(Entry.Election.class).isPresent());
        return new Frame(
                now.subjects().isEmpty() ? before.subjects() : now.subjects(),
                time ? now.elections() : before.elections(),
                time ? now.years() : before.years(),
                now.stretch() || before.stretch(),
                List.of(),
                before.others());
    }
}
