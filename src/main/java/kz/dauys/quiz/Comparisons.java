package kz.dauys.quiz;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Glossary;
import kz.dauys.knowledge.Value;

/** Finds the claims that can be held beside another one: the same measure and subject in another vote of the same kind, without a dispute. */
final class Comparisons {
    private final Glossary glossary;
    private final List<Claim> claims;

    Comparisons(Glossary glossary, List<Claim> claims) {
        this.glossary = glossary;
        this.claims = claims;
    }

    /** All comparisons with an election whose id comes later, so that every pair is asked about once. */
    Stream<Asked> of(Claim claim) {
        List<Claim> later = claims.stream()
                .filter(rival -> rival.measure().equals(claim.measure()) && rival.subject().equals(claim.subject()))
                .filter(rival -> rival.election().compareTo(claim.election()) > 0)
                .filter(rival -> kind(rival) == kind(claim))
                .toList();
        return later.stream()
                .filter(rival -> Asked.settled(rival) && Asked.settled(claim))
                // What stayed as it was is asked of one vote and the next: else "the same" would be right most of the time.
                .filter(rival -> claim.value().equals(rival.value()) ? !rounded(claim.value()) && isNext(rival, later) : !claim.value().agreesWith(rival.value()))
                .map(rival -> isLess(claim, rival) ? Asked.of(rival).beside(claim) : Asked.of(claim).beside(rival));
    }

    /** Whether a value may differ behind its last digit, so that it equals none. */
    static boolean rounded(Value value) {
        return value instanceof Value.Figure(BigDecimal number) && number.scale() > 0;
    }

    private static boolean isNext(Claim rival, List<Claim> later) {
        return later.stream().noneMatch(other -> other.election().compareTo(rival.election()) < 0);
    }

    private Entry.Vote kind(Claim claim) {
        return glossary.get(Entry.Election.class, claim.election()).kind();
    }

    private static boolean isLess(Claim one, Claim two) {
        return one.value() instanceof Value.Figure(BigDecimal first)
                && two.value() instanceof Value.Figure(BigDecimal second)
                && first.compareTo(second) < 0;
    }
}
