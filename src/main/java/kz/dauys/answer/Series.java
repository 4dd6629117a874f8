package kz.dauys.answer;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Unit;

/** One measure over several votes, in the order of time: how turnout changed, turnout in each election since 2004. */
final class Series implements Operation {
    private final Lookups lookups;
    private final Predicate<Collection<String>> oneParty;

    /** @param oneParty whether parties are one under several names */
    Series(Lookups lookups, Predicate<Collection<String>> oneParty) {
        this.lookups = lookups;
        this.oneParty = oneParty;
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        boolean change = frame.says(Cue.CHANGE) || (frame.elections().size() > 1 && namesSeatChange(frame));
        boolean several = frame.years().size() > 1 || frame.stretch() || change || (frame.says(Cue.COMPARE) && frame.elections().size() == 2);
        if (!several || !(change || frame.stretch() || frame.says(Cue.COMPARE)) || frame.elections().size() < 2) {
            return Optional.empty();
        }
        Frame rest = frame.without(
                Cue.CHANGE, Cue.COMPARE, Cue.EVERY, Cue.EVER, Cue.ELECTION, Cue.WHICH_ELECTION, Cue.BEFORE, Cue.AFTER, Cue.HOW);
        List<String> measures = measures(rest.without(change ? new Cue[] {Cue.RESULT} : new Cue[0]), change);
        if (measures.size() != 1 || (frame.subjects().size() > 1 && !oneParty.test(frame.subjects()))) {
            return Optional.empty();
        }
        List<Entry.Election> elections = ofOneKind(Extremes.comparable(frame.elections()), measures.getFirst(), frame);
        List<Claim> claims = lookups.claims(measures.getFirst(), frame.subjects(), elections);
        boolean complete = frame.years().stream().allMatch(year -> claims.stream().anyMatch(claim -> claim.election().contains(Integer.toString(year))));
        List<Claim> open = lookups.open(measures.getFirst(), frame.subjects(), elections);
        if (claims.size() + open.size() < 2 || !(complete || !open.isEmpty())) {
            return Optional.empty();
        }
        if (!open.isEmpty()) {
            // What sources leave open has no place in a sum or a table, and is not passed over.
            return Optional.of(Interpretation.facts(Stream.concat(claims.stream(), open.stream()).sorted(Comparator.comparingInt(claim -> elections.indexOf(election(claim, elections)))).toList()));
        }
        if (!change && frame.subjects().size() > 1) {
            // One party under several names: each figure is told with the name of its time.
            return Optional.of(Interpretation.facts(claims));
        }
        if (!change) {
            return Optional.of(new Interpretation.Understood("series", new Answer.Table(Answer.Title.VOTES, claims.stream().map(List::of).toList())));
        }
        BigDecimal result = Lookups.number(claims.getLast()).subtract(Lookups.number(claims.getFirst()));
        Answer answer = new Answer.Computed(Answer.Arithmetic.CHANGE, claims, result, lookups.unit(measures.getFirst()));
        return Optional.of(new Interpretation.Understood("change", answer));
    }

    private static Entry.Election election(Claim claim, List<Entry.Election> elections) {
        return elections.stream().filter(election -> election.id().equals(claim.election())).findFirst().orElseThrow();
    }

    /** A change from one kind of vote to another says nothing: of several kinds the one with the most figures is meant, but for years that are named. */
    private List<Entry.Election> ofOneKind(List<Entry.Election> elections, String measure, Frame frame) {
        if (!frame.years().isEmpty()) {
            return elections;
        }
        return Stream.of(Entry.Vote.values())
                .map(kind -> elections.stream().filter(election -> election.kind() == kind).toList())
                .max(Comparator.comparingInt(ofKind -> lookups.claims(measure, frame.subjects(), ofKind).size()))
                .orElse(elections);
    }

    /** "Seats change" is a measure of one vote, and over several it asks how the seats changed. */
    private static boolean namesSeatChange(Frame frame) {
        return frame.others().stream().anyMatch(Series::namesSeatChange);
    }

    private static boolean namesSeatChange(Span span) {
        return span.named(Entry.Measure.class).filter(measure -> measure.unit() == Unit.SEAT_CHANGE).isPresent();
    }

    private List<String> measures(Frame rest, boolean change) {
        List<String> found = lookups.measures(rest);
        // Whether more or fewer came is told by turnout: the number of voters grows with the country.
        List<String> measures = found.equals(List.of("votes-cast")) && !rest.says(Cue.COUNT) ? List.of("turnout") : found;
        return measures.isEmpty() && change && namesSeatChange(rest) ? List.of("seats") : measures;
    }
}
