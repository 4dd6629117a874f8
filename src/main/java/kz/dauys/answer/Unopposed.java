package kz.dauys.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;

/** Whether somebody stood against the only candidate of a vote, however that is asked: "was nobody else on the ballot?" */
final class Unopposed implements Operation {
    private static final Said RIVALS = Said.of(Cue.RIVAL, Cue.SOLE, Cue.ONLY);

    private static final Said ALLOWED = Said.of(Cue.RIVAL, Cue.SOLE, Cue.ONLY, Cue.TWIST, Cue.CONTEST, Cue.CANDIDATES, Cue.WIN, Cue.PLAIN, Cue.WHETHER, Cue.SECOND, Cue.WHO, Cue.WHAT);

    private final Knowledge knowledge;

    Unopposed(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        List<Entry.Election> sole = frame.elections().stream().filter(election -> election.kind() == Entry.Vote.PRESIDENTIAL).toList();
        if (!RIVALS.in(frame) || !ALLOWED.allOf(frame) || frame.says(Cue.COUNT) || sole.size() != 1 || frame.subjects().size() > 1) {
            return Optional.empty();
        }
        String election = sole.getFirst().id();
        boolean alone = knowledge.claim(election, "candidates", Claim.WHOLE).filter(claim -> Lookups.number(claim).intValueExact() == 1).isPresent();
        List<Claim> told = Stream.concat(
                        (frame.says(Cue.WHO) ? Stream.of("candidates") : Stream.of("system", "candidates")).flatMap(measure -> knowledge.claim(election, measure, Claim.WHOLE).stream()),
                        knowledge.claims(election).stream().filter(claim -> claim.measure().equals("vote-share") && knowledge.glossary().find(Entry.Person.class, claim.subject()).isPresent()))
                .toList();
        return alone ? Optional.of(Interpretation.facts(told)) : Optional.empty();
    }
}
