package kz.dauys.knowledge;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How large a pack is and how well it is founded.
 *
 * @param elections that have claims
 * @param corroborated claims whose value at least two publishers give
 * @param disputed claims whose sources differ by more than rounding
 */
public record AuditCounts(int elections, Map<Claim.Weight, Integer> claims, int sources, int documents, int corroborated, int disputed) {
    public AuditCounts {
        claims = Map.copyOf(claims);
    }

    static AuditCounts of(Knowledge knowledge) {
        List<Claim> claims = knowledge.claims();
        Map<Claim.Weight, Integer> byWeight = new EnumMap<>(Claim.Weight.class);
        claims.forEach(claim -> byWeight.merge(claim.weight(), 1, Integer::sum));
        return new AuditCounts(
                (int) claims.stream().map(Claim::election).distinct().count(),
                byWeight,
                knowledge.sources().size(),
                knowledge.documents().size(),
                (int) claims.stream().filter(claim -> publishers(claim, knowledge) > 1).count(),
                (int) claims.stream().filter(Claim::disputed).count());
    }

    /** All citations of a claim, whatever value they give. */
    static Stream<Claim.Citation> citations(Claim claim) {
        return claim.readings().stream().flatMap(reading -> reading.sources().stream());
    }

    private static long publishers(Claim claim, Knowledge knowledge) {
        return claim.readings().stream()
                .filter(reading -> reading.value().agreesWith(claim.value()))
                .flatMap(reading -> reading.sources().stream())
                .map(citation -> knowledge.source(citation.source()).map(Source::publisher))
                .flatMap(Optional::stream)
                .distinct()
                .count();
    }

    public int claimCount() {
        return claims.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The percentage of claims whose value at least two publishers give. */
    public int corroboratedPercent() {
        return claimCount() == 0 ? 0 : Math.round(100f * corroborated / claimCount());
    }
}
