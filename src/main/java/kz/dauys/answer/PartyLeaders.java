package kz.dauys.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.dauys.knowledge.Descent;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Glossary;

/**
 * Who leads a party, led it before or after somebody, or was its first leader: what the glossary tells of its leaders, one after another. Who
 * led it at one vote is a claim, and not told here.
 */
final class PartyLeaders implements Operation {
    private static final Said ALLOWED = Said.of(
            Cue.LEADER, Cue.WHO, Cue.NOW, Cue.LATEST, Cue.FIRST, Cue.PARTY, Cue.EVERY, Cue.BEFORE, Cue.AFTER, Cue.PREVIOUS, Cue.NEXT, Cue.CALLED, Cue.TURN, Cue.SPEAKER, Cue.SUCCESSOR, Cue.PREDECESSOR, Cue.CHANGE, Cue.WHEN);

    private final Glossary glossary;
    private final Descent descent;

    PartyLeaders(Glossary glossary) {
        this.glossary = glossary;
        this.descent = new Descent(glossary);
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        boolean asked = (frame.says(Cue.LEADER) || frame.names("leader")) && frame.figures().isEmpty() && (ALLOWED.allOf(frame) || atTheEnd(frame)) && frame.years().isEmpty() && onward(frame);
        List<Entry.Party> parties = of(Entry.Party.class, frame.subjects()).toList();
        List<Entry.Person> persons = of(Entry.Person.class, frame.subjects()).toList();
        boolean beside = persons.isEmpty() || (persons.size() == 1 && frame.says(Cue.BEFORE, Cue.AFTER, Cue.PREVIOUS, Cue.NEXT, Cue.SUCCESSOR, Cue.PREDECESSOR, Cue.TURN));
        if (!asked || parties.size() != 1 || parties.size() + persons.size() != frame.subjects().size() || !beside) {
            return Optional.empty();
        }
        return glossary.all(Entry.Party.class).stream()
                .filter(party -> party.leaders().isPresent() && descent.sameLine(party.id(), parties.getFirst().id()))
                .findFirst()
                .map(party -> new Interpretation.Understood("leaders", new Answer.Definition(party, party.leaders().orElseThrow())));
    }

    /** "Who led Asar before it merged": its leaders are told as far as they go. */
    private static boolean atTheEnd(Frame frame) {
        return frame.says(Cue.BEFORE) && frame.says(Cue.MERGED, Cue.ENDED, Cue.RENAMED) && ALLOWED.allOf(frame.without(Cue.MERGED, Cue.ENDED, Cue.RENAMED));
    }

    private <E extends Entry> Stream<E> of(Class<E> kind, Set<String> ids) {
        return ids.stream().flatMap(id -> glossary.find(kind, id).stream());
    }

    /** No stretch of years but one that goes on to this day. */
    private static boolean onward(Frame frame) {
        return Votes.stretches(frame.others()).stream().allMatch(years -> years.to() == Stretches.LATEST);
    }
}
