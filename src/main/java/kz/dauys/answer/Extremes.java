package kz.dauys.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;

/** The highest and the lowest over several votes: in which election was turnout the highest, who ever got the largest share. */
final class Extremes implements Operation {
    private final Lookups lookups;

    Extremes(Lookups lookups) {
        this.lookups = lookups;
    }

    @Override
    public Optional<Interpretation> read(Frame asked) {
        Frame whole = where(asked);
        int place = place(whole);
        if (place > 1 && whole.elections().size() > 1 && whole.subjects().isEmpty() && whole.says(Cue.MOST, Cue.LEAST) && !besideOrder(whole)) {
            return place == 2 && whole.years().size() != 1 ? ofEachVote(whole.without(Cue.SECOND), whole.says(Cue.MOST), place) : Optional.empty();
        }
        boolean ofTurnout = place > 1 && (whole.says(Cue.TURNOUT) || whole.names("turnout")) && whole.subjects().isEmpty() && whole.years().isEmpty();
        Frame frame = ofTurnout ? whole.without(Cue.SECOND, Cue.THIRD, Cue.FOURTH, Cue.FIFTH, Cue.PLACE) : whole;
        boolean most = frame.says(Cue.MOST) || (ofTurnout && !frame.says(Cue.LEAST));
        if (frame.says(Cue.REGION) && (most || frame.says(Cue.LEAST))) {
            return regions(frame, most);
        }
        if (frame.says(Cue.REGION) && frame.says(Cue.EVERY) && frame.says(Cue.TURNOUT)) {
            return listed(frame);
        }
        if (most == frame.says(Cue.LEAST) || frame.elections().size() < 2) {
            return Optional.empty();
        }
        if ((frame.says(Cue.WIN) || frame.names("winner")) && frame.subjects().isEmpty() && frame.years().size() != 1) {
            Optional<Interpretation> winners = ofEachVote(frame.without(Cue.WIN), most, 1);
            if (winners.isPresent()) {
                return winners;
            }
        }
        Frame rest = frame.without(
                Cue.MOST, Cue.LEAST, Cue.ORDER, Cue.EVER, Cue.EVERY, Cue.WHICH_ELECTION, Cue.WHEN, Cue.WHO, Cue.PARTY, Cue.CANDIDATES, Cue.ELECTION, Cue.COMPARE, Cue.PLAIN);
        boolean votes = frame.says(Cue.WHICH_ELECTION) && !frame.says(Cue.WHO);
        boolean anybody = frame.subjects().isEmpty() && !votes && frame.says(Cue.WHO, Cue.PARTY, Cue.CANDIDATES);
        // One year with several votes is no series: which of them is meant is open.
        if (frame.years().size() == 1 || (anybody && !frame.stretch() && !frame.years().isEmpty())) {
            return Optional.empty();
        }
        List<String> measures = lookups.measures(rest, anybody || !frame.subjects().isEmpty() ? Rule.About.PARTY : Rule.About.WHOLE);
        if (measures.isEmpty() && frame.says(Cue.TURNOUT) && frame.subjects().isEmpty() && rest.saysOnly()) {
            // "The worst turnout" says both in one.
            measures = List.of("turnout");
        }
        if (measures.isEmpty() && votes && rest.saysOnly(Cue.COUNT, Cue.CONTEST)) {
            measures = frame.says(Cue.CANDIDATES) ? List.of("candidates") : frame.says(Cue.PARTY) ? List.of("contesting-parties") : List.of();
        }
        if (measures.isEmpty() && votes && !frame.subjects().isEmpty() && rest.saysOnly(Cue.RESULT)) {
            // A party's best result is its largest share: votes and seats go with the size of the country and of the chamber.
            measures = List.of("vote-share");
        }
        if (measures.size() != 1) {
            return Optional.empty();
        }
        // Where fewest came is told by turnout: the number of voters grows with the country.
        String measure = measures.getFirst().equals("votes-cast") && !frame.says(Cue.COUNT) ? "turnout" : measures.getFirst();
        List<Claim> claims = anybody
                ? lookups.contenders(measure, frame.elections(), frame.says(Cue.PARTY), frame.says(Cue.CANDIDATES))
                : lookups.claimsInOrder(measure, frame.subjects(), comparable(frame.elections()));
        List<Claim> compared = frame.says(Cue.COMPARE) && frame.subjects().size() > 1 ? ofEach(claims, most) : claims;
        if (measure.equals("candidates") && frame.subjects().isEmpty() && frame.years().isEmpty() && claims.size() < comparable(frame.elections()).size()) {
            // Of some votes the number is not known, and one of them may have had the most.
            return Optional.empty();
        }
        return frame.says(Cue.ORDER) ? ordered(claims, most) : Lookups.ranking(compared, most, ofTurnout ? place : 1, "extreme");
    }

    /** "Compare their best results": of each subject one. */
    private static List<Claim> ofEach(List<Claim> claims, boolean most) {
        Comparator<Claim> order = Comparator.comparing(Lookups::number);
        return claims.stream().map(Claim::subject).distinct()
                .flatMap(subject -> claims.stream().filter(claim -> claim.subject().equals(subject)).max(most ? order : order.reversed()).stream())
                .toList();
    }

    private static int place(Frame frame) {
        return frame.says(Cue.SECOND) ? 2 : frame.says(Cue.THIRD) ? 3 : frame.says(Cue.FOURTH) ? 4 : frame.says(Cue.FIFTH) ? 5 : 1;
    }

    /** "The second highest" counts from the top; "the highest share of those who came second" does not. */
    private static boolean besideOrder(Frame frame) {
        boolean turnout = frame.says(Cue.TURNOUT) || frame.names("turnout");
        return turnout || frame.others().stream().filter(span -> span.cues().contains(Cue.SECOND)).anyMatch(second -> second.cues().contains(Cue.MOST) || second.cues().contains(Cue.LEAST)
                || frame.others().stream().anyMatch(span -> (span.cues().contains(Cue.MOST) || span.cues().contains(Cue.LEAST)) && span.from() == second.to()));
    }

    /** In which vote the winner had the least, or the second the most: of each vote the one who came in at that place. */
    private Optional<Interpretation> ofEachVote(Frame frame, boolean most, int place) {
        Frame rest = frame.without(
                Cue.MOST, Cue.LEAST, Cue.ORDER, Cue.EVER, Cue.EVERY, Cue.WHICH_ELECTION, Cue.WHEN, Cue.CANDIDATES, Cue.ELECTION, Cue.ASKS, Cue.COMPARE, Cue.PARTY);
        List<String> measures = lookups.measures(place == 1 ? rest : rest.without(Cue.WHO, Cue.RESULT, Cue.PLACE, Cue.FAIL), Rule.About.PARTY);
        if (measures.size() != 1) {
            return Optional.empty();
        }
        List<Claim> placed = frame.elections().stream()
                .flatMap(election -> lookups.contenders(measures.getFirst(), List.of(election)).stream().sorted(Comparator.comparing(Lookups::number).reversed()).skip(place - 1).limit(1))
                .toList();
        return frame.says(Cue.ORDER) ? ordered(placed, most) : Lookups.ranking(placed, most, "extreme among winners");
    }

    /** All of them, one after another. */
    private static Optional<Interpretation> ordered(List<Claim> claims, boolean most) {
        Comparator<Claim> up = Comparator.comparing(Lookups::number);
        List<List<Claim>> rows = claims.stream().sorted(most ? up.reversed() : up).map(List::of).toList();
        return rows.size() < 2 ? Optional.empty() : Optional.of(new Interpretation.Understood("order", new Answer.Table(Answer.Title.VOTES, rows)));
    }

    /** "Where did fewest come, from 1990 to 2023" asks for a vote: of regions the pack knows one vote at most. */
    private static Frame where(Frame frame) {
        boolean votes = frame.says(Cue.REGION) && frame.elections().size() > 1 && (frame.stretch() || frame.years().size() > 1);
        return votes ? frame.without(Cue.REGION).with(Cue.WHICH_ELECTION) : frame;
    }

    /** Where turnout was the highest, as far as figures of regions were published. */
    private Optional<Interpretation> regions(Frame frame, boolean most) {
        Frame rest = frame.without(Cue.MOST, Cue.LEAST, Cue.REGION, Cue.LAST_PLACE, Cue.DIFFERENCE, Cue.COMPARE, Cue.PLACE);
        boolean named = frame.others().stream().anyMatch(span -> span.named(Entry.Election.class).isPresent());
        boolean turnout = (rest.says(Cue.TURNOUT, Cue.CAST) || named) && rest.saysOnly(Cue.TURNOUT, Cue.CAST, Cue.PEOPLE, Cue.PERCENT, Cue.VOTES);
        List<List<Claim>> found = frame.elections().stream().map(election -> lookups.regions("turnout-preliminary", election, frame.says(Cue.CITY))).filter(claims -> claims.size() > 1).toList();
        if (!turnout || !frame.subjects().isEmpty() || found.size() != 1) {
            return Optional.empty();
        }
        return most && frame.says(Cue.LEAST, Cue.LAST_PLACE) ? bothEnds(found.getFirst(), frame) : Lookups.ranking(found.getFirst(), most, "extreme among regions");
    }

    /** "Turnout by region": all of one vote, the highest first. */
    private Optional<Interpretation> listed(Frame frame) {
        List<List<Claim>> found = frame.elections().stream().map(election -> lookups.regions("turnout-preliminary", election, frame.says(Cue.CITY))).filter(claims -> claims.size() > 1).toList();
        boolean only = frame.subjects().isEmpty() && frame.figures().isEmpty() && frame.without(Cue.REGION, Cue.EVERY, Cue.TURNOUT).saysOnly(Cue.PERCENT, Cue.CAST, Cue.RESULT);
        return !only || found.size() != 1 ? Optional.empty() : ordered(found.getFirst(), true);
    }

    private Optional<Interpretation> bothEnds(List<Claim> claims, Frame frame) {
        List<Claim> order = claims.stream().sorted(Comparator.comparing(Lookups::number).reversed()).toList();
        if (frame.says(Cue.DIFFERENCE)) {
            return Optional.of(new Interpretation.Understood("between regions", Reckoning.difference(List.of(order.getFirst(), order.getLast()), lookups)));
        }
        return Optional.of(new Interpretation.Understood("both ends", new Answer.Table(Answer.Title.VOTES, List.of(List.of(order.getFirst()), List.of(order.getLast())))));
    }

    /** A few hundred electors vote for the Senate, which compares with no vote of the people. */
    static List<Entry.Election> comparable(List<Entry.Election> elections) {
        List<Entry.Election> popular = elections.stream().filter(election -> election.kind() != Entry.Vote.SENATE).toList();
        return popular.isEmpty() ? elections : popular;
    }
}
