package kz.dauys.answer;

import java.util.List;
import java.util.Optional;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;

/** Who leads a party whose name two parties bore: both are told of, where no year says which is meant. */
final class Namesakes implements Operation {
    private static final Said ALLOWED = Said.of(Cue.LEADER, Cue.WHO, Cue.NOW, Cue.PARTY, Cue.REGISTERED, Cue.FOUNDED, Cue.LATEST);

    private final Knowledge knowledge;
    private final PartyNames names;

    Namesakes(Knowledge knowledge, PartyNames names) {
        this.knowledge = knowledge;
        this.names = names;
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        boolean asked = (frame.names("leader") || (frame.says(Cue.LEADER) && frame.says(Cue.WHO))) && ALLOWED.allOf(frame) && frame.subjects().size() == 1 && frame.years().isEmpty() && !frame.stretch();
        List<String> same = asked ? names.namesakes(frame.subjects().iterator().next()) : List.of();
        List<Answer> told = same.stream()
                .flatMap(party -> knowledge.glossary().find(Entry.Party.class, party).stream())
                .flatMap(party -> party.meaning().map(meaning -> (Answer) new Answer.Definition(party, meaning)).stream())
                .toList();
        return told.size() < 2 ? Optional.empty() : Optional.of(new Interpretation.Understood("namesakes", Answer.several(told)));
    }
}
