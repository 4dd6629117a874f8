package kz.dauys.answer;

import java.util.List;
import java.util.Optional;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;

/** A figure of a party in a vote in which it did not stand: it was not there, and who was. */
final class NotStood implements Operation {
    private static final Said ALLOWED = Said.of(Cue.SEATS, Cue.VOTES, Cue.PERCENT, Cue.WIN, Cue.PARTY, Cue.RESULT, Cue.ENTER, Cue.CONTEST, Cue.WHETHER, Cue.CAST, Cue.LIST).and(FigureAsked.CUES);

    private final Knowledge knowledge;
    private final Votes votes;
    private final Contenders contenders;
    private final FigureAsked figures = new FigureAsked();

    NotStood(Knowledge knowledge, Votes votes) {
        this.knowledge = knowledge;
        this.votes = votes;
        this.contenders = new Contenders(knowledge);
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        Optional<Interpretation> person = person(frame);
        if (person.isPresent()) {
            return person;
        }
        List<Entry.Election> parliaments = frame.elections().stream().filter(election -> election.kind() == Entry.Vote.PARLIAMENTARY).toList();
        List<Entry.Party> parties = frame.subjects().stream().flatMap(subject -> knowledge.glossary().find(Entry.Party.class, subject).stream()).toList();
        boolean asked = !figures.of(frame).isEmpty() && ALLOWED.allOf(frame);
        if (!asked || parties.size() != 1 || frame.subjects().size() != 1 || parliaments.size() != 1 || frame.years().isEmpty()) {
            return Optional.empty();
        }
        List<List<Claim>> rows = contenders.results(parliaments.getFirst());
        Entry.Party party = parties.getFirst();
        // That a party which was no more, or was not yet, did not stand is no answer that anybody waits for.
        boolean was = party.validity().from().isPresent() && party.validity().contains(votes.day(parliaments.getFirst()));
        return !was || rows.size() < 2 || contenders.stood(party.id(), parliaments.getFirst())
                ? Optional.empty()
                : Optional.of(new Interpretation.Understood("not stood", new Answer.Absent(party, rows.stream().map(List::getFirst).toList())));
    }

    /** Votes of somebody in the presidential election of a year in which others stood. */
    private Optional<Interpretation> person(Frame frame) {
        List<Entry.Person> persons = frame.subjects().stream().flatMap(subject -> knowledge.glossary().find(Entry.Person.class, subject).stream()).toList();
        List<Entry.Election> presidential = frame.elections().stream().filter(election -> election.kind() == Entry.Vote.PRESIDENTIAL).toList();
        boolean asked = frame.says(Cue.VOTES, Cue.PERCENT, Cue.RESULT) && !frame.says(Cue.WIN) && ALLOWED.allOf(frame) && frame.subjects().size() == 1 && persons.size() == 1 && presidential.size() == 1 && frame.years().size() == 1;
        List<List<Claim>> rows = asked ? contenders.results(presidential.getFirst()).stream().filter(row -> knowledge.glossary().find(Entry.Choice.class, row.getFirst().subject()).isEmpty()).toList() : List.of();
        // Of somebody who stood in another such election: whoever never did is not asked about as a candidate.
        boolean candidate = asked && knowledge.glossary().all(Entry.Election.class).stream().anyMatch(election -> election.kind() == Entry.Vote.PRESIDENTIAL && contenders.stood(persons.getFirst().id(), election));
        return rows.isEmpty() || !candidate || contenders.stood(persons.getFirst().id(), presidential.getFirst())
                ? Optional.empty()
                : Optional.of(new Interpretation.Understood("not stood", new Answer.Absent(persons.getFirst(), rows.stream().map(List::getFirst).toList())));
    }
}
