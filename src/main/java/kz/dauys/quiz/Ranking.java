package kz.dauys.quiz;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Unit;
import kz.dauys.knowledge.Value;

/** The order of parties or candidates in an election, as far as it is the same under every source. */
final class Ranking {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Knowledge knowledge;

    Ranking(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The claim beside the winner's, where it surely tells who came second. */
    Optional<Asked> second(Claim claim) {
        return isSecond(claim) && Asked.settled(claim)
                ? contenders(claim).filter(rival -> above(rival, claim)).findFirst().map(Asked.of(claim)::beside)
                : Optional.empty();
    }

    /** Exactly one is above it under every source, all others are below, and what the known shares leave is too little for one more. */
    boolean isSecond(Claim claim) {
        List<Claim> rivals = contenders(claim).filter(rival -> !rival.subject().equals(claim.subject())).toList();
        return contends(claim)
                && rivals.stream().filter(rival -> above(rival, claim)).count() == 1
                && rivals.stream().filter(rival -> above(claim, rival)).count() == rivals.size() - 1
                && aboveTheUnknown(claim);
    }

    /** All are below it, or two are above it. */
    boolean isNotSecond(Claim claim) {
        List<Claim> rivals = contenders(claim).filter(rival -> !rival.subject().equals(claim.subject())).toList();
        return rivals.stream().filter(rival -> above(rival, claim)).count() > 1
                || rivals.stream().allMatch(rival -> above(claim, rival));
    }

    /** All that stood, whatever their sources say; the answers "for" and "against" did not stand. */
    Stream<Claim> contenders(Claim claim) {
        return same(claim).filter(this::contends);
    }

    private boolean contends(Claim claim) {
        return knowledge.glossary().entry(claim.subject())
                .filter(entry -> entry instanceof Entry.Person
                        || (entry instanceof Entry.Party party && party.kind() != Entry.Contender.GROUP))
                .isPresent();
    }

    private Stream<Claim> same(Claim claim) {
        return knowledge.claims(claim.election()).stream().filter(other -> other.measure().equals(claim.measure()));
    }

    private boolean aboveTheUnknown(Claim claim) {
        if (Rulings.unit(knowledge.glossary(), claim) != Unit.PERCENT) {
            return false;
        }
        BigDecimal known = same(claim).map(other -> numbers(other).min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return numbers(claim).allMatch(number -> number.compareTo(HUNDRED.subtract(known)) > 0);
    }

    private static boolean above(Claim one, Claim two) {
        return numbers(one).allMatch(first -> numbers(two).allMatch(second -> first.compareTo(second) > 0));
    }

    private static Stream<BigDecimal> numbers(Claim claim) {
        return claim.readings().stream()
                .map(reading -> reading.value() instanceof Value.Figure(BigDecimal number) ? number : BigDecimal.ZERO);
    }
}
