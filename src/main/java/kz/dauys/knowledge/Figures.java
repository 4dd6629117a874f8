package kz.dauys.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The accepted values of one election. */
final class Figures {
    private final Glossary glossary;
    private final List<Claim> claims;
    private final Map<String, Claim> byMeasureAndSubject;

    Figures(Knowledge knowledge, String election) {
        glossary = knowledge.glossary();
        claims = knowledge.claims(election);
        byMeasureAndSubject = claims.stream().collect(Collectors.toMap(claim -> claim.measure() + "/" + claim.subject(), Function.identity()));
    }

    Optional<Claim> claim(String measure, String subject) {
        return Optional.ofNullable(byMeasureAndSubject.get(measure + "/" + subject));
    }

    /** Parties that have a value of {@code measure}. */
    List<String> parties(String measure) {
        return claims.stream()
                .filter(claim -> claim.measure().equals(measure) && !claim.subject().equals(Claim.WHOLE))
                .map(Claim::subject)
                .toList();
    }

    /** All parties that have a value of anything. */
    List<String> parties() {
        return claims.stream().map(Claim::subject).filter(subject -> !subject.equals(Claim.WHOLE)).distinct().toList();
    }

    Optional<Amount> amount(String measure, String subject) {
        return claim(measure, subject).flatMap(claim -> claim.accepted().flatMap(value -> amount(claim, value)));
    }

    private Optional<Amount> amount(Claim claim, Value value) {
        if (!(value instanceof Value.Figure(var number))) {
            return Optional.empty();
        }
        boolean rounded = glossary.get(Entry.Measure.class, claim.measure()).unit() == Unit.PERCENT;
        Optional<Position> line = Optional.of(claim.line());
        return Optional.of(rounded ? Amount.rounded(number, line) : Amount.exact(number, line));
    }

    /** The sum over the parties; empty where none has a value, or one an open dispute. */
    Optional<Amount> total(String measure) {
        List<Optional<Amount>> amounts = parties(measure).stream().map(party -> amount(measure, party)).toList();
        if (amounts.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return amounts.stream().flatMap(Optional::stream).reduce(Amount::plus);
    }

    /** Every claim of the election. */
    Stream<Claim> all() {
        return claims.stream();
    }

    /** The measures of the whole election whose values are days. */
    Stream<String> days() {
        return claims.stream()
                .filter(claim -> glossary.get(Entry.Measure.class, claim.measure()).unit() == Unit.DATE)
                .map(Claim::measure);
    }

    Optional<LocalDate> day(String measure) {
        return claim(measure, Claim.WHOLE)
                .flatMap(Claim::accepted)
                .flatMap(value -> value instanceof Value.Day(LocalDate day) ? Optional.of(day) : Optional.empty());
    }
}
