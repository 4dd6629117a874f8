package kz.dauys.quiz;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Source;
import kz.dauys.knowledge.Value;

/**
 * What a question asks about.
 *
 * @param value the value that the question holds right
 * @param accordingTo the source that the stem names; empty where all sources agree
 * @param other the claim that a comparison holds beside it
 */
public record Asked(Claim claim, Value value, Optional<Source> accordingTo, Optional<Claim> other) {
    private static final BigDecimal NEXT_TO_NOTHING = new BigDecimal("0.1");

    static Asked of(Claim claim) {
        return new Asked(claim, claim.value(), Optional.empty(), Optional.empty());
    }

    Asked beside(Claim rival) {
        return new Asked(claim, value, accordingTo, Optional.of(rival));
    }

    /** Whether all sources agree on a value and it stands on firm ground, so that it can be asked for without naming one. */
    static boolean settled(Claim claim) {
        return claim.accepted().isPresent()
                && claim.readings().stream().anyMatch(reading -> reading.confidence() != Claim.Confidence.LOW)
                && claim.readings().stream().allMatch(one ->
                        claim.readings().stream().allMatch(two -> one.value().agreesWith(two.value())));
    }

    /** The values that can be asked for "according to S": the accepted one, or all of them but slips where none is accepted. */
    static Stream<Claim.Reading> quotable(Claim claim) {
        return claim.readings().stream().filter(reading -> claim.accepted().map(reading.value()::equals).orElse(!reading.slip()));
    }

    /** What sources say in earnest where they differ: two values or more, without anybody's slips. */
    static List<Claim.Reading> differing(Claim claim) {
        List<Claim.Reading> earnest = claim.readings().stream().filter(reading -> !reading.slip()).toList();
        boolean apart = earnest.stream().anyMatch(one -> earnest.stream().anyMatch(two -> apart(one.value(), two.value())));
        return apart ? earnest : List.of();
    }

    /** Shares that differ by the last digit were rounded in two ways, which nobody need know. */
    private static boolean apart(Value one, Value two) {
        return (one instanceof Value.Figure(BigDecimal number) && two instanceof Value.Figure(BigDecimal other) && number.scale() > 0)
                ? number.subtract(other).abs().compareTo(NEXT_TO_NOTHING) >= 0
                : !one.agreesWith(two);
    }

    /**
     * The ways to ask for a reading, by its sources, best first. A source that gives two of the values cannot be named, nor one that does not
     * print this very value.
     */
    static Stream<Asked> said(Claim claim, Claim.Reading reading, Knowledge knowledge) {
        return sources(reading, knowledge).stream()
                .filter(source -> exact(reading, source))
                .filter(source -> readingsOf(source, claim, knowledge) == 1)
                .map(source -> new Asked(claim, reading.value(), Optional.of(source), Optional.empty()));
    }

    /** Sources that are called alike count as one: the stem could not tell them apart. */
    private static long readingsOf(Source source, Claim claim, Knowledge knowledge) {
        return claim.readings().stream()
                .filter(reading -> sources(reading, knowledge).stream().anyMatch(each -> each.label().equals(source.label())))
                .count();
    }

    /** The sources of a reading, those that print the very value first, and the best ones of these. */
    static List<Source> sources(Claim.Reading reading, Knowledge knowledge) {
        return reading.sources().stream()
                .flatMap(cited -> knowledge.source(cited.source()).stream())
                .distinct()
                .sorted(Comparator.comparing((Source source) -> !exact(reading, source)).thenComparing(Source.BY_STANDING))
                .toList();
    }

    /** Who wrote before a day cannot have told that it came. */
    static boolean couldKnow(Source source, Value value) {
        if (!(value instanceof Value.Day(LocalDate day)) || !source.date().matches("\\d{4}(-\\d\\d){0,2}")) {
            return true;
        }
        return source.date().compareTo(day.toString().substring(0, source.date().length())) >= 0;
    }

    private static boolean exact(Claim.Reading reading, Source source) {
        return couldKnow(source, reading.value()) && reading.sources().stream().anyMatch(cited -> cited.source().equals(source.id()) && cited.exact());
    }

    /** The sources that give the value that is held right, the named one first. */
    List<Source> sources(Knowledge knowledge) {
        List<Claim.Reading> readings = claim.readings().stream().filter(reading -> reading.value().agreesWith(value)).toList();
        Comparator<Source> namedFirst = Comparator.comparing(source -> !accordingTo.equals(Optional.of(source)));
        return readings.stream()
                .flatMap(reading -> sources(reading, knowledge).stream())
                .distinct()
                .sorted(namedFirst
                        .thenComparing(source -> readings.stream().noneMatch(reading -> exact(reading, source)))
                        .thenComparing(Source.BY_STANDING))
                .toList();
    }
}
