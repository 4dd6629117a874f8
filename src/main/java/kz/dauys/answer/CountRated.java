package kz.dauys.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Knowledge;

/** How observers rated the count of the votes: "on what share of the polling stations was it bad" asks for that and no figure of its own. */
final class CountRated implements Operation {
    private static final String MEASURE = "count-rated";

    private static final Said ALLOWED = Said.of(
            Cue.OBSERVERS, Cue.STATIONS, Cue.PERCENT, Cue.COUNT, Cue.VERDICT, Cue.ACCORDING, Cue.WHETHER, Cue.QUESTION, Cue.WHAT, Cue.HOW, Cue.TURN, Cue.VOTES, Cue.ELECTION, Cue.TWIST, Cue.CHANGE, Cue.FAIL, Cue.CAST, Cue.OR, Cue.RESULT);

    private final Queries queries;

    CountRated(Knowledge knowledge) {
        this.queries = new Queries(knowledge);
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        boolean asked = frame.names(MEASURE) && frame.oneElection() && frame.figures().isEmpty() && ALLOWED.allOf(frame) && Set.of("odihr").containsAll(frame.subjects());
        return !asked ? Optional.empty() : Optional.of(queries.resolve(List.of(MEASURE), Set.of(Claim.WHOLE), frame.elections(), frame.years(), false)).filter(each -> each.told().isPresent());
    }
}
