package kz.dauys.answer;

import java.util.Optional;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;

/** "The two parties that stood together as AIST": what is said of the bloc names them. */
final class BlocMembers implements Operation {
    private static final Said ALLOWED = Said.of(Cue.PARTY, Cue.TOGETHER, Cue.CONTEST, Cue.EVERY, Cue.MERGED, Cue.ENTER, Cue.WHO, Cue.TURN, Cue.PREDECESSOR);

    private final Knowledge knowledge;

    BlocMembers(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        boolean asked = frame.says(Cue.PARTY) && frame.says(Cue.TOGETHER, Cue.MERGED, Cue.PREDECESSOR) && frame.says(Cue.EVERY, Cue.WHO, Cue.ASKS) && !frame.says(Cue.COUNT) && frame.subjects().size() == 1 && frame.figures().isEmpty();
        return !asked || !ALLOWED.allOf(frame)
                ? Optional.empty()
                : knowledge.glossary().find(Entry.Party.class, frame.subjects().iterator().next())
                        .filter(party -> party.kind() == Entry.Contender.BLOC && party.meaning().isPresent())
                        .map(party -> new Interpretation.Understood("members of a bloc", new Answer.Definition(party, party.meaning().orElseThrow())));
    }
}
