package kz.dauys.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;

/** The seats of one party and its share of the votes, where both are asked for in one breath. */
final class SeatsAndVotes implements Operation {
    private static final Said ALLOWED = Said.of(Cue.SEATS, Cue.PERCENT, Cue.VOTES, Cue.PARTY, Cue.ENTER, Cue.WIN, Cue.LIST, Cue.RESULT, Cue.TWIST);

    private final Knowledge knowledge;
    private final Contenders contenders;

    SeatsAndVotes(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.contenders = new Contenders(knowledge);
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        boolean seats = frame.says(Cue.SEATS) || frame.names("seats");
        boolean share = frame.says(Cue.PERCENT) || frame.names("vote-share");
        boolean one = frame.subjects().size() == 1 && knowledge.glossary().find(Entry.Party.class, frame.subjects().iterator().next()).isPresent() && frame.figures().isEmpty();
        if (!one || !seats || !share || !SharesAsked.beside(frame) || !ALLOWED.allOf(frame)) {
            return Optional.empty();
        }
        String party = frame.subjects().iterator().next();
        List<Entry.Election> stood = frame.elections().stream().filter(election -> contenders.stood(party, election)).toList();
        List<Claim> told = stood.size() != 1 ? List.of() : Stream.of("seats", "vote-share").flatMap(measure -> knowledge.claim(stood.getFirst().id(), measure, party).stream()).toList();
        return told.size() == 2 ? Optional.of(Interpretation.facts(told)) : Optional.empty();
    }
}
