package kz.dauys.answer;

import java.util.EnumSet;
import java.util.Set;

/** What a frame may say: some cues, and besides them what changes nothing of what is asked. */
final class Said {
    private static final Set<Cue> PLAIN = EnumSet.of(
            Cue.GLUE, Cue.WHAT, Cue.ASKS, Cue.PEOPLE, Cue.HOW, Cue.PARLIAMENTARY, Cue.PRESIDENTIAL, Cue.REFERENDUM, Cue.SENATE, Cue.ELECTION, Cue.ELECTED, Cue.EARLY, Cue.TURN, Cue.COUNT, Cue.EVERY);

    private final Set<Cue> cues;

    private Said(Set<Cue> cues) {
        this.cues = cues;
    }

    static Said of(Cue first, Cue... others) {
        return new Said(EnumSet.of(first, others));
    }

    Said and(Set<Cue> more) {
        Set<Cue> all = EnumSet.copyOf(cues);
        all.addAll(more);
        return new Said(all);
    }

    /** Whether one of the cues is said. */
    boolean in(Frame frame) {
        return frame.said().stream().anyMatch(said -> said.stream().anyMatch(cues::contains));
    }

    /** Whether nothing is said but the cues and what changes nothing. */
    boolean allOf(Frame frame) {
        return frame.said().stream().allMatch(said -> said.stream().anyMatch(cue -> cues.contains(cue) || PLAIN.contains(cue)));
    }
}
