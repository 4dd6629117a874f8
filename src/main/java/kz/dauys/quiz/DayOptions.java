package kz.dauys.quiz;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import kz.dauys.knowledge.Value;

/**
 * Options for a day: other days of the same election first, then the same weekday some weeks away. All lie in one year, since the stem
 * names it.
 */
final class DayOptions {
    private static final int DAYS_OF_WEEK = 7;
    private static final int WEEKS = 9;

    private final Donors donors;

    DayOptions(Donors donors) {
        this.donors = donors;
    }

    Optional<List<Candidate>> pick(Asked asked, int size, Random chance) {
        if (!(asked.value() instanceof Value.Day(LocalDate key))) {
            return Optional.empty();
        }
        return new Ordered(asked.value(), (one, two) -> !one.equals(two)).pick(candidates(asked, key, chance), size, chance);
    }

    /** Days that are surely wrong, the best ones first. */
    List<Candidate> candidates(Asked asked, LocalDate key, Random chance) {
        List<Candidate> candidates = new ArrayList<>();
        donors.near(asked.claim())
                .filter(donor -> donor.election().equals(asked.claim().election()))
                .forEach(donor -> candidates.add(new Candidate(donor.value(), new Why.Elsewhere(donor))));
        int first = 1 + chance.nextInt(2);
        IntStream.range(first, WEEKS).forEach(weeks -> {
            candidates.add(madeUp(key.minusDays((long) DAYS_OF_WEEK * weeks)));
            candidates.add(madeUp(key.plusDays((long) DAYS_OF_WEEK * weeks)));
        });
        candidates.removeIf(candidate -> !sameYear(candidate.value(), key)
                || !Donors.wrong(asked.claim()).and(donors.possible(asked.claim())).test(candidate.value()));
        return candidates;
    }

    private static Candidate madeUp(LocalDate day) {
        return new Candidate(new Value.Day(day), new Why.Nowhere());
    }

    private static boolean sameYear(Value value, LocalDate key) {
        return value instanceof Value.Day(LocalDate day) && day.getYear() == key.getYear();
    }
}
