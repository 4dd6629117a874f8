package kz.dauys.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Value;

/** For whom a candidate stood, and whom a party put forward. */
final class Nominations implements Operation {
    private static final Cue[] ALLOWED = {
        Cue.NOMINATED, Cue.PARTY, Cue.CANDIDATES, Cue.CONTEST, Cue.WHO, Cue.PREDECESSOR, Cue.WHETHER, Cue.TURN, Cue.HOW, Cue.WHICH_ELECTION, Cue.EVERY, Cue.EVER
    };

    private static final String SELF = "self-nominee";

    private final Knowledge knowledge;

    Nominations(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public boolean checks() {
        return true;
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        List<String> persons = frame.subjects().stream().filter(this::isPerson).toList();
        List<String> parties = frame.subjects().stream().filter(this::isParty).map(Nominations::own).toList();
        boolean only = persons.size() + parties.size() == frame.subjects().size() && frame.figures().isEmpty();
        boolean stood = frame.says(Cue.NOMINATED, Cue.CANDIDATES, Cue.CONTEST, Cue.FAIL, Cue.RIVAL) || parties.contains(SELF);
        if (!only || parties.size() > 1 || !(stood || frame.says(Cue.PREDECESSOR))) {
            return Optional.empty();
        }
        if (parties.isEmpty()) {
            return ofPersons(persons, frame);
        }
        return persons.isEmpty() ? ofParty(parties.getFirst(), frame) : ofBoth(persons, parties.getFirst(), frame);
    }

    /** "Which party put her forward", "who nominated Kussainov". */
    private Optional<Interpretation> ofPersons(List<String> persons, Frame frame) {
        boolean asked = frame.says(Cue.NOMINATED) || frame.says(Cue.PARTY);
        boolean early = frame.says(Cue.PREDECESSOR) && !frame.says(Cue.PARTY);
        return persons.isEmpty() || !asked || early || frame.says(Cue.WHETHER) || !frame.saysOnly(ALLOWED)
                ? Optional.empty()
                : found(frame, claim -> persons.contains(claim.subject()));
    }

    /** "Whom did Ak Zhol nominate", "who was the candidate of the Communists". */
    private Optional<Interpretation> ofParty(String party, Frame frame) {
        boolean asked = frame.says(Cue.WHO, Cue.NOMINATED) || (frame.says(Cue.CANDIDATES) && frame.says(Cue.PRESIDENTIAL));
        return asked && !frame.says(Cue.WHETHER) && frame.saysOnly(ALLOWED) ? found(frame, claim -> names(claim, party)) : Optional.empty();
    }

    /** "Did Ak Zhol nominate Kosanov?", and "which Communist stood against Nazarbayev?" */
    private Optional<Interpretation> ofBoth(List<String> persons, String party, Frame frame) {
        if (frame.says(Cue.WHO, Cue.ASKS) && !frame.says(Cue.WHETHER)) {
            Frame against = frame.without(Cue.TWIST, Cue.FAIL, Cue.RIVAL);
            return against.saysOnly(ALLOWED) && persons.size() == 1 ? found(frame, claim -> names(claim, party) && !persons.contains(claim.subject())) : Optional.empty();
        }
        boolean asked = frame.says(Cue.WHETHER) && persons.size() == 1 && frame.saysOnly(ALLOWED);
        List<Claim> claims = asked ? claims(frame, claim -> persons.contains(claim.subject())) : List.of();
        return claims.size() == 1
                ? Optional.of(new Interpretation.Understood("verify", new Answer.Verdict(names(claims.getFirst(), party), new Answer.Fact(claims))))
                : Optional.empty();
    }

    private Optional<Interpretation> found(Frame frame, Predicate<Claim> wanted) {
        List<Claim> claims = claims(frame, wanted);
        return claims.isEmpty() ? Optional.empty() : Optional.of(Interpretation.facts(claims));
    }

    private List<Claim> claims(Frame frame, Predicate<Claim> wanted) {
        return frame.elections().stream()
                .flatMap(election -> knowledge.claims(election.id()).stream())
                .filter(claim -> claim.measure().equals("nominated-by") && claim.accepted().isPresent())
                .filter(wanted)
                .toList();
    }

    /**
     * A question about the candidate of a party as one about that person: figures of a presidential election are those of persons. A party beside
     * the person whom it nominated says only who that is.
     */
    Optional<Reworded> aboutCandidates(Frame frame) {
        List<Entry.Election> presidential = frame.elections().stream().filter(election -> election.kind() == Entry.Vote.PRESIDENTIAL).toList();
        boolean another = frame.elections().stream().anyMatch(election -> election.kind() == Entry.Vote.PARLIAMENTARY || election.kind() == Entry.Vote.REFERENDUM);
        if (presidential.size() != 1 || (another && !frame.says(Cue.NOMINATED, Cue.CANDIDATES))) {
            return Optional.empty();
        }
        Frame of = new Frame(frame.subjects(), presidential, frame.years(), frame.stretch(), frame.figures(), frame.without(Cue.NOMINATED, Cue.CANDIDATES, Cue.CONTEST).others());
        Set<String> subjects = new LinkedHashSet<>();
        List<Claim> told = new ArrayList<>();
        for (String subject : frame.subjects()) {
            List<Claim> candidates = isParty(subject) ? claims(of, claim -> names(claim, subject)) : List.of();
            boolean named = candidates.stream().map(Claim::subject).anyMatch(frame.subjects()::contains);
            if (candidates.size() == 1 && !named) {
                told.addAll(candidates);
            }
            subjects.add(candidates.size() == 1 ? candidates.getFirst().subject() : subject);
        }
        return subjects.equals(frame.subjects()) ? Optional.empty() : Optional.of(new Reworded(of.about(subjects), told.isEmpty() ? List.of() : List.of(new Answer.Fact(told))));
    }

    /** Who has no party in an election of the President has put himself or herself forward. */
    private static String own(String party) {
        return party.equals("independents") ? SELF : party;
    }

    private boolean isPerson(String id) {
        return knowledge.glossary().find(Entry.Person.class, id).isPresent();
    }

    private boolean isParty(String id) {
        return knowledge.glossary().find(Entry.Party.class, id).isPresent();
    }

    private static boolean names(Claim claim, String entry) {
        return claim.accepted().filter(value -> value instanceof Value.Names(List<String> ids) && ids.contains(entry)).isPresent();
    }
}
