package kz.dauys.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;

/** Who led each of the parties that stood in a vote, or that got in. */
final class LeadersListed implements Operation {
    private static final Said ALLOWED = Said.of(Cue.LEADER, Cue.PARTY, Cue.WHO, Cue.EVERY, Cue.ENTER, Cue.CONTEST, Cue.SEATS, Cue.RENAMED, Cue.LIST, Cue.WIN);

    private static final Set<Cue> ENTERED = Set.of(Cue.ENTER, Cue.SEATS, Cue.WIN);

    private final Knowledge knowledge;
    private final Contenders contenders;

    LeadersListed(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.contenders = new Contenders(knowledge);
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        List<Entry.Election> votes = frame.elections().stream().filter(election -> election.kind() == Entry.Vote.PARLIAMENTARY).toList();
        boolean leaders = (frame.says(Cue.LEADER) || frame.names("leader")) && (frame.says(Cue.PARTY) || frame.names("leader"));
        boolean all = frame.subjects().isEmpty() && frame.figures().isEmpty() && !frame.says(Cue.COUNT, Cue.FIRST, Cue.MOST, Cue.LEAST) && ALLOWED.allOf(frame);
        if (!leaders || !all || votes.size() != 1) {
            return Optional.empty();
        }
        Set<String> entered = contenders.entered(votes.getFirst()).stream().map(row -> row.getFirst().subject()).collect(Collectors.toSet());
        boolean some = ENTERED.stream().anyMatch(frame::says);
        List<Claim> told = contenders.results(votes.getFirst()).stream()
                .map(row -> row.getFirst().subject())
                .filter(subject -> !some || entered.contains(subject))
                .flatMap(subject -> knowledge.claim(votes.getFirst().id(), "leader", subject).stream())
                .toList();
        return told.size() < 2 || (some && told.size() < entered.size()) ? Optional.empty() : Optional.of(new Interpretation.Understood("leaders", new Answer.Fact(told)));
    }
}
