package kz.dauys.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Value;

/** Which party a person led: the claims about leaders, read from the other end; and who stood for vice-president. */
final class Offices implements Operation {
    private static final String MATE = "running-mate";

    private final Knowledge knowledge;

    Offices(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        Optional<Interpretation> mate = mate(frame);
        if (mate.isPresent()) {
            return mate;
        }
        boolean asked = frame.says(Cue.LEADER) && frame.says(Cue.PARTY) && frame.subjects().size() == 1 && !frame.says(Cue.WHO);
        if (!asked || !frame.saysOnly(Cue.LEADER, Cue.PARTY, Cue.WHETHER)) {
            return Optional.empty();
        }
        String person = frame.subjects().iterator().next();
        if (knowledge.glossary().find(Entry.Person.class, person).isEmpty()) {
            return Optional.empty();
        }
        List<Claim> led = led(person, frame.elections()).toList();
        return led.isEmpty() ? Optional.empty() : Optional.of(Interpretation.facts(led));
    }

    /** The parties that a person led, as far as the claims of these votes tell. */
    Set<String> parties(String person, List<Entry.Election> elections) {
        return led(person, elections).map(Claim::subject).collect(Collectors.toSet());
    }

    private Stream<Claim> led(String person, List<Entry.Election> elections) {
        return elections.stream()
                .flatMap(election -> knowledge.claims(election.id()).stream())
                .filter(claim -> claim.measure().equals("leader"))
                .filter(claim -> claim.accepted().filter(value -> value instanceof Value.Names(List<String> names) && names.contains(person)).isPresent());
    }

    /** Who was to be vice-president, beside whomever. */
    private Optional<Interpretation> mate(Frame frame) {
        boolean office = frame.others().stream().anyMatch(span -> span.named(Entry.Term.class).filter(term -> term.id().equals("vice-president")).isPresent());
        boolean asked = frame.subjects().size() < 2 && (frame.names(MATE) || (office && frame.says(Cue.WHO) && !frame.subjects().isEmpty()));
        Frame rest = frame.saying(frame.others().stream().filter(span -> !span.names(MATE) && span.named(Entry.Term.class).isEmpty()).toList());
        if (!asked || !rest.saysOnly(Cue.WHO, Cue.TOGETHER, Cue.CONTEST, Cue.EVERY, Cue.TURN) || frame.stretch()) {
            return Optional.empty();
        }
        List<Claim> mates = frame.elections().stream().flatMap(election -> knowledge.claims(election.id()).stream()).filter(claim -> claim.measure().equals(MATE)).toList();
        return mates.size() == 1 ? Optional.of(Interpretation.facts(mates)) : Optional.empty();
    }
}
