package kz.dauys.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;

/** Who leads or led a party, where more is said of it: now, when it first got in, that a woman did. */
final class LeaderAsked implements Operation {
    private static final Said ALLOWED = Said.of(Cue.LEADER, Cue.WHO, Cue.NOW, Cue.LATEST, Cue.FIRST, Cue.ENTER, Cue.WOMEN, Cue.PARTY, Cue.CONTEST, Cue.WHEN, Cue.EVER, Cue.EVERY, Cue.BEFORE);

    private final Knowledge knowledge;

    LeaderAsked(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        boolean asked = frame.says(Cue.LEADER) && frame.says(Cue.WHO, Cue.EVERY) && !frame.says(Cue.COUNT) && frame.subjects().size() == 1 && frame.figures().isEmpty();
        if (!asked || !ALLOWED.allOf(frame)) {
            return Optional.empty();
        }
        String party = frame.subjects().iterator().next();
        if (frame.says(Cue.BEFORE) && frame.years().size() == 1) {
            return before(party, frame.years().iterator().next());
        }
        List<Concept.Years> until = Votes.stretches(frame.others());
        if (until.size() == 1 && until.getFirst().from() == Stretches.EARLIEST) {
            return before(party, until.getFirst().to() + 1);
        }
        Stream<Entry.Election> elections = frame.years().isEmpty() ? knowledge.glossary().all(Entry.Election.class).stream() : frame.elections().stream();
        List<Claim> leaders = elections.flatMap(election -> knowledge.claim(election.id(), "leader", party).stream()).filter(claim -> claim.accepted().isPresent()).toList();
        List<Claim> told = frame.says(Cue.NOW, Cue.LATEST) && !leaders.isEmpty() ? List.of(leaders.getLast()) : leaders;
        if (leaders.isEmpty() && frame.years().isEmpty()) {
            return explained(party);
        }
        boolean one = told.stream().map(Claim::value).distinct().count() == 1;
        if (one) {
            return Optional.of(Interpretation.facts(List.of(told.getLast())));
        }
        boolean over = frame.years().isEmpty() && frame.says(Cue.EVER, Cue.EVERY);
        return over && !told.isEmpty() ? Optional.of(Interpretation.facts(changes(told))) : Optional.empty();
    }

    /** Who led at the last vote before a year. */
    private Optional<Interpretation> before(String party, int year) {
        return knowledge.glossary().all(Entry.Election.class).stream()
                .filter(election -> election.year() < year)
                .sorted(Comparator.comparingInt(Entry.Election::year))
                .flatMap(election -> knowledge.claim(election.id(), "leader", party).stream())
                .filter(claim -> claim.accepted().isPresent())
                .reduce((one, other) -> other)
                .map(claim -> Interpretation.facts(List.of(claim)));
    }

    /** Of a party that led no list what is said of it, where that names somebody. */
    private Optional<Interpretation> explained(String party) {
        return knowledge.glossary().find(Entry.Party.class, party)
                .filter(entry -> entry.meaning().filter(meaning -> knowledge.glossary().all(Entry.Person.class).stream().anyMatch(person -> meaning.text().in(Language.EN).contains(person.name().in(Language.EN)))).isPresent())
                .map(entry -> new Interpretation.Understood("who led", new Answer.Definition(entry, entry.meaning().orElseThrow())));
    }

    /** Of votes in which the same person led, the first. */
    private static List<Claim> changes(List<Claim> leaders) {
        List<Claim> changes = new ArrayList<>();
        leaders.stream().filter(claim -> changes.isEmpty() || !changes.getLast().value().equals(claim.value())).forEach(changes::add);
        return changes;
    }
}
