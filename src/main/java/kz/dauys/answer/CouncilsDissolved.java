package kz.dauys.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;

/**
 * When the Supreme Council was dissolved. The one before a vote was, and so was the one that it elected: which is meant seldom shows, so both
 * are told.
 */
final class CouncilsDissolved implements Operation {
    private static final String MEASURE = "council-dissolved";

    private static final Set<String> COUNCILS = Set.of("supreme-council", "supreme-kenges");

    private static final Said ALLOWED = Said.of(Cue.WHEN, Cue.DISSOLVED, Cue.CALLED, Cue.TURN, Cue.TWIST, Cue.AFTER);

    /** "When did it dissolve itself before the election of 1994?" */
    private static final Said BEFORE = Said.of(Cue.WHEN, Cue.DISSOLVED, Cue.ENDED, Cue.BEFORE, Cue.TURN);

    private final Knowledge knowledge;
    private final Votes votes;

    CouncilsDissolved(Knowledge knowledge, Votes votes) {
        this.knowledge = knowledge;
        this.votes = votes;
    }

    /** The dissolution before a vote that is called by its name is the one that is meant. */
    private static boolean named(Frame frame) {
        return frame.others().stream().anyMatch(span -> span.named(Entry.Election.class).isPresent());
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        boolean council = frame.others().stream().anyMatch(span -> span.named(Entry.Institution.class).filter(body -> COUNCILS.contains(body.id())).isPresent());
        boolean whole = frame.names(MEASURE) && ALLOWED.allOf(frame) && frame.elections().size() > 1;
        if (frame.years().isEmpty() && (whole || (council && frame.says(Cue.WHEN) && frame.says(Cue.DISSOLVED) && frame.saysOnly(Cue.WHEN, Cue.DISSOLVED, Cue.TURN)))) {
            // Which council is meant is open: each dissolution is told.
            List<Claim> all = votes.ofKind(Entry.Vote.PARLIAMENTARY).stream().flatMap(election -> knowledge.claim(election.id(), MEASURE, Claim.WHOLE).stream()).toList();
            return all.isEmpty() ? Optional.empty() : Optional.of(Interpretation.facts(all));
        }
        if (council && named(frame) && frame.oneElection() && frame.subjects().isEmpty() && BEFORE.allOf(frame) && frame.says(Cue.WHEN) && frame.says(Cue.BEFORE) && frame.says(Cue.DISSOLVED, Cue.ENDED)) {
            return knowledge.claim(frame.elections().getFirst().id(), MEASURE, Claim.WHOLE).map(claim -> Interpretation.facts(List.of(claim)));
        }
        boolean asked = frame.names(MEASURE) && frame.subjects().isEmpty() && frame.figures().isEmpty() && frame.oneElection() && ALLOWED.allOf(frame) && (frame.says(Cue.CALLED, Cue.DISSOLVED, Cue.AFTER) || !named(frame));
        if (!asked) {
            return Optional.empty();
        }
        Entry.Election meant = frame.elections().getFirst();
        Stream<Entry.Election> next = votes.ofKind(Entry.Vote.PARLIAMENTARY).stream().filter(election -> votes.day(election).isAfter(votes.day(meant))).sorted(Comparator.comparing(votes::day)).limit(1);
        List<Claim> claims = Stream.concat(Stream.of(meant), next).flatMap(election -> knowledge.claim(election.id(), MEASURE, Claim.WHOLE).stream()).toList();
        return claims.isEmpty() ? Optional.empty() : Optional.of(Interpretation.facts(claims));
    }
}
