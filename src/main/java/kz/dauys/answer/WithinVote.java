package kz.dauys.answer;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;

/** Those who stood in one vote set beside each other: sums, differences, orders and places, however a question asks for them. */
final class WithinVote implements Operation {
    private static final Map<Cue, Integer> PLACES = Map.of(Cue.SECOND, 2, Cue.THIRD, 3, Cue.FOURTH, 4, Cue.FIFTH, 5);

    private static final Said REGIONS = Said.of(
            Cue.REGION, Cue.TURNOUT, Cue.CAST, Cue.PERCENT, Cue.MOST, Cue.LEAST, Cue.ORDER, Cue.RESULT, Cue.PLACE, Cue.LAST_PLACE, Cue.FIRST, Cue.SECOND, Cue.THIRD);

    private static final Said RECKONED = Said.of(
            Cue.TOGETHER, Cue.TOTAL, Cue.DIFFERENCE, Cue.MORE, Cue.FEWER, Cue.COMPARE, Cue.ORDER, Cue.MOST, Cue.LEAST, Cue.PLACE, Cue.OR, Cue.SECOND, Cue.THIRD, Cue.FOURTH, Cue.FIFTH,
            Cue.LAST_PLACE, Cue.FIRST_TWO, Cue.LATEST, Cue.RIVAL, Cue.FIRST, Cue.AFTER, Cue.CONTEST, Cue.WHO, Cue.WHETHER, Cue.PARTY, Cue.CANDIDATES, Cue.RESULT, Cue.WIN, Cue.PLAIN, Cue.ENTER, Cue.LISTS)
            .and(FigureAsked.CUES);

    /** "The two behind the winner." */
    private static final int TWO = 2;

    private final Lookups lookups;
    private final Contenders contenders;
    private final FigureAsked figures = new FigureAsked();

    WithinVote(Knowledge knowledge, Lookups lookups) {
        this.lookups = lookups;
        this.contenders = new Contenders(knowledge);
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        if (!frame.figures().isEmpty()) {
            return Optional.empty();
        }
        if (frame.says(Cue.REGION) && frame.subjects().isEmpty()) {
            return REGIONS.allOf(frame) ? regions(frame) : Optional.empty();
        }
        return !RECKONED.allOf(frame) ? Optional.empty() : frame.subjects().isEmpty() ? ofNobodyNamed(frame) : reckoned(frame);
    }

    /** All regions whose turnout was published, from the highest down or from the lowest up. */
    private Optional<Interpretation> regions(Frame frame) {
        List<List<Claim>> found = frame.elections().stream().map(election -> lookups.regions("turnout-preliminary", election, frame.says(Cue.CITY))).filter(claims -> claims.size() > 1).toList();
        boolean up = frame.says(Cue.LEAST, Cue.LAST_PLACE) && !frame.says(Cue.MOST);
        Comparator<Claim> order = Comparator.comparing(Lookups::number);
        return found.size() != 1 ? Optional.empty() : Optional.of(table(Answer.Title.VOTES, found.getFirst().stream().sorted(up ? order : order.reversed()).map(List::of).toList()));
    }

    private Optional<Interpretation> ofNobodyNamed(Frame frame) {
        boolean parties = frame.says(Cue.PARTY, Cue.LIST, Cue.SEATS);
        List<Entry.Election> contested = frame.elections().stream().filter(election -> !parties || election.kind() == Entry.Vote.PARLIAMENTARY).filter(election -> !lookups.contenders(measure(frame), List.of(election)).isEmpty()).toList();
        if (contested.size() != 1) {
            return Optional.empty();
        }
        return frame.says(Cue.TOGETHER, Cue.FIRST_TWO) ? together(frame, contested) : bothEnds(frame, contested);
    }

    /** "Those who got in, together", "the two behind the winner, together". */
    private Optional<Interpretation> together(Frame frame, List<Entry.Election> contested) {
        String measure = measure(frame);
        if (frame.says(Cue.ENTER)) {
            Set<String> entered = new LinkedHashSet<>();
            contenders.entered(contested.getFirst()).forEach(row -> entered.add(row.getFirst().subject()));
            List<Claim> claims = lookups.claims(measure, entered, contested);
            return claims.size() == entered.size() ? sum(claims) : Optional.empty();
        }
        List<Claim> down = down(measure, contested);
        if (frame.says(Cue.FIRST_TWO) && down.size() >= TWO) {
            return frame.says(Cue.TOGETHER, Cue.TOTAL) ? sum(down.subList(0, TWO)) : Optional.of(table(Answer.Title.RESULTS, down.subList(0, TWO).stream().map(List::of).toList()));
        }
        boolean behind = frame.says(Cue.SECOND) || (frame.says(Cue.DIFFERENCE, Cue.AFTER) && frame.says(Cue.WIN));
        return behind && down.size() > TWO ? sum(down.subList(1, 1 + TWO)) : Optional.empty();
    }

    /** "Between the party with the most and the one with the least." */
    private Optional<Interpretation> bothEnds(Frame frame, List<Entry.Election> contested) {
        boolean asked = frame.says(Cue.MOST) && frame.says(Cue.LEAST) && frame.says(Cue.DIFFERENCE) && frame.says(Cue.PARTY, Cue.CANDIDATES);
        List<Claim> down = !asked ? List.of() : down(measure(frame), contested);
        return down.size() < 2 ? Optional.empty() : difference(List.of(down.getFirst(), down.getLast()));
    }

    private static String measure(Frame frame) {
        return frame.says(Cue.PERCENT) || frame.names("vote-share") ? "vote-share" : frame.says(Cue.SEATS) || frame.names("seats") ? "seats" : "votes";
    }

    private List<Claim> down(String measure, List<Entry.Election> elections) {
        return lookups.contenders(measure, elections).stream().sorted(Comparator.comparing(Lookups::number).reversed()).toList();
    }

    private Optional<Interpretation> reckoned(Frame frame) {
        if (frame.says(Cue.PLACE) && frame.subjects().equals(Set.of("against-all"))) {
            return placeAgainstAll(frame);
        }
        if (lookups.areRegions(frame.subjects())) {
            List<Claim> turnouts = frame.says(Cue.TURNOUT, Cue.CAST, Cue.DIFFERENCE) ? lookups.claims("turnout-preliminary", frame.subjects(), frame.elections()) : List.of();
            return turnouts.size() == 2 && turnouts.getFirst().election().equals(turnouts.getLast().election()) ? difference(turnouts) : Optional.empty();
        }
        List<Entry.Election> stood = frame.elections().stream().filter(election -> frame.subjects().stream().allMatch(subject -> contenders.stood(subject, election))).toList();
        List<String> measures = figures.of(frame);
        if (stood.size() != 1 || measures.size() != 1) {
            return Optional.empty();
        }
        List<Claim> claims = lookups.claims(measures.getFirst(), frame.subjects(), stood);
        if (claims.size() != frame.subjects().size()) {
            return Optional.empty();
        }
        if (claims.size() == 1) {
            return placed(frame, measures.getFirst(), stood).flatMap(other -> difference(Stream.of(claims.getFirst(), other).distinct().toList()));
        }
        if (frame.says(Cue.TOGETHER, Cue.TOTAL)) {
            return sum(claims);
        }
        if (frame.says(Cue.ORDER, Cue.MOST, Cue.LEAST, Cue.PLACE)) {
            Comparator<Claim> order = Comparator.comparing(Lookups::number);
            boolean up = frame.says(Cue.LEAST) && !frame.says(Cue.MOST);
            return Optional.of(table(Answer.Title.RESULTS, claims.stream().sorted(up ? order : order.reversed()).map(List::of).toList()));
        }
        return frame.says(Cue.DIFFERENCE, Cue.MORE, Cue.FEWER, Cue.COMPARE) ? difference(claims) : Optional.empty();
    }

    /** Where the line against all would stand among the candidates. */
    private Optional<Interpretation> placeAgainstAll(Frame frame) {
        List<Claim> line = lookups.claims("votes", frame.subjects(), frame.elections());
        List<Claim> down = Stream.concat(line.stream(), lookups.contenders("votes", frame.elections()).stream()).sorted(Comparator.comparing(Lookups::number).reversed()).toList();
        boolean one = line.size() == 1 && down.stream().map(Claim::election).distinct().count() == 1;
        return one && down.size() > 1 ? Optional.of(new Interpretation.Understood("place", new Answer.Ranking(down.indexOf(line.getFirst()) + 1, down))) : Optional.empty();
    }

    /** The one at the place that the question speaks of. */
    private Optional<Claim> placed(Frame frame, String measure, List<Entry.Election> election) {
        List<Claim> down = down(measure, election);
        List<Integer> places = PLACES.entrySet().stream().filter(place -> frame.says(place.getKey())).map(Map.Entry::getValue).toList();
        if (frame.says(Cue.LAST_PLACE, Cue.LATEST) && places.isEmpty() && !down.isEmpty()) {
            return Optional.of(down.getLast());
        }
        return places.size() == 1 && down.size() >= places.getFirst() ? Optional.of(down.get(places.getFirst() - 1)) : Optional.empty();
    }

    private Optional<Interpretation> sum(List<Claim> claims) {
        return Optional.of(new Interpretation.Understood("sum", Reckoning.sum(claims, lookups)));
    }

    private Optional<Interpretation> difference(List<Claim> claims) {
        return claims.size() == 2 ? Optional.of(new Interpretation.Understood("difference", Reckoning.difference(claims, lookups))) : Optional.empty();
    }

    private static Interpretation table(Answer.Title title, List<List<Claim>> rows) {
        return new Interpretation.Understood("order", new Answer.Table(title, rows));
    }
}
