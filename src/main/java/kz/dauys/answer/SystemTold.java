package kz.dauys.answer;

import java.util.List;
import java.util.Optional;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;

/** How the seats of a parliament were filled, where a part of them is asked for that no figure tells: those of public organisations. */
final class SystemTold implements Operation {
    private static final Said ALLOWED = Said.of(Cue.SYSTEM, Cue.SEATS, Cue.DISTRICT, Cue.LIST, Cue.TWIST, Cue.TOTAL, Cue.WIN, Cue.ENTER, Cue.SIZE, Cue.VOTES, Cue.CAST, Cue.FOUNDED, Cue.REGISTERED, Cue.PARTY);

    private final Knowledge knowledge;

    SystemTold(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        List<Entry.Election> parliaments = frame.elections().stream().filter(election -> election.kind() == Entry.Vote.PARLIAMENTARY).toList();
        boolean asked = frame.says(Cue.SYSTEM) && ALLOWED.allOf(frame) && frame.subjects().isEmpty() && parliaments.size() == 1;
        List<Claim> told = !asked ? List.of() : knowledge.claim(parliaments.getFirst().id(), "system", Claim.WHOLE).stream().toList();
        return told.isEmpty() ? Optional.empty() : Optional.of(Interpretation.facts(told));
    }
}
