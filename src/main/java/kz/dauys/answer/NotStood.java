package kz.dauys.answer;

import java.util.List;
import java.util.Optional;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;

/** A figure of a party in a vote in which it did not stand: what is known of the party, and who stood. */
final class NotStood implements Operation {
    private static final Said ALLOWED = Said.of(Cue.SEATS, Cue.VOTES, Cue.PERCENT, Cue.WIN, Cue.PARTY, Cue.RESULT, Cue.ENTER, Cue.CONTEST, Cue.WHETHER, Cue.CAST, Cue.LIST).and(FigureAsked.CUES);

    private final Knowledge knowledge;
    private final Contenders contenders;

    NotStood(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.contenders = new Contenders(knowledge);
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        List<Entry.Election> parliaments = frame.elections().stream().filter(election -> election.kind() == Entry.Vote.PARLIAMENTARY).toList();
        List<Entry.Party> parties = frame.subjects().stream().flatMap(subject -> knowledge.glossary().find(Entry.Party.class, subject).stream()).filter(party -> party.meaning().isPresent()).toList();
        boolean asked = frame.says(Cue.COUNT, Cue.SEATS, Cue.VOTES, Cue.PERCENT, Cue.RESULT) && ALLOWED.allOf(frame);
        if (!asked || parties.size() != 1 || frame.subjects().size() != 1 || parliaments.size() != 1 || frame.years().isEmpty()) {
            return Optional.empty();
        }
        List<List<Claim>> rows = contenders.results(parliaments.getFirst());
        Entry.Party party = parties.getFirst();
        // The year must be one of which its story speaks, or its absence is no knowledge.
        boolean told = party.meaning().orElseThrow().text().en().contains(Integer.toString(parliaments.getFirst().year()));
        return rows.size() < 2 || contenders.stood(party.id(), parliaments.getFirst()) || !told
                ? Optional.empty()
                : Optional.of(new Interpretation.Understood(
                        "not stood", Answer.several(List.of(new Answer.Definition(party, party.meaning().orElseThrow()), new Answer.Table(Answer.Title.CONTENDERS, rows)))));
    }
}
