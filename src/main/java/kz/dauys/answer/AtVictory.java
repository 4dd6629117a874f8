package kz.dauys.answer;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Value;

/** "The turnout when Tokayev won in 2019": who won tells which vote is meant, and the figure is of the vote as a whole. */
final class AtVictory {
    private static final Set<Cue> VICTORY = EnumSet.of(Cue.ELECTED, Cue.WIN);

    /** Figures that no candidate has of his own. */
    private static final Set<Cue> OF_ALL = EnumSet.of(Cue.TURNOUT, Cue.REGISTERED, Cue.INVALID, Cue.CAST, Cue.ABSENT, Cue.STATIONS);

    private static final Set<String> MEASURES = Set.of("invalid-votes", "polling-stations", "polling-stations-abroad", "registered", "votes-cast", "turnout", "candidates");

    private static final Cue[] DROPPED = {Cue.WHEN, Cue.ELECTED, Cue.WIN, Cue.PRESIDENTIAL, Cue.TURN, Cue.FIRST, Cue.CONTEST};

    private final Knowledge knowledge;

    AtVictory(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The frame of the vote that the one who is named won; empty where nobody is named, or he did not win it, or something of his own is asked for. */
    Optional<Frame> of(Frame frame) {
        boolean ofAll = frame.others().stream().anyMatch(AtVictory::ofAll) || frame.said().stream().anyMatch(said -> said.stream().anyMatch(OF_ALL::contains));
        boolean first = frame.says(Cue.FIRST) && frame.says(Cue.CONTEST) && frame.years().isEmpty();
        boolean victory = first || frame.said().stream().anyMatch(said -> said.stream().anyMatch(VICTORY::contains));
        // "When did she first run?"
        boolean day = first && !ofAll && frame.says(Cue.WHEN, Cue.WHICH_ELECTION);
        if (frame.subjects().size() != 1 || (!ofAll && !day) || !victory || !frame.figures().isEmpty() || frame.says(Cue.WHO, Cue.WHETHER)) {
            return Optional.empty();
        }
        String person = frame.subjects().iterator().next();
        List<Entry.Election> won = first ? firstContest(person) : frame.elections().stream().filter(election -> won(person, election)).toList();
        if (won.size() != 1) {
            return Optional.empty();
        }
        Frame plain = frame.without(DROPPED);
        Frame asked = day ? plain.without(Cue.WHICH_ELECTION, Cue.REGION).with(Cue.WHEN) : plain;
        return Optional.of(new Frame(Set.of(), won, frame.years(), frame.stretch(), List.of(), asked.others()));
    }

    /** "The first time she stood": the earliest of the votes in which she did. */
    private List<Entry.Election> firstContest(String person) {
        return knowledge.glossary().all(Entry.Election.class).stream()
                .filter(election -> election.kind() == Entry.Vote.PRESIDENTIAL && knowledge.claim(election.id(), "vote-share", person).isPresent())
                .min(Comparator.comparingInt(Entry.Election::year))
                .stream()
                .toList();
    }

    private static boolean ofAll(Span span) {
        return span.named(Entry.Measure.class).filter(measure -> MEASURES.contains(measure.id())).isPresent();
    }

    private boolean won(String person, Entry.Election election) {
        return election.kind() == Entry.Vote.PRESIDENTIAL
                && knowledge.claim(election.id(), "winner", Claim.WHOLE).flatMap(Claim::accepted).filter(value -> value instanceof Value.Names(List<String> names) && names.contains(person)).isPresent();
    }
}
