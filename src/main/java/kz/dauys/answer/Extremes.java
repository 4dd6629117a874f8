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
    public Optional<Interpretation> read(Frame frame) {
        boolean most = frame.says(Cue.MOST);
        if (frame.says(Cue.REGION) && most != frame.says(Cue.LEAST)) {
            return regions(frame, most);
        }
        if (most == frame.says(Cue.LEAST) || frame.elections().size() < 2) {
            return Optional.empty();
        }
        if ((frame.says(Cue.WIN) || winner(frame)) && frame.subjects().isEmpty() && frame.years().size() != 1) {
            Optional<Interpretation> winners = winners(frame, most);
            if (winners.isPresent()) {
                return winners;
            }
        }
        Frame rest = frame.without(Cue.MOST, Cue.LEAST, Cue.EVER, Cue.EVERY, Cue.WHICH_ELECTION, Cue.WHEN, Cue.WHO, Cue.PARTY, Cue.CANDIDATES, Cue.ELECTION);
        boolean votes = frame.says(Cue.WHICH_ELECTION);
        boolean anybody = frame.subjects().isEmpty() && !votes && frame.says(Cue.WHO, Cue.PARTY, Cue.CANDIDATES);
        // One year with several votes is no series: which of them is meant is open.
        if (frame.years().size() == 1 || (anybody && !frame.stretch() && !frame.years().isEmpty())) {
            return Optional.empty();
        }
        List<String> measures = lookups.measures(rest, anybody || !frame.subjects().isEmpty() ? Rule.About.PARTY : Rule.About.WHOLE);
        if (measures.isEmpty() && votes && rest.saysOnly(Cue.COUNT, Cue.CONTEST)) {
            measures = frame.says(Cue.CANDIDATES) ? List.of("candidates") : frame.says(Cue.PARTY) ? List.of("contesting-parties") : List.of();
        }
        if (measures.size() != 1) {
            return Optional.empty();
        }
        // Where fewest came is told by turnout: the number of voters grows with the country.
        String measure = measures.getFirst().equals("votes-cast") && !frame.says(Cue.COUNT) ? "turnout" : measures.getFirst();
        List<Claim> claims = anybody
                ? lookups.contenders(measure, frame.elections(), frame.says(Cue.PARTY), frame.says(Cue.CANDIDATES))
                : lookups.claims(measure, frame.subjects(), comparable(frame.elections()));
        return Lookups.ranking(claims, most, "extreme");
    }

    private static boolean winner(Frame frame) {
        return frame.others().stream().anyMatch(span -> span.named(Entry.Measure.class).filter(measure -> measure.id().equals("winner")).isPresent());
    }

    /** In which vote the winner had the least: of each vote the one who came first. */
    private Optional<Interpretation> winners(Frame frame, boolean most) {
        Frame rest = frame.without(Cue.MOST, Cue.LEAST, Cue.EVER, Cue.EVERY, Cue.WHICH_ELECTION, Cue.WHEN, Cue.WIN, Cue.CANDIDATES, Cue.ELECTION, Cue.ASKS);
        List<String> measures = lookups.measures(rest, Rule.About.PARTY);
        if (measures.size() != 1) {
            return Optional.empty();
        }
        List<Claim> first = frame.elections().stream()
                .flatMap(election -> lookups.contenders(measures.getFirst(), List.of(election)).stream().max(Comparator.comparing(Lookups::number)).stream())
                .toList();
        return Lookups.ranking(first, most, "extreme among winners");
    }

    /** Where turnout was the highest, as far as figures of regions were published. */
    private Optional<Interpretation> regions(Frame frame, boolean most) {
        Frame rest = frame.without(Cue.MOST, Cue.LEAST, Cue.REGION);
        boolean turnout = rest.says(Cue.TURNOUT, Cue.CAST) && rest.saysOnly(Cue.TURNOUT, Cue.CAST, Cue.PEOPLE, Cue.PERCENT, Cue.VOTES);
        List<List<Claim>> found = frame.elections().stream().map(election -> lookups.regions("turnout-preliminary", election)).filter(claims -> claims.size() > 1).toList();
        return turnout && frame.subjects().isEmpty() && found.size() == 1 ? Lookups.ranking(found.getFirst(), most, "extreme among regions") : Optional.empty();
    }

    /** A few hundred electors vote for the Senate, which compares with no vote of the people. */
    static List<Entry.Election> comparable(List<Entry.Election> elections) {
        List<Entry.Election> popular = elections.stream().filter(election -> election.kind() != Entry.Vote.SENATE).toList();
        return popular.isEmpty() ? elections : popular;
    }
}
