package kz.dauys.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the days of an election come one after the other, in the year that the glossary gives it. */
final class DateChecks {
    private static final String VOTING = "date-voting";

    /** Two days of which the first is before the second, or at most on the same day. */
    private record Order(String first, String second, boolean sameDay) {}

    /** A vote is called, a chamber dissolved, people vote, the result is announced, and what was elected begins. */
    private static final List<Order> ORDER = List.of(
            new Order("date-called", VOTING, false),
            new Order("date-draft", VOTING, false),
            new Order("dissolved", VOTING, false),
            new Order("council-dissolved", VOTING, false),
            new Order(VOTING, "date-assembly-vote", true),
            new Order(VOTING, "date-second-round", false),
            new Order("date-second-round", "date-repeat-voting", false),
            new Order(VOTING, "date-repeat-voting", false),
            new Order(VOTING, "date-results", true),
            new Order("date-results", "date-inauguration", true),
            new Order(VOTING, "date-inauguration", false),
            new Order(VOTING, "date-signed", true),
            new Order(VOTING, "date-in-force", true),
            new Order("date-second-round", "first-session", false),
            new Order(VOTING, "first-session", false),
            new Order(VOTING, "date-annulled", false),
            new Order("date-called", "date-scheduled", false));

    private final Entry.Election election;
    private final Figures figures;
    private final LocalDate asOf;
    private final List<Finding.Failed> failures = new ArrayList<>();

    private DateChecks(Entry.Election election, Figures figures, LocalDate asOf) {
        this.election = election;
        this.figures = figures;
        this.asOf = asOf;
    }

    /** @param asOf the last day that the pack can know of */
    static List<Finding.Failed> check(Entry.Election election, Figures figures, LocalDate asOf) {
        DateChecks checks = new DateChecks(election, figures, asOf);
        ORDER.forEach(checks::order);
        checks.year();
        checks.future();
        return checks.failures;
    }

    private void order(Order order) {
        figures.day(order.first()).ifPresent(first -> figures.day(order.second())
                .filter(second -> second.isBefore(first) || (second.equals(first) && !order.sameDay()))
                .ifPresent(second -> fail(
                        "dates", order.second(), order.second() + " " + second + " is not after " + order.first() + " " + first)));
    }

    private void year() {
        figures.day(VOTING).filter(day -> day.getYear() != election.year()).ifPresent(day ->
                fail("year", VOTING, VOTING + " " + day + " is not in the election's year " + election.year()));
    }

    /** What lies after the last day of the pack can be a plan, and no more. */
    private void future() {
        figures.days().filter(measure -> !measure.equals("date-scheduled")).forEach(measure -> figures.day(measure)
                .filter(day -> day.isAfter(asOf))
                .ifPresent(day -> fail("future", measure, measure + " " + day + " lies after " + asOf + ", the last day of the pack")));
    }

    private void fail(String check, String measure, String detail) {
        Optional<Position> line = figures.claim(measure, Claim.WHOLE).map(Claim::line);
        failures.add(new Finding.Failed(check, election.id(), Claim.WHOLE, detail, line));
    }
}
