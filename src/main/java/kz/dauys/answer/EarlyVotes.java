package kz.dauys.answer;

import java.util.List;
import java.util.Optional;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;

/** Which elections of the Mazhilis were early: those before which it was dissolved, told with the day of that. */
final class EarlyVotes implements Operation {
    private static final Said ALLOWED = Said.of(Cue.EARLY, Cue.WHICH_ELECTION, Cue.EVERY, Cue.DISSOLVED, Cue.ONLY, Cue.WHEN, Cue.WHO, Cue.EVER, Cue.REQUIRED, Cue.AFTER);

    private static final Said ASKED = Said.of(Cue.WHICH_ELECTION, Cue.EVERY, Cue.ASKS, Cue.COUNT, Cue.WHEN);

    private final Knowledge knowledge;
    private final Votes votes;

    EarlyVotes(Knowledge knowledge, Votes votes) {
        this.knowledge = knowledge;
        this.votes = votes;
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        boolean mazhilis = frame.says(Cue.PARLIAMENTARY) || frame.others().stream().anyMatch(votes::isChamber);
        boolean asked = frame.says(Cue.EARLY) && mazhilis && ASKED.in(frame) && ALLOWED.allOf(frame) && frame.years().isEmpty() && frame.subjects().isEmpty() && frame.figures().isEmpty();
        List<Claim> told = !asked ? List.of() : knowledge.glossary().all(Entry.Election.class).stream()
                .flatMap(election -> knowledge.claim(election.id(), "dissolved", Claim.WHOLE).stream())
                .toList();
        return told.size() < 2 ? Optional.empty() : Optional.of(Interpretation.facts(told));
    }
}
