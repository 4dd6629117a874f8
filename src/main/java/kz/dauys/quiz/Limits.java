package kz.dauys.quiz;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Value;

/** What cannot be in a vote, so that it would be no option but a giveaway: more votes than voters, more seats than the chamber has, a session before the voting. */
final class Limits {
    private final Knowledge knowledge;

    Limits(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Whether a value is possible beside the claim's own. */
    Predicate<Value> of(Claim claim) {
        return Rulings.isOne(claim) ? value -> true : switch (claim.value()) {
            case Value.Figure(BigDecimal key) -> most(claim).filter(most -> key.compareTo(most) < 0)
                    .map(Limits::below)
                    .orElse(value -> true);
            case Value.Day(LocalDate key) -> sameSides(key, votingDays(claim).toList());
            case Value.Names ignored -> value -> true;
            case Value.Words ignored -> value -> true;
        };
    }

    private static Predicate<Value> below(BigDecimal most) {
        return value -> !(value instanceof Value.Figure(BigDecimal number)) || number.compareTo(most) < 0;
    }

    /** All that a part of the voters or of the chamber is less than. */
    private Optional<BigDecimal> most(Claim claim) {
        return switch (Rulings.unit(knowledge.glossary(), claim)) {
            case VOTES -> whole(claim, "registered");
            case BALLOTS -> claim.measure().equals("ballots-printed") ? Optional.empty() : whole(claim, "registered");
            case PEOPLE -> claim.measure().equals("votes-cast") ? whole(claim, "registered") : Optional.empty();
            case SEATS -> claim.subject().equals(Claim.WHOLE) && claim.measure().equals("seats") ? Optional.empty() : whole(claim, "seats");
            default -> Optional.empty();
        };
    }

    private Optional<BigDecimal> whole(Claim claim, String measure) {
        return knowledge.claim(claim.election(), measure, Claim.WHOLE).stream()
                .flatMap(whole -> whole.readings().stream())
                .flatMap(reading -> reading.value() instanceof Value.Figure(BigDecimal number) ? Stream.of(number) : Stream.empty())
                .max(BigDecimal::compareTo);
    }

    /** The days on which people voted, but for the one that is asked for. */
    private Stream<LocalDate> votingDays(Claim claim) {
        return Stream.of("date-voting", "date-second-round", "date-scheduled")
                .filter(measure -> !measure.equals(claim.measure()))
                .flatMap(measure -> knowledge.claim(claim.election(), measure, Claim.WHOLE).stream())
                .flatMap(voting -> voting.value() instanceof Value.Day(LocalDate day) ? Stream.of(day) : Stream.empty());
    }

    /** What came before the voting is not put after it, nor on that day; and the other way round. */
    private static Predicate<Value> sameSides(LocalDate key, List<LocalDate> votings) {
        return value -> !(value instanceof Value.Day(LocalDate day))
                || votings.stream().allMatch(voting -> Integer.signum(day.compareTo(voting)) == Integer.signum(key.compareTo(voting)));
    }
}
