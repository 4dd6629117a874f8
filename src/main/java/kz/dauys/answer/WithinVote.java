package kz.dauys.answer;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;

/** Those who stood in one vote set beside each other: sums, differences, orders and places, however a question asks for them. */
final class WithinVote {
    private static final Map<Cue, Integer> PLACES = Map.of(Cue.SECOND, 2, Cue.THIRD, 3, Cue.FOURTH, 4, Cue.FIFTH, 5);

    private static final Set<Cue> REGIONS = EnumSet.of(
            Cue.REGION, Cue.TURNOUT, Cue.CAST, Cue.PERCENT, Cue.MOST, Cue.LEAST, Cue.ORDER, Cue.RESULT, Cue.PLACE, Cue.LAST_PLACE, Cue.EVERY, Cue.FIRST, Cue.SECOND, Cue.THIRD);

    private static final Set<Cue> RECKONED = EnumSet.of(
            Cue.TOGETHER, Cue.TOTAL, Cue.DIFFERENCE, Cue.MORE, Cue.FEWER, Cue.COMPARE, Cue.ORDER, Cue.MOST, Cue.LEAST, Cue.PLACE, Cue.OR, Cue.SECOND, Cue.THIRD, Cue.FOURTH, Cue.FIFTH,
            Cue.LAST_PLACE, Cue.RIVAL, Cue.TURN, Cue.FIRST, Cue.AFTER, Cue.CONTEST);

    private static final Set<Cue> BESIDE = EnumSet.of(
            Cue.GLUE, Cue.WHAT, Cue.ASKS, Cue.COUNT, Cue.PEOPLE, Cue.WHO, Cue.HOW, Cue.WHETHER, Cue.PARLIAMENTARY, Cue.PRESIDENTIAL, Cue.REFERENDUM, Cue.SENATE, Cue.ELECTION, Cue.ELECTED,
            Cue.EARLY, Cue.EVERY, Cue.PARTY, Cue.CANDIDATES, Cue.RESULT, Cue.WIN, Cue.PLAIN, Cue.ENTER);

    private final Knowledge knowledge;
    private final Lookups lookups;
    private final Contenders contenders;
    private final FigureAsked figures = new FigureAsked();

    WithinVote(Knowledge knowledge, Lookups lookups) {
        this.knowledge = knowledge;
        this.lookups = lookups;
        this.contenders = new Contenders(knowledge);
    }

    Optional<Interpretation> read(Frame frame) {
        if (!frame.figures().isEmpty()) {
            return Optional.empty();
        }
        if (frame.says(Cue.REGION) && frame.subjects().isEmpty()) {
            return says(frame, REGIONS) ? regions(frame) : Optional.empty();
        }
        return says(frame, RECKONED) ? reckoned(frame) : Optional.empty();
    }

    /** All regions whose turnout was published, from the highest down or from the lowest up. */
    private Optional<Interpretation> regions(Frame frame) {
        List<List<Claim>> found = frame.elections().stream().map(election -> lookups.regions("turnout-preliminary", election)).filter(claims -> claims.size() > 1).toList();
        boolean up = frame.says(Cue.LEAST, Cue.LAST_PLACE) && !frame.says(Cue.MOST);
        Comparator<Claim> order = Comparator.comparing(Lookups::number);
        return found.size() != 1 ? Optional.empty() : Optional.of(table(Answer.Title.VOTES, found.getFirst().stream().sorted(up ? order : order.reversed()).map(List::of).toList()));
    }

    private Optional<Interpretation> reckoned(Frame frame) {
        List<Entry.Election> stood = frame.elections().stream().filter(election -> frame.subjects().stream().allMatch(subject -> contenders.stood(subject, election))).toList();
        if (frame.subjects().isEmpty()) {
            return bothEnds(frame);
        }
        List<String> measures = figures.of(frame);
        if (stood.size() != 1 || measures.size() != 1) {
            return Optional.empty();
        }
        Entry.Election election = stood.getFirst();
        List<Claim> claims = lookups.claims(measures.getFirst(), frame.subjects(), stood);
        if (claims.size() != frame.subjects().size()) {
            return Optional.empty();
        }
        if (claims.size() == 1) {
            return placed(frame, measures.getFirst(), election).flatMap(other -> difference(Stream.of(claims.getFirst(), other).distinct().toList()));
        }
        if (frame.says(Cue.TOGETHER, Cue.TOTAL)) {
            BigDecimal sum = claims.stream().map(Lookups::number).reduce(BigDecimal.ZERO, BigDecimal::add);
            return Optional.of(new Interpretation.Understood("sum", new Answer.Computed(Answer.Arithmetic.SUM, claims, sum, lookups.unit(measures.getFirst()))));
        }
        if (frame.says(Cue.ORDER, Cue.MOST, Cue.LEAST, Cue.PLACE)) {
            Comparator<Claim> order = Comparator.comparing(Lookups::number);
            boolean up = frame.says(Cue.LEAST) && !frame.says(Cue.MOST);
            return Optional.of(table(Answer.Title.RESULTS, claims.stream().sorted(up ? order : order.reversed()).map(List::of).toList()));
        }
        return frame.says(Cue.DIFFERENCE, Cue.MORE, Cue.FEWER, Cue.COMPARE) ? difference(claims) : Optional.empty();
    }

    /** "Between the party with the most and the one with the least." */
    private Optional<Interpretation> bothEnds(Frame frame) {
        boolean asked = frame.says(Cue.MOST) && frame.says(Cue.LEAST) && frame.says(Cue.DIFFERENCE) && frame.says(Cue.PARTY, Cue.CANDIDATES) && frame.oneElection();
        String measure = frame.says(Cue.PERCENT) ? "vote-share" : frame.says(Cue.SEATS) ? "seats" : "votes";
        List<Claim> down = !asked ? List.of() : lookups.contenders(measure, frame.elections()).stream().sorted(Comparator.comparing(Lookups::number).reversed()).toList();
        return down.size() < 2 ? Optional.empty() : difference(List.of(down.getFirst(), down.getLast()));
    }

    /** The one at the place that the question speaks of. */
    private Optional<Claim> placed(Frame frame, String measure, Entry.Election election) {
        List<Claim> down = lookups.contenders(measure, List.of(election)).stream().sorted(Comparator.comparing(Lookups::number).reversed()).toList();
        List<Integer> places = PLACES.entrySet().stream().filter(place -> frame.says(place.getKey())).map(Map.Entry::getValue).toList();
        if (frame.says(Cue.LAST_PLACE) && places.isEmpty() && !down.isEmpty()) {
            return Optional.of(down.getLast());
        }
        return places.size() == 1 && down.size() >= places.getFirst() ? Optional.of(down.get(places.getFirst() - 1)) : Optional.empty();
    }

    private Optional<Interpretation> difference(List<Claim> claims) {
        if (claims.size() != 2) {
            return Optional.empty();
        }
        List<Claim> down = claims.stream().sorted(Comparator.comparing(Lookups::number).reversed()).toList();
        BigDecimal result = Lookups.number(down.getFirst()).subtract(Lookups.number(down.getLast()));
        return Optional.of(new Interpretation.Understood("difference", new Answer.Computed(Answer.Arithmetic.DIFFERENCE, down, result, lookups.unit(down.getFirst().measure()))));
    }

    private static Interpretation table(Answer.Title title, List<List<Claim>> rows) {
        return new Interpretation.Understood("order", new Answer.Table(title, rows));
    }

    private static boolean says(Frame frame, Set<Cue> cues) {
        return frame.said().stream().allMatch(said -> said.stream().anyMatch(cue -> cues.contains(cue) || BESIDE.contains(cue) || FigureAsked.CUES.contains(cue)));
    }
}
