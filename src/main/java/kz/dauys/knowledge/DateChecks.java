package kz.dauys.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the days of an election come one after the other, in the year that the glossary gives it. */
final class DateChecks {
    private static final String VOTING = "date-voting";
    /** A chamber is dissolved, elected, and sits. */
    private static final List<String> ORDER = List.of("dissolved", VOTING, "date-second-round", "first-session");

    private final Entry.Election election;
    private final Figures figures;
    private final List<Finding.Failed> failures = new ArrayList<>();

    private DateChecks(Entry.Election election, Figures figures) {
        this.election = election;
        this.figures = figures;
    }

    static List<Finding.Failed> check(Entry.Election election, Figures figures) {
        DateChecks checks = new DateChecks(election, figures);
        checks.order();
        checks.year();
        return checks.failures;
    }

    private void order() {
        List<String> given = ORDER.stream().filter(measure -> figures.day(measure).isPresent()).toList();
        for (int i = 1; i < given.size(); i++) {
            LocalDate earlier = figures.day(given.get(i - 1)).orElseThrow();
            LocalDate later = figures.day(given.get(i)).orElseThrow();
            if (!earlier.isBefore(later)) {
                fail("dates", given.get(i), given.get(i) + " " + later + " is not after " + given.get(i - 1) + " " + earlier);
            }
        }
    }

    private void year() {
        figures.day(VOTING).filter(day -> day.getYear() != election.year()).ifPresent(day ->
                fail("year", VOTING, VOTING + " " + day + " is not in the election's year " + election.year()));
    }

    private void fail(String check, String measure, String detail) {
        Optional<Position> line = figures.claim(measure, Claim.WHOLE).map(Claim::line);
        failures.add(new Finding.Failed(check, election.id(), Claim.WHOLE, detail, line));
    }
}
