package kz.dauys.quiz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import kz.dauys.knowledge.Value;

/** Options for a year: those of other votes of the same kind in which it was surely otherwise. */
final class YearOptions {
    private final Years years;
    private final Options options;

    YearOptions(Years years, Options options) {
        this.years = years;
        this.options = options;
    }

    Optional<Lineup> pick(Asked asked, int size, Random chance) {
        List<Candidate> others = new ArrayList<>();
        years.others(asked.claim()).forEach(year -> years.without(asked.value(), year, asked.claim())
                .ifPresent(own -> others.add(new Candidate(figure(year), new Why.Own(own)))));
        Collections.shuffle(others, chance);
        Value key = figure(years.of(asked.claim()));
        return IntStream.iterate(size, fewer -> fewer >= Lineup.FEWEST, fewer -> fewer - 1)
                .mapToObj(each -> new Ordered(key, (one, two) -> !one.equals(two)).pick(others, each, chance))
                .flatMap(Optional::stream)
                .findFirst()
                .map(line -> line.stream().map(options::year).toList())
                .map(line -> Lineup.of(line, options.year(new Candidate(key, new Why.Key()))));
    }

    private static Value figure(int year) {
        return new Value.Figure(BigDecimal.valueOf(year));
    }
}
