package kz.dauys.answer;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Value;

/** Questions for a place in an order: who came second, which party won the most seats. */
final class Ranks {
    private static final Map<Cue, Integer> PLACES = Map.of(Cue.MOST, 1, Cue.SECOND, 2, Cue.THIRD, 3);

    /** What may stand beside the place. */
    private static final Set<Cue> ALLOWED = EnumSet.of(
            Cue.WHO, Cue.PARTY, Cue.WIN, Cue.SEATS, Cue.VOTES, Cue.PERCENT, Cue.LIST, Cue.COUNT, Cue.RESULT, Cue.GLUE, Cue.WHAT, Cue.PARLIAMENTARY, Cue.EARLY);

    /** Cues that ask for the order by share of the vote. */
    private static final Set<Cue> SHARES = EnumSet.of(Cue.VOTES, Cue.PERCENT, Cue.LIST);

    private final Knowledge knowledge;

    Ranks(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The place and the measure that is asked for; by seats unless votes or shares are named. */
    Optional<Interpretation> read(List<Set<Cue>> said, List<Entry.Election> elections) {
        List<Integer> places = said.stream().flatMap(cues -> place(cues).stream()).toList();
        boolean asksWho = said.stream().anyMatch(cues -> cues.contains(Cue.WHO) || cues.contains(Cue.PARTY));
        boolean known = said.stream().allMatch(cues -> place(cues).isPresent() || cues.stream().anyMatch(ALLOWED::contains));
        if (places.size() != 1 || !asksWho || !known || elections.size() != 1) {
            return Optional.empty();
        }
        return rank(measures(said), places.getFirst(), elections.getFirst().id());
    }

    private static Optional<Integer> place(Set<Cue> cues) {
        return PLACES.entrySet().stream().filter(place -> cues.contains(place.getKey())).map(Map.Entry::getValue).findFirst();
    }

    /** What the order may be by: as said, else by seats or by share of the vote, if both put the same party there. */
    private static List<String> measures(List<Set<Cue>> said) {
        if (said.stream().anyMatch(cues -> cues.contains(Cue.SEATS))) {
            return List.of("seats");
        }
        return said.stream().flatMap(Set::stream).anyMatch(SHARES::contains) ? List.of("vote-share") : List.of("seats", "vote-share");
    }

    private Optional<Interpretation> rank(List<String> measures, int place, String election) {
        List<Claim> there = measures.stream()
                .map(measure -> order(measure, election))
                .filter(order -> order.size() >= place)
                .map(order -> order.get(place - 1))
                .toList();
        return there.stream().map(Claim::subject).distinct().count() == 1
                ? Optional.of(new Interpretation.Rank(there.getFirst().measure(), place, election))
                : Optional.empty();
    }

    /** The claims of parties and blocs from the highest value down. A tie for a place that matters leaves no order. */
    List<Claim> order(String measure, String election) {
        List<Claim> claims = knowledge.claims().stream()
                .filter(claim -> claim.election().equals(election) && claim.measure().equals(measure))
                .filter(claim -> claim.accepted().isPresent() && contends(claim.subject()))
                .sorted(Comparator.comparing(Ranks::figure).reversed())
                .toList();
        long distinct = claims.stream().map(Ranks::figure).distinct().count();
        return claims.subList(0, distinct == claims.size() ? claims.size() : untied(claims));
    }

    private static int untied(List<Claim> claims) {
        int places = 0;
        while (places + 1 < claims.size() && figure(claims.get(places)).compareTo(figure(claims.get(places + 1))) != 0) {
            places++;
        }
        return places;
    }

    private boolean contends(String subject) {
        return knowledge.glossary().find(Entry.Person.class, subject).isPresent()
                || knowledge.glossary()
                        .find(Entry.Party.class, subject)
                        .filter(party -> party.kind() != Entry.Contender.GROUP)
                        .isPresent();
    }

    private static BigDecimal figure(Claim claim) {
        return ((Value.Figure) claim.value()).number();
    }
}
