package kz.dauys.answer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Unit;

/** Figures worked out from two or more claims: by how much, and together. */
final class Differences implements Operation {
    /** Percentage points are a difference, and one of shares. */
    private static final Set<Cue> POINTS = EnumSet.of(Cue.DIFFERENCE, Cue.PERCENT);

    private static final Said THRESHOLD = Said.of(Cue.DIFFERENCE, Cue.THRESHOLD, Cue.FAIL, Cue.PERCENT, Cue.COUNT, Cue.VOTES, Cue.PARTY, Cue.TWIST, Cue.TURN, Cue.ENTER);

    private final Contenders contenders;
    private final Lookups lookups;

    Differences(Knowledge knowledge, Lookups lookups) {
        this.contenders = new Contenders(knowledge);
        this.lookups = lookups;
    }

    @Override
    public Optional<Interpretation> read(Frame asked) {
        Frame frame = whereStood(betweenEnds(asked));
        if (frame.says(Cue.DIFFERENCE) || frame.says(Cue.RATIO) || howManyMore(frame)) {
            Optional<Interpretation> distance = fromThreshold(frame);
            return distance.isPresent() ? distance : difference(frame);
        }
        boolean together = frame.says(Cue.TOGETHER) || (frame.says(Cue.TOTAL) && frame.subjects().size() > 1);
        return together ? sum(frame) : Optional.empty();
    }

    /** What differs "from 2012 to 2016" are the first and the last, whatever was held between. */
    private static Frame betweenEnds(Frame frame) {
        List<Concept.Years> stretches = Votes.stretches(frame.others());
        if (stretches.size() != 1 || !frame.says(Cue.DIFFERENCE, Cue.RATIO)) {
            return frame;
        }
        Set<Integer> ends = Set.of(stretches.getFirst().from(), stretches.getFirst().to());
        List<Entry.Election> elections = frame.elections().stream().filter(election -> ends.contains(election.year())).toList();
        return new Frame(frame.subjects(), elections, frame.years(), false, frame.figures(), frame.others());
    }

    /** Of several votes of a year those in which the one that is named stood. */
    private Frame whereStood(Frame frame) {
        boolean narrows = frame.subjects().size() == 1 && frame.years().size() == 1 && frame.elections().size() > 1 && frame.says(Cue.DIFFERENCE, Cue.RATIO);
        List<Entry.Election> stood = !narrows ? List.of() : frame.elections().stream().filter(election -> frame.subjects().stream().allMatch(subject -> contenders.stood(subject, election))).toList();
        return stood.size() == 1 ? new Frame(frame.subjects(), stood, frame.years(), frame.stretch(), frame.figures(), frame.others()) : frame;
    }

    /** "How many more" says no difference by name. */
    private static boolean howManyMore(Frame frame) {
        boolean asked = frame.says(Cue.COUNT, Cue.PERCENT) && frame.figures().isEmpty() && !frame.says(Cue.OR);
        boolean twoYears = frame.years().size() == 2;
        boolean more = frame.says(Cue.MORE, Cue.FEWER)
                && (frame.subjects().size() == 2 || (frame.subjects().size() < 2 && twoYears) || (frame.subjects().size() == 1 && frame.says(Cue.SECOND)));
        // A party under its two names: how many seats did it lose.
        return asked && (more || (frame.says(Cue.CHANGE) && frame.subjects().size() == 2 && twoYears));
    }

    private Optional<Interpretation> difference(Frame frame) {
        boolean ratio = frame.says(Cue.RATIO);
        Frame rest = frame.without(
                Cue.DIFFERENCE, Cue.RATIO, Cue.CHANGE, Cue.MORE, Cue.FEWER, Cue.WIN, Cue.COMPARE, Cue.SECOND, Cue.THIRD, Cue.FIRST, Cue.WHO, Cue.PARTY, Cue.CANDIDATES, Cue.ELECTION, Cue.TURN, Cue.PLACE);
        if (frame.subjects().size() == 2) {
            // "Which of the two got more, and by how much?"
            rest = rest.without(Cue.OR, Cue.MOST, Cue.LEAST, Cue.WHICH_ELECTION, Cue.WHETHER);
        }
        if (frame.others().stream().anyMatch(span -> span.cues().containsAll(POINTS))) {
            rest = rest.with(Cue.PERCENT);
        }
        boolean gap = (frame.subjects().isEmpty() && frame.says(Cue.SECOND)) || (frame.subjects().size() == 1 && frame.oneElection() && saysAhead(frame));
        List<String> measures = lookups.measures(rest, gap || !frame.subjects().isEmpty() ? Rule.About.PARTY : Rule.About.WHOLE);
        boolean twoVotes = frame.subjects().size() == 1 && frame.elections().size() == 2;
        if (measures.isEmpty() && rest.saysOnly(Cue.PEOPLE, Cue.CAST) && (gap || twoVotes || frame.subjects().size() == 2)) {
            measures = List.of("votes");
        }
        if (measures.size() != 1) {
            return Optional.empty();
        }
        String measure = measures.getFirst();
        List<Claim> claims = gap ? firstTwo(measure, frame) : together(lookups.claims(measure, frame.subjects(), Extremes.comparable(frame.elections())), frame);
        boolean onePlace = claims.stream().map(Claim::subject).toList().containsAll(frame.subjects());
        if (claims.size() != 2 || !onePlace) {
            return Optional.empty();
        }
        return ratio ? divided(claims) : Optional.of(subtracted(claims));
    }

    /** "How far short of the threshold did it fall?" */
    private Optional<Interpretation> fromThreshold(Frame frame) {
        boolean asked = frame.says(Cue.DIFFERENCE) && frame.says(Cue.THRESHOLD, Cue.FAIL) && frame.subjects().size() == 1 && frame.oneElection() && THRESHOLD.allOf(frame);
        List<Claim> both = !asked ? List.of() : Stream.of(lookups.claims("threshold", Set.of(Claim.WHOLE), frame.elections()), lookups.claims("vote-share", frame.subjects(), frame.elections())).flatMap(List::stream).toList();
        return both.size() == 2 ? Optional.of(subtracted(both)) : Optional.empty();
    }

    /** Whether somebody is put before another: "by how many votes did he win", «на сколько голосов опередил». */
    private static boolean saysAhead(Frame frame) {
        long differences = frame.others().stream().filter(span -> span.cues().contains(Cue.DIFFERENCE)).count();
        return differences > 1 || Lookups.CHOICES.containsAll(frame.subjects()) || frame.says(Cue.WIN, Cue.SECOND, Cue.PLACE, Cue.RIVAL, Cue.RATIO);
    }

    /** The first and the second of the one vote that has a second. */
    private List<Claim> firstTwo(String measure, Frame frame) {
        // "Between the second and the third" leaves the first aside.
        int aside = frame.says(Cue.SECOND) && frame.says(Cue.THIRD) ? 1 : 0;
        List<List<Claim>> found = frame.elections().stream()
                .map(election -> everybody(measure, election).stream().sorted(Comparator.comparing(Lookups::number).reversed()).skip(aside).limit(2).toList())
                .filter(claims -> claims.size() == 2)
                .toList();
        return found.size() == 1 ? found.getFirst() : List.of();
    }

    /** All that stood, or both answers of a referendum. */
    private List<Claim> everybody(String measure, Entry.Election election) {
        List<Claim> contenders = lookups.contenders(measure, List.of(election));
        return contenders.isEmpty() ? lookups.claims(measure, Lookups.CHOICES, List.of(election)) : contenders;
    }

    /** Of two who are named without a vote the claims of the one vote in which both stood. */
    private static List<Claim> together(List<Claim> claims, Frame frame) {
        if (claims.size() <= 2 || frame.subjects().size() != 2 || !frame.years().isEmpty()) {
            return claims;
        }
        Map<String, List<Claim>> byVote = claims.stream().collect(Collectors.groupingBy(Claim::election));
        List<List<Claim>> both = byVote.values().stream().filter(each -> each.size() == 2).toList();
        return both.size() == 1 ? both.getFirst() : claims;
    }

    private static Optional<Interpretation> divided(List<Claim> claims) {
        List<Claim> order = claims.stream().sorted(Comparator.comparing(Lookups::number).reversed()).toList();
        if (Lookups.number(order.getLast()).signum() == 0) {
            return Optional.empty();
        }
        BigDecimal result = Lookups.number(order.getFirst()).divide(Lookups.number(order.getLast()), 2, RoundingMode.HALF_UP);
        return Optional.of(new Interpretation.Understood("ratio", new Answer.Computed(Answer.Arithmetic.RATIO, order, result, Unit.COUNT)));
    }

    private Interpretation subtracted(List<Claim> claims) {
        return new Interpretation.Understood("difference", Reckoning.difference(claims, lookups));
    }

    private Optional<Interpretation> sum(Frame frame) {
        if (frame.subjects().isEmpty() && frame.oneElection() && frame.says(Cue.ENTER, Cue.FAIL)) {
            List<List<Claim>> rows = frame.says(Cue.ENTER) ? contenders.entered(frame.elections().getFirst()) : contenders.beaten(frame.elections().getFirst());
            Set<String> subjects = rows.stream().map(row -> row.getFirst().subject()).collect(Collectors.toCollection(LinkedHashSet::new));
            return subjects.size() < 2 ? Optional.empty() : sum(frame.about(subjects).without(Cue.ENTER, Cue.FAIL, Cue.EVERY, Cue.THRESHOLD));
        }
        List<String> measures = lookups.measures(frame.without(Cue.TOGETHER, Cue.TOTAL, Cue.PARTY, Cue.CANDIDATES));
        if (measures.size() != 1) {
            return Optional.empty();
        }
        List<Claim> claims = lookups.claims(measures.getFirst(), frame.subjects(), frame.elections());
        boolean ofOneVote = frame.subjects().size() > 1 && claims.size() == frame.subjects().size() && oneVote(claims);
        boolean ofOneSubject = frame.subjects().size() < 2 && frame.elections().size() > 1 && claims.size() == frame.elections().size();
        // A share of one vote and a share of another make no share.
        boolean adds = ofOneVote || (ofOneSubject && lookups.unit(measures.getFirst()) != Unit.PERCENT);
        if (!adds) {
            return Optional.empty();
        }
        return Optional.of(new Interpretation.Understood("sum", Reckoning.sum(claims, lookups)));
    }

    private static boolean oneVote(List<Claim> claims) {
        return claims.stream().map(Claim::election).distinct().count() == 1;
    }
}
