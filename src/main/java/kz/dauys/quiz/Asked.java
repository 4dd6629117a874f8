package kz.dauys.quiz;

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

    static Asked of(Claim claim) {
        return new Asked(claim, claim.value(), Optional.empty(), Optional.empty());
    }

    Asked beside(Claim rival) {
        return new Asked(claim, value, accordingTo, Optional.of(rival));
    }

    /** Whether all sources agree on a value, so that it can be asked for without naming one. */
    static boolean settled(Claim claim) {
        return claim.accepted().isPresent()
                && claim.readings().stream().allMatch(one ->
                        claim.readings().stream().allMatch(two -> one.value().agreesWith(two.value())));
    }

    /** The values that can be asked for "according to S": the accepted one, or all of them where none is accepted. */
    static Stream<Claim.Reading> quotable(Claim claim) {
        return claim.readings().stream().filter(reading -> claim.accepted().map(reading.value()::equals).orElse(true));
    }

    /** The ways to ask for a reading, by its sources, best first. A source that gives two of the values cannot be named. */
    static Stream<Asked> said(Claim claim, Claim.Reading reading, Knowledge knowledge) {
        return sources(reading, knowledge).stream()
                .filter(source -> readingsOf(source, claim, knowledge) == 1)
                .map(source -> new Asked(claim, reading.value(), Optional.of(source), Optional.empty()));
    }

    /** Sources that are called alike count as one: the stem could not tell them apart. */
    private static long readingsOf(Source source, Claim claim, Knowledge knowledge) {
        return claim.readings().stream()
                .filter(reading -> sources(reading, knowledge).stream().anyMatch(each -> each.label().equals(source.label())))
                .count();
    }

    /** The sources of a reading, best first. */
    static List<Source> sources(Claim.Reading reading, Knowledge knowledge) {
        return reading.sources().stream()
                .flatMap(cited -> knowledge.source(cited.source()).stream())
                .distinct()
                .sorted(Source.BY_STANDING)
                .toList();
    }

    /** The sources that give the value that is held right, the named one first. */
    List<Source> sources(Knowledge knowledge) {
        Comparator<Source> namedFirst = Comparator.comparing(source -> !accordingTo.equals(Optional.of(source)));
        return claim.readings().stream()
                .filter(reading -> reading.value().agreesWith(value))
                .flatMap(reading -> sources(reading, knowledge).stream())
                .distinct()
                .sorted(namedFirst.thenComparing(Source.BY_STANDING))
                .toList();
    }
}
