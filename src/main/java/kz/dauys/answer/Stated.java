package kz.dauys.answer;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Value;

/**
 * Finds the claim that a question is about by the figures that it names: "79.78 or 81, which is it?" Values that differ between sources are
 * what people have read somewhere, and only one claim of a vote has them.
 */
final class Stated {
    /** Smaller whole numbers are many things: seats, days, parties. */
    private static final BigDecimal TELLING = BigDecimal.valueOf(100);

    private final Knowledge knowledge;

    Stated(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * The one claim that holds most of the figures.
     *
     * @param subjects who it must be about; anybody where there are none
     */
    Optional<Interpretation> read(Set<BigDecimal> figures, Set<String> subjects, List<Entry.Election> elections) {
        if (figures.isEmpty() || (figures.size() < 2 && figures.stream().noneMatch(Stated::tells))) {
            return Optional.empty();
        }
        Map<Claim, Long> held = elections.stream()
                .flatMap(election -> knowledge.claims(election.id()).stream())
                .filter(claim -> subjects.isEmpty() || subjects.contains(claim.subject()))
                .collect(Collectors.toMap(claim -> claim, claim -> held(claim, figures), Long::sum));
        long most = held.values().stream().max(Comparator.naturalOrder()).orElse(0L);
        List<Claim> best = held.entrySet().stream().filter(each -> each.getValue() == most).map(Map.Entry::getKey).toList();
        // One figure is a statement to be checked; it takes a claim that sources tell differently, or agreement would be no news.
        boolean clear = most > 0 && best.size() == 1 && best.getFirst().readings().size() > 1;
        return clear ? Optional.of(Interpretation.facts(best)) : Optional.empty();
    }

    private static boolean tells(BigDecimal figure) {
        return figure.stripTrailingZeros().scale() > 0 || figure.compareTo(TELLING) >= 0;
    }

    private static long held(Claim claim, Set<BigDecimal> figures) {
        return figures.stream()
                .filter(figure -> claim.readings().stream().anyMatch(reading -> reading.value() instanceof Value.Figure value && new Value.Figure(figure).agreesWith(value)))
                .count();
    }
}
