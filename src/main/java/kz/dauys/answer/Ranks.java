package kz.dauys.answer;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Value;

/** Questions for a place in the order of one vote: who came second, which party won the most seats, which place Asar took. */
final class Ranks implements Operation {
    private static final Map<Cue, Integer> PLACES = Map.of(Cue.FIRST, 1, Cue.MOST, 1, Cue.SECOND, 2, Cue.THIRD, 3, Cue.FOURTH, 4, Cue.FIFTH, 5);

    /** What may stand beside the place. */
    private static final Set<Cue> ALLOWED = EnumSet.of(
            Cue.WHO, Cue.PARTY, Cue.CANDIDATES, Cue.WIN, Cue.SEATS, Cue.VOTES, Cue.PERCENT, Cue.LIST, Cue.COUNT, Cue.RESULT, Cue.GLUE, Cue.WHAT,
            Cue.PARLIAMENTARY, Cue.PRESIDENTIAL, Cue.ELECTION, Cue.EARLY, Cue.PLACE, Cue.LAST_PLACE, Cue.LEAST, Cue.AFTER, Cue.TURN, Cue.ELECTED, Cue.OR, Cue.CAST, Cue.ENTER, Cue.FAIL, Cue.EVERY, Cue.PLAIN, Cue.PEOPLE, Cue.REGISTERED);

    /** Cues that ask for the order by share of the vote. */
    private static final Set<Cue> SHARES = EnumSet.of(Cue.VOTES, Cue.PERCENT, Cue.LIST);

    private static final Set<String> SEATS = Set.of("seats", "seats-list", "seats-district");

    private final Knowledge knowledge;
    private final Lookups lookups;
    private final Contenders contenders;

    Ranks(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.contenders = new Contenders(knowledge);
        this.lookups = new Lookups(knowledge, new Measures(knowledge.glossary()));
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        List<Set<Cue>> said = frame.said();
        // "Which party got in for the first time" asks for no first place.
        boolean firstTime = frame.says(Cue.ENTER) && frame.says(Cue.FIRST);
        List<Integer> places = firstTime ? List.of() : said.stream().flatMap(cues -> place(cues).stream()).toList();
        boolean last = frame.says(Cue.LAST_PLACE, Cue.LEAST);
        boolean known = said.stream().allMatch(cues -> place(cues).isPresent() || cues.stream().anyMatch(ALLOWED::contains));
        // Where all are to be put in order, no place of one answers.
        boolean order = frame.says(Cue.ORDER) && frame.says(Cue.PARTY, Cue.CANDIDATES);
        // "The party with the most candidates": how many each put up is not told by seats or votes.
        boolean ofCandidates = said.stream().anyMatch(cues -> cues.contains(Cue.CANDIDATES) && (cues.contains(Cue.MOST) || cues.contains(Cue.LEAST)));
        if (!known || order || ofCandidates || !frame.figures().isEmpty()) {
            return Optional.empty();
        }
        if (frame.subjects().size() == 1 && frame.says(Cue.PLACE) && !frame.says(Cue.COUNT) && places.isEmpty()) {
            return placeOf(frame.subjects().iterator().next(), measures(frame), frame.elections());
        }
        boolean asksWho = frame.says(Cue.WHO, Cue.PARTY, Cue.CANDIDATES) || frame.says(Cue.SECOND, Cue.THIRD, Cue.FOURTH, Cue.FIFTH, Cue.LAST_PLACE);
        if (places.isEmpty() && !last && ofWinner(frame)) {
            return frame.subjects().isEmpty() ? bothOfWinner(frame).or(() -> rank(frame, Optional.of(1))).or(() -> ofWinnerAlone(frame)) : Optional.empty();
        }
        if (!asksWho || places.size() + (last ? 1 : 0) != 1) {
            return Optional.empty();
        }
        if (last) {
            Optional<Interpretation> tied = tied(frame);
            if (tied.isPresent()) {
                return tied;
            }
        }
        Optional<Interpretation> ranked = rank(frame, last ? Optional.empty() : Optional.of(places.getFirst()));
        return ranked.filter(each -> frame.subjects().isEmpty() || behind(frame.subjects(), each) || (frame.says(Cue.OR) && among(frame.subjects(), each)));
    }

    /** "The share of the party that won": who won is told with the figure. */
    private static boolean ofWinner(Frame frame) {
        boolean winner = (frame.says(Cue.WIN) && frame.says(Cue.PARTY, Cue.CANDIDATES)) || frame.names("winner");
        return winner && frame.oneElection() && (frame.says(Cue.VOTES, Cue.PERCENT) || frame.names("vote-share"));
    }

    /** "How many votes did the winner get, and what share was that": the number and the share. */
    private Optional<Interpretation> bothOfWinner(Frame frame) {
        boolean counted = frame.others().stream().anyMatch(span -> span.cues().contains(Cue.COUNT) && !span.cues().contains(Cue.PERCENT));
        if (!counted || !frame.says(Cue.PERCENT) || !frame.says(Cue.VOTES)) {
            return Optional.empty();
        }
        List<Answer> told = Stream.of(frame.without(Cue.PERCENT), frame.without(Cue.COUNT))
                .flatMap(each -> rank(each, Optional.of(1)).or(() -> ofWinnerAlone(each)).flatMap(Interpretation::told).stream())
                .toList();
        return told.size() == 2 ? Optional.of(new Interpretation.Understood("rank", Answer.several(told))) : Optional.empty();
    }

    /** The winner's own figure, where not all the others' are known. */
    private Optional<Interpretation> ofWinnerAlone(Frame frame) {
        Set<String> winners = frame.elections().stream()
                .flatMap(election -> knowledge.claim(election.id(), "winner", Claim.WHOLE).stream())
                .flatMap(claim -> claim.accepted().stream())
                .flatMap(value -> value instanceof Value.Names(List<String> ids) ? ids.stream() : Stream.empty())
                .collect(Collectors.toSet());
        List<Claim> told = winners.size() == 1 ? lookups.claims(measures(frame).getFirst(), winners, frame.elections()) : List.of();
        return told.size() == 1 ? Optional.of(Interpretation.facts(told)) : Optional.empty();
    }

    /** "Who came second after Otan": those who are named stand before the place asked for. */
    private static boolean behind(Set<String> subjects, Interpretation ranked) {
        if (!(ranked instanceof Interpretation.Understood(String operation, Answer answer)) || !(answer instanceof Answer.Ranking ranking)) {
            return false;
        }
        List<String> before = ranking.order().subList(0, ranking.place() - 1).stream().map(Claim::subject).toList();
        return before.containsAll(subjects);
    }

    /** "Who was third, Abden or Kazhyken": the one who was is among those named. */
    private static boolean among(Set<String> subjects, Interpretation ranked) {
        return ranked instanceof Interpretation.Understood(String operation, Answer answer) && answer instanceof Answer.Ranking ranking && subjects.contains(ranking.placed().subject());
    }

    private static Optional<Integer> place(Set<Cue> cues) {
        return PLACES.entrySet().stream().filter(place -> cues.contains(place.getKey())).map(Map.Entry::getValue).findFirst();
    }

    /** What the order may be by: as said, else by seats or by share of the vote, if both put the same party there. */
    private static List<String> measures(Frame frame) {
        List<String> named = frame.others().stream()
                .flatMap(span -> span.named(Entry.Measure.class).stream())
                .map(Entry::id)
                .filter(SEATS::contains)
                .distinct()
                .toList();
        if (!named.isEmpty()) {
            return named;
        }
        List<Set<Cue>> said = frame.said();
        if (said.stream().anyMatch(cues -> cues.contains(Cue.SEATS))) {
            return List.of("seats");
        }
        boolean number = frame.says(Cue.VOTES) && frame.says(Cue.COUNT) && !frame.says(Cue.PERCENT);
        boolean shares = said.stream().flatMap(Set::stream).anyMatch(SHARES::contains) || frame.names("vote-share");
        // Who was last of all had the fewest votes; most that get in have seats in common.
        return number ? List.of("votes") : shares || frame.says(Cue.LAST_PLACE) ? List.of("vote-share") : List.of("seats", "vote-share");
    }

    /** @param place counted from the top; empty for the last one */
    private Optional<Interpretation> rank(Frame frame, Optional<Integer> place) {
        List<String> measures = measures(frame);
        List<Answer.Ranking> found = frame.elections().stream()
                .flatMap(election -> measures.stream().map(measure -> order(measure, election, place.isPresent(), among(frame, election))))
                .filter(order -> order.size() > 1 && order.size() >= place.orElse(1))
                .map(order -> new Answer.Ranking(place.orElse(1), order))
                .filter(ranking -> !ofParties(frame) || knowledge.glossary().find(Entry.Party.class, ranking.placed().subject()).isPresent())
                .toList();
        // One party may come second by the list vote and another by seats: the question says neither, so both are told.
        boolean both = found.size() == 2 && found.stream().map(ranking -> ranking.placed().election()).distinct().count() == 1 && place.filter(at -> at > 1).isPresent();
        return agreed(found).or(() -> eachOfYear(frame, found)).or(() -> both && frame.subjects().isEmpty() ? Optional.of(new Interpretation.Understood("rank", Answer.several(List.copyOf(found)))) : Optional.empty());
    }

    /** "Who was second in 1999": in each vote of that year, where each puts one there. */
    private static Optional<Interpretation> eachOfYear(Frame frame, List<Answer.Ranking> found) {
        boolean asked = frame.subjects().isEmpty() && frame.years().size() == 1 && frame.says(Cue.SECOND, Cue.THIRD, Cue.FOURTH, Cue.FIFTH) && !frame.says(Cue.PARTY, Cue.SEATS, Cue.LIST);
        Map<String, List<Answer.Ranking>> byVote = found.stream().collect(Collectors.groupingBy(ranking -> ranking.placed().election(), LinkedHashMap::new, Collectors.toList()));
        List<Answer> told = byVote.values().stream().flatMap(each -> agreed(each).flatMap(Interpretation::told).map(Stream::of).orElseGet(() -> each.stream().map(Answer.class::cast))).toList();
        return asked && byVote.size() > 1 ? Optional.of(new Interpretation.Understood("rank", Answer.several(told))) : Optional.empty();
    }

    /** Whether it speaks of parties, which stand for no presidency. */
    private static boolean ofParties(Frame frame) {
        return frame.says(Cue.PARTY, Cue.LIST) && !frame.says(Cue.CANDIDATES, Cue.PRESIDENTIAL);
    }

    private Optional<Interpretation> placeOf(String subject, List<String> measures, List<Entry.Election> elections) {
        List<Answer.Ranking> found = elections.stream()
                .flatMap(election -> measures.stream().map(measure -> order(measure, election, true, Optional.empty())))
                .flatMap(order -> order.stream().filter(claim -> claim.subject().equals(subject)).map(claim -> new Answer.Ranking(order.indexOf(claim) + 1, order)))
                .toList();
        boolean samePlace = found.stream().map(Answer.Ranking::place).distinct().count() == 1;
        return samePlace ? agreed(found) : Optional.empty();
    }

    /** The place after somebody, or after all those who hold the first places together. */
    private static Optional<Integer> behind(Set<String> subjects, List<Claim> order) {
        List<Integer> places = order.stream().filter(claim -> subjects.contains(claim.subject())).map(claim -> order.indexOf(claim) + 1).toList();
        boolean first = subjects.size() == 1 || places.stream().allMatch(place -> place <= subjects.size());
        return places.size() == subjects.size() && first ? Optional.of(places.getLast() + 1) : Optional.empty();
    }

    /** The one next behind the one who is named, or behind those who are. */
    Optional<Interpretation> nextBehind(Frame frame) {
        List<Answer.Ranking> found = frame.elections().stream()
                .flatMap(election -> measures(frame).stream().map(measure -> order(measure, election, true, Optional.empty())))
                .flatMap(order -> behind(frame.subjects(), order).stream().filter(place -> place <= order.size()).map(place -> new Answer.Ranking(place, order)))
                .toList();
        boolean one = found.stream().map(ranking -> ranking.placed().election()).distinct().count() == 1;
        return agreed(found).or(() -> one ? Optional.of(new Interpretation.Understood("rank", Answer.several(List.copyOf(found)))) : Optional.empty());
    }

    /** Of those who got in, or did not, where only they are asked about. */
    private Optional<Set<String>> among(Frame frame, Entry.Election election) {
        if (!frame.says(Cue.ENTER, Cue.FAIL)) {
            return Optional.empty();
        }
        List<List<Claim>> rows = frame.says(Cue.FAIL) ? contenders.failed(election) : contenders.entered(election);
        return Optional.of(rows.stream().map(row -> row.getFirst().subject()).collect(Collectors.toSet()));
    }

    /** Several that share the last place by seats, of those that got any; the last place of one vote is meant. */
    private Optional<Interpretation> tied(Frame frame) {
        if (!frame.subjects().isEmpty() || !frame.oneElection() || !measures(frame).equals(List.of("seats"))) {
            return Optional.empty();
        }
        List<Claim> some = lookups.contenders("seats", frame.elections()).stream().filter(claim -> Lookups.number(claim).signum() > 0).toList();
        Optional<Claim> least = some.stream().min(Comparator.comparing(Lookups::number));
        List<Claim> last = some.stream().filter(claim -> least.filter(each -> Lookups.number(each).compareTo(Lookups.number(claim)) == 0).isPresent()).toList();
        return last.size() > 1 ? Optional.of(new Interpretation.Understood("rank", new Answer.Fact(last))) : Optional.empty();
    }

    /** All the orders must be of one vote and put the same one there, or nothing is sure. */
    private static Optional<Interpretation> agreed(List<Answer.Ranking> found) {
        boolean one = found.stream().map(ranking -> ranking.placed().election() + ranking.placed().subject()).distinct().count() == 1;
        return one ? Optional.of(new Interpretation.Understood("rank", found.getFirst())) : Optional.empty();
    }

    /** The claims of parties and candidates from the highest value down, or from the lowest up. A tie for a place that matters leaves no order. */
    private List<Claim> order(String measure, Entry.Election election, boolean down, Optional<Set<String>> among) {
        Comparator<Claim> up = Comparator.comparing(Lookups::number);
        List<Claim> claims = lookups.contenders(measure, List.of(election)).stream()
                .filter(claim -> down || !measure.startsWith("seats") || Lookups.number(claim).signum() > 0)
                .filter(claim -> among.isEmpty() || among.get().contains(claim.subject()))
                .sorted(down ? up.reversed() : up)
                .toList();
        long distinct = claims.stream().map(Lookups::number).distinct().count();
        return claims.subList(0, distinct == claims.size() ? claims.size() : untied(claims));
    }

    private static int untied(List<Claim> claims) {
        int places = 0;
        while (places + 1 < claims.size() && Lookups.number(claims.get(places)).compareTo(Lookups.number(claims.get(places + 1))) != 0) {
            places++;
        }
        return places;
    }
}
