package kz.dauys.answer;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Value;

/** Whether a question puts a vote into a month in which none of its kind was held: "turnout of the March 2022 election", which was in November. */
final class OtherMonth {
    /** What the vote itself brought; who held an office, or how many there were on the list, may be asked for another month. */
    private static final Set<String> BROUGHT = Set.of("turnout", "votes", "vote-share", "vote-share-valid", "seats", "seats-list", "seats-district", "winner", "votes-cast", "invalid", "invalid-share");

    /** What may have been in another month than the vote. */
    private static final Set<Cue> BESIDE = EnumSet.of(
            Cue.BEFORE, Cue.AFTER, Cue.DISSOLVED, Cue.VERDICT, Cue.ACCORDING, Cue.OBSERVERS, Cue.WHY, Cue.NOMINATED, Cue.FOUNDED, Cue.RENAMED, Cue.MERGED, Cue.ENDED, Cue.IN_FORCE, Cue.WHICH_ELECTION, Cue.CHANGE, Cue.COMPARE);

    /** How far a month stands from its year: «2022 жылғы маусымда», "in March of 2022". */
    private static final int NEAR = 2;

    private OtherMonth() {}

    /** The days of the votes that an answer tells of, where the question has them in another month. */
    static Optional<List<Claim>> of(Answer answer, Lexicon.Read read, Knowledge knowledge) {
        List<Integer> years = IntStream.range(0, read.tokens().size()).filter(at -> read.tokens().get(at).isYear()).boxed().toList();
        List<Integer> months = IntStream.range(0, read.tokens().size()).filter(at -> isMonth(read, at)).boxed().toList();
        boolean one = years.size() == 1 && months.size() == 1 && Math.abs(years.getFirst() - months.getFirst()) <= NEAR;
        boolean beside = read.spans().stream().anyMatch(span -> !span.cues().contains(Cue.GLUE) && span.says(BESIDE));
        boolean figures = !answer.claims().isEmpty() && answer.claims().stream().allMatch(claim -> BROUGHT.contains(claim.measure()));
        if (!one || beside || !figures || Reader.publisher(read).isPresent()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(read.tokens().get(years.getFirst()).key());
        int month = Months.of(read.tokens().get(months.getFirst()).key()).orElseThrow();
        List<Claim> days = answer.claims().stream().map(Claim::election).distinct().flatMap(election -> Votes.days(knowledge, election)).toList();
        Set<Integer> held = days.stream().flatMap(claim -> day(claim).stream()).filter(day -> day.getYear() == year).map(LocalDate::getMonthValue).collect(Collectors.toSet());
        return held.isEmpty() || held.contains(month) ? Optional.empty() : Optional.of(days);
    }

    private static Optional<LocalDate> day(Claim claim) {
        return claim.value() instanceof Value.Day(LocalDate day) ? Optional.of(day) : Optional.empty();
    }

    private static boolean isMonth(Lexicon.Read read, int at) {
        return read.spans().stream().anyMatch(span -> span.from() == at && span.to() == at + 1 && span.concepts().stream().anyMatch(Concept.Month.class::isInstance));
    }
}
