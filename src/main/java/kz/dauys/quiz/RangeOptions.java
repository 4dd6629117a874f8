package kz.dauys.quiz;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Unit;
import kz.dauys.knowledge.Value;

/** Options for a figure whose digits nobody needs: ranges that lie side by side, so that it falls into one of them alone. */
final class RangeOptions {
    private static final List<BigDecimal> STEPS = Stream.of("1", "2", "2.5", "5").map(BigDecimal::new).toList();
    /** A range is neither so narrow that one must know the figure nor so wide that everybody does, as a share of the figure. */
    private static final double NARROW = 0.12;
    private static final double WIDE = 0.6;
    /** How near to the end of its range, as a share of it, a figure may lie. */
    private static final double MARGIN = 0.15;
    private static final BigDecimal SMALL = BigDecimal.TEN;

    private final Options options;
    private final Donors donors;

    RangeOptions(Options options, Donors donors) {
        this.options = options;
        this.donors = donors;
    }

    Optional<Lineup> pick(Asked asked, int size, Random chance) {
        if (!(asked.value() instanceof Value.Figure(BigDecimal key)) || key.compareTo(SMALL) < 0 || options.unit(asked.claim()) == Unit.PERCENT) {
            return Optional.empty();
        }
        int first = chance.nextInt(size);
        List<BigDecimal> widths = widths(key);
        return IntStream.range(0, size)
                .map(turn -> (first + turn) % size)
                .boxed()
                .flatMap(place -> widths.stream().flatMap(width -> line(asked, key, width, place, size).stream()))
                .findFirst();
    }

    private static List<BigDecimal> widths(BigDecimal key) {
        return IntStream.rangeClosed(0, key.precision())
                .boxed()
                .flatMap(power -> STEPS.stream().map(step -> step.scaleByPowerOfTen(power)))
                .filter(width -> width.remainder(BigDecimal.ONE).signum() == 0)
                .filter(width -> share(width, key) >= NARROW && share(width, key) <= WIDE)
                .toList();
    }

    private static double share(BigDecimal width, BigDecimal key) {
        return width.doubleValue() / key.doubleValue();
    }

    /** Ranges of one width with the key's at {@code place}; none of the others may hold what another source says. */
    private Optional<Lineup> line(Asked asked, BigDecimal key, BigDecimal width, int place, int size) {
        BigDecimal from = key.divide(width, 0, RoundingMode.DOWN).multiply(width);
        BigDecimal lowest = from.subtract(width.multiply(BigDecimal.valueOf(place)));
        double inside = key.subtract(from).doubleValue() / width.doubleValue();
        if (lowest.signum() <= 0 || (key.compareTo(new BigDecimal(100)) > 0 && (inside < MARGIN || inside > 1 - MARGIN))) {
            return Optional.empty();
        }
        List<Option> line = IntStream.range(0, size)
                .mapToObj(i -> range(asked.claim(), lowest.add(width.multiply(BigDecimal.valueOf(i))), width, i == place))
                .toList();
        Predicate<Value> possible = donors.possible(asked.claim());
        boolean believable = IntStream.range(place + 1, size).allMatch(i -> possible.test(new Value.Figure(lowest.add(width.multiply(BigDecimal.valueOf(i))))));
        boolean sound = believable && asked.claim().readings().stream()
                .map(Claim.Reading::value)
                .allMatch(value -> value instanceof Value.Figure(BigDecimal number)
                        && number.compareTo(from) >= 0
                        && number.compareTo(from.add(width)) < 0);
        return sound ? Optional.of(Lineup.of(line)) : Optional.empty();
    }

    private Option range(Claim claim, BigDecimal from, BigDecimal width, boolean key) {
        return options.range(from, width, new Option.Statement.Between(from, from.add(width)), key ? new Why.Key() : new Why.Own(claim));
    }
}
