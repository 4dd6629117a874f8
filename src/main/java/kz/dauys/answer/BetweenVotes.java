package kz.dauys.answer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;

/** The same figure in each of the votes that a question names, and by how much two of them differ, however it asks for that. */
final class BetweenVotes implements Operation {
    /** More figures than these are no comparison any more. */
    private static final int MOST_VOTES = 6;

    /** What compares; also "in which of them" and "by place". */
    private static final Said COMPARING = Said.of(
            Cue.MORE, Cue.FEWER, Cue.DIFFERENCE, Cue.COMPARE, Cue.OR, Cue.CHANGE, Cue.WHICH_ELECTION, Cue.MOST, Cue.LEAST, Cue.ORDER, Cue.BEFORE, Cue.AFTER, Cue.TURN,
            Cue.PLACE, Cue.ACCORDING, Cue.FIRST_ROUND, Cue.SIZE);

    private static final Said ALL = COMPARING.and(FigureAsked.CUES).and(EnumSet.of(Cue.WHO, Cue.WHETHER, Cue.PARTY, Cue.CANDIDATES, Cue.WIN, Cue.PLAIN, Cue.LATEST, Cue.ENTER, Cue.FIRST, Cue.SECOND, Cue.ONLY));

    private final Lookups lookups;
    private final FigureAsked figures = new FigureAsked();

    BetweenVotes(Lookups lookups) {
        this.lookups = lookups;
    }

    @Override
    public Optional<Interpretation> read(Frame asked) {
        // "The turnout for the plant and for the amendments" is no figure of those who were for it.
        Frame frame = asked.says(Cue.TURNOUT) && Lookups.CHOICES.containsAll(asked.subjects()) ? asked.about(Set.of()) : asked;
        List<String> measures = figures.of(frame);
        // Answers of different ballots are no comparison.
        boolean choices = frame.subjects().size() > 1 && frame.subjects().stream().anyMatch(lookups::isChoice);
        boolean kinds = frame.years().size() < 2 && frame.others().stream().flatMap(span -> span.named(Entry.Election.class).stream()).distinct().count() < 2
                && frame.elections().stream().map(Entry.Election::kind).distinct().count() > 1;
        if (kinds || choices || !frame.figures().isEmpty() || measures.isEmpty() || !(COMPARING.in(frame) || frame.years().size() > 2) || !ALL.allOf(frame) || frame.subjects().size() > 2) {
            return Optional.empty();
        }
        List<Answer> answers = measures.stream().flatMap(measure -> between(measure, frame).stream()).toList();
        return answers.size() == measures.size() ? Optional.of(new Interpretation.Understood("between votes", Answer.several(answers))) : Optional.empty();
    }

    private Optional<Answer> between(String measure, Frame frame) {
        List<Claim> claims = lookups.claims(measure, frame.subjects(), frame.elections());
        List<Claim> open = lookups.open(measure, frame.subjects(), frame.elections());
        List<Claim> all = frame.elections().stream().flatMap(election -> Stream.concat(claims.stream(), open.stream()).filter(claim -> claim.election().equals(election.id()))).toList();
        boolean one = all.stream().map(Claim::election).distinct().count() == all.size();
        boolean each = frame.years().stream().allMatch(year -> frame.elections().stream().anyMatch(election -> election.year() == year && has(all, election)));
        // A year with two votes leaves open between which the difference is.
        boolean undecided = frame.says(Cue.DIFFERENCE, Cue.CHANGE) && frame.years().size() == 2 && all.size() > 2;
        if (undecided || !one || !each || all.size() < 2 || all.size() > MOST_VOTES) {
            return Optional.empty();
        }
        if (!open.isEmpty()) {
            return Optional.of(open.size() == 1 && all.size() == 2 && frame.says(Cue.DIFFERENCE, Cue.CHANGE) ? byEverySource(all, open.getFirst(), frame) : new Answer.Fact(all));
        }
        return Optional.of(all.size() > 2 ? new Answer.Table(Answer.Title.VOTES, all.stream().map(List::of).toList()) : reckoned(all, frame));
    }

    /** What sources leave open is told, and what comes of each of its values; of those that are only rounded from another nothing is reckoned. */
    private Answer byEverySource(List<Claim> two, Claim open, Frame frame) {
        int finest = open.readings().stream().mapToInt(reading -> reading.value().digits()).max().orElseThrow();
        List<Answer> parts = new ArrayList<>();
        open.readings().stream()
                .filter(reading -> reading.value().digits() == finest)
                .map(reading -> new Claim(open.election(), open.measure(), open.subject(), open.weight(), List.of(reading), Optional.of(reading.value()), Optional.empty(), open.line()))
                .map(held -> reckoned(two.stream().map(claim -> claim.equals(open) ? held : claim).toList(), frame))
                .forEach(parts::add);
        parts.add(new Answer.Fact(two));
        return new Answer.Several(parts);
    }

    private static boolean has(List<Claim> claims, Entry.Election election) {
        return claims.stream().anyMatch(claim -> claim.election().equals(election.id()));
    }

    private Answer reckoned(List<Claim> two, Frame frame) {
        return frame.says(Cue.CHANGE) ? Reckoning.change(two, lookups) : Reckoning.difference(two, lookups);
    }
}
