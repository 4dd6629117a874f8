package kz.dauys.answer;

import java.util.List;
import java.util.Optional;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;

/** How somebody fared who stood in one vote only, which need not be named; of several it is asked which. */
final class OnlyVote implements Operation {
    private static final Said ALLOWED = Said.of(Cue.RESULT, Cue.VOTES, Cue.PERCENT, Cue.WIN, Cue.CAST);

    private final Knowledge knowledge;
    private final Contenders contenders;

    OnlyVote(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.contenders = new Contenders(knowledge);
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        boolean asked = frame.subjects().size() == 1 && frame.figures().isEmpty() && frame.years().isEmpty() && frame.says(Cue.COUNT, Cue.RESULT, Cue.VOTES, Cue.PERCENT) && ALLOWED.allOf(frame);
        if (!asked || knowledge.glossary().find(Entry.Person.class, frame.subjects().iterator().next()).isEmpty()) {
            return Optional.empty();
        }
        String person = frame.subjects().iterator().next();
        List<Entry.Election> stood = knowledge.glossary().all(Entry.Election.class).stream().filter(election -> contenders.stood(person, election)).toList();
        if (stood.size() != 1) {
            List<Query> queries = stood.stream().map(election -> new Query("vote-share", person, election.id())).toList();
            return queries.isEmpty() ? Optional.empty() : Optional.of(new Interpretation.WhichElection(queries));
        }
        List<Claim> told = contenders.results(stood.getFirst()).stream().filter(row -> row.getFirst().subject().equals(person)).flatMap(List::stream).toList();
        return Optional.of(Interpretation.facts(told));
    }
}
