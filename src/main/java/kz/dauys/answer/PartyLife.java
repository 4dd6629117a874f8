package kz.dauys.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;

/** Who led a party, and where it came from or what became of it: two questions that people ask in one. */
final class PartyLife implements Operation {
    private static final Said LIFE = Said.of(Cue.FOUNDED, Cue.RENAMED, Cue.MERGED, Cue.ENDED, Cue.SUCCESSOR, Cue.PREDECESSOR, Cue.LINEAGE);

    private static final Said ALLOWED = Said.of(
            Cue.FOUNDED, Cue.RENAMED, Cue.MERGED, Cue.ENDED, Cue.SUCCESSOR, Cue.PREDECESSOR, Cue.LINEAGE, Cue.LEADER, Cue.WHO, Cue.WHEN, Cue.WHICH_ELECTION, Cue.PARTY, Cue.NOW, Cue.FIRST, Cue.AFTER);

    private final Knowledge knowledge;
    private final Lineages lineages;

    PartyLife(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.lineages = new Lineages(knowledge);
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        List<Entry.Party> parties = frame.subjects().stream().flatMap(subject -> knowledge.glossary().find(Entry.Party.class, subject).stream()).toList();
        boolean asked = LIFE.in(frame) && frame.says(Cue.LEADER) && frame.says(Cue.WHO) && ALLOWED.allOf(frame) && frame.figures().isEmpty();
        if (!asked || parties.isEmpty() || parties.size() != frame.subjects().size()) {
            return Optional.empty();
        }
        List<Claim> all = knowledge.glossary().all(Entry.Election.class).stream()
                .flatMap(election -> parties.stream().flatMap(party -> knowledge.claim(election.id(), "leader", party.id()).stream()))
                .toList();
        // A year of an election asks who led it then; any other is that of what became of the party.
        List<Claim> then = all.stream().filter(claim -> !frame.years().isEmpty() && frame.elections().stream().anyMatch(election -> election.id().equals(claim.election()))).toList();
        List<Claim> leaders = then.isEmpty() ? all.stream().filter(claim -> claim.accepted().isPresent()).toList() : then;
        List<Claim> told = leaders.stream().filter(claim -> leaders.stream().filter(other -> other.accepted().equals(claim.accepted())).findFirst().filter(claim::equals).isPresent()).toList();
        return told.isEmpty()
                ? Optional.empty()
                : lineages.of(parties).map(line -> new Interpretation.Understood("party", Answer.several(Stream.concat(Stream.of(new Answer.Fact(told)), Stream.of(line)).toList())));
    }
}
