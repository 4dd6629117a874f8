package kz.dauys.answer;

import java.util.Optional;

/** "Which party came after Otan by seats?" The one next behind somebody in the order of one vote, and not whoever took over from him. */
final class NextBehind implements Operation {
    private final Ranks ranks;

    NextBehind(Ranks ranks) {
        this.ranks = ranks;
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        boolean who = frame.says(Cue.WHO, Cue.PARTY, Cue.CANDIDATES);
        boolean after = frame.says(Cue.BEHIND) || (frame.says(Cue.AFTER, Cue.SUCCESSOR) && frame.says(Cue.SEATS, Cue.VOTES, Cue.PERCENT));
        boolean several = frame.subjects().size() > 1 && frame.says(Cue.AFTER, Cue.SUCCESSOR) && frame.oneElection();
        boolean only = frame.saysOnly(
                Cue.WHO, Cue.PARTY, Cue.CANDIDATES, Cue.BEHIND, Cue.AFTER, Cue.SUCCESSOR, Cue.SEATS, Cue.VOTES, Cue.PERCENT, Cue.LIST, Cue.RESULT, Cue.PLACE,
                Cue.MOST, Cue.MORE, Cue.TURN, Cue.TOTAL, Cue.CAST, Cue.ENTER, Cue.SECOND, Cue.THIRD, Cue.PEOPLE);
        return who && (after || several) && only && !frame.subjects().isEmpty() && !frame.years().isEmpty() && !frame.stretch() ? ranks.nextBehind(frame) : Optional.empty();
    }
}
