package kz.dauys.knowledge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of voting as they were worded from time to time. */
public final class Norms {
    private static final Comparator<Norm> BY_BEGINNING =
            Comparator.comparing((Norm norm) -> norm.validity().from().orElse(LocalDate.MIN));

    private final List<Norm> all;
    private final List<Stages> stages;
    private final Map<String, List<Norm>> byRule;

    Norms(List<Norm> all, List<Stages> stages) {
        this.all = List.copyOf(all);
        this.stages = List.copyOf(stages);
        this.byRule = all.stream().sorted(BY_BEGINNING).collect(Collectors.groupingBy(Norm::rule));
    }

    static Norms none() {
        return new Norms(List.of(), List.of());
    }

    public List<Norm> all() {
        return all;
    }

    public List<Stages> stages() {
        return stages;
    }

    /** Every wording of a rule, the oldest first. */
    public List<Norm> of(String rule) {
        return byRule.getOrDefault(rule, List.of());
    }

    /** What a rule said on a day, for each body that it spoke of. */
    public List<Norm> on(LocalDate day, String rule) {
        return of(rule).stream().filter(norm -> norm.validity().contains(day)).toList();
    }

    /** Wordings of one rule about one body, in the order of time. */
    Stream<List<Norm>> successions() {
        return byRule.values().stream().flatMap(norms -> Stream.of(Norm.Body.values())
                .map(body -> norms.stream().filter(norm -> norm.bodies().contains(body)).toList())
                .filter(line -> line.size() > 1));
    }
}
