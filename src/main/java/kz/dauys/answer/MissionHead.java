package kz.dauys.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;

/** Who led the observers whom ODIHR sent to a vote, where head and mission stand apart in the question. */
final class MissionHead implements Operation {
    private static final String MEASURE = "mission-head";

    private static final Said ALLOWED = Said.of(Cue.LEADER, Cue.OBSERVERS, Cue.WHO, Cue.VERDICT, Cue.CAST, Cue.TURN, Cue.CONTEST, Cue.SECOND, Cue.WHEN, Cue.EARLY, Cue.PRESIDENTIAL, Cue.PARLIAMENTARY, Cue.ELECTION);

    private final Queries queries;
    private final Contenders contenders;

    MissionHead(Knowledge knowledge) {
        this.queries = new Queries(knowledge);
        this.contenders = new Contenders(knowledge);
    }

    static boolean tells(Answer answer) {
        return !answer.claims().isEmpty() && answer.claims().stream().allMatch(claim -> claim.measure().equals(MEASURE));
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        // Where nobody else's observers are named, ODIHR's are meant; the answer says whose they were.
        boolean nobody = frame.says(Cue.OBSERVERS) && frame.others().stream().noneMatch(span -> span.named(Entry.Institution.class).isPresent());
        boolean odihr = nobody || frame.subjects().contains("odihr") || frame.others().stream().anyMatch(span -> span.named(Entry.Institution.class).filter(body -> body.id().equals("odihr")).isPresent());
        // "The head of the mission that observed the vote" names it in full, and says besides what a mission does.
        Frame named = frame.without(Cue.OBSERVERS);
        if (named.names(MEASURE) && frame.says(Cue.OBSERVERS) && named.others().stream().allMatch(span -> span.names(MEASURE) || named.saying(List.of(span)).saysOnly(Cue.WHO, Cue.TURN)) && frame.oneElection()) {
            return Optional.of(queries.resolve(List.of(MEASURE), Set.of(Claim.WHOLE), frame.elections(), frame.years(), false)).filter(each -> each.told().isPresent());
        }
        boolean asked = odihr && frame.says(Cue.LEADER) && frame.says(Cue.WHO, Cue.OBSERVERS) && frame.oneElection() && frame.figures().isEmpty() && ALLOWED.allOf(frame);
        boolean other = asked && frame.subjects().stream().anyMatch(subject -> !subject.equals("odihr") && !contenders.stood(subject, frame.elections().getFirst()));
        return !asked || other ? Optional.empty() : Optional.of(queries.resolve(List.of(MEASURE), Set.of(Claim.WHOLE), frame.elections(), frame.years(), false)).filter(each -> each.told().isPresent());
    }
}
