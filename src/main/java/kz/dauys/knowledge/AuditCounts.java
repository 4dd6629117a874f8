package kz.dauys.knowledge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How large a pack is and how well it is founded.
 *
 * @param elections that have claims
 * @param claims by weight, and {@code norms} likewise
 * @param rules that the norms are wordings of
 * @param sources by kind
 * @param documents by language, and {@code classTexts} likewise for those that teachers hand out
 * @param corroborated claims whose value at least two independent sources give
 * @param disputed claims whose sources differ by more than rounding
 * @param aliases other names of the glossary by language
 */
public record AuditCounts(
        int elections,
        Map<Claim.Weight, Integer> claims,
        int rules,
        Map<Claim.Weight, Integer> norms,
        Map<Source.Kind, Integer> sources,
        Map<Language, Integer> documents,
        Map<Language, Integer> classTexts,
        int corroborated,
        int disputed,
        Map<Language, Integer> aliases) {

    static AuditCounts of(Knowledge knowledge) {
        List<Claim> claims = knowledge.claims();
        List<Document> documents = knowledge.documents();
        return new AuditCounts(
                (int) claims.stream().map(Claim::election).distinct().count(),
                each(Claim.Weight.class, weight -> count(claims.stream().filter(claim -> claim.weight() == weight))),
                count(knowledge.glossary().all(Entry.Rule.class).stream()),
                each(Claim.Weight.class, weight -> count(knowledge.norms().all().stream().filter(norm -> norm.weight() == weight))),
                each(Source.Kind.class, kind -> count(knowledge.sources().values().stream().filter(source -> source.kind() == kind))),
                each(Language.class, language -> count(documents.stream().filter(document -> document.language() == language))),
                each(Language.class, language -> count(documents.stream()
                        .filter(document -> document.forClass() && document.language() == language))),
                count(claims.stream().filter(claim -> houses(claim, knowledge) > 1)),
                count(claims.stream().filter(Claim::disputed)),
                each(Language.class, language -> knowledge.glossary().entries().stream()
                        .mapToInt(entry -> entry.aliases().getOrDefault(language, List.of()).size())
                        .sum()));
    }

    private static <E extends Enum<E>> Map<E, Integer> each(Class<E> type, ToIntFunction<E> count) {
        Map<E, Integer> counts = new EnumMap<>(type);
        Stream.of(type.getEnumConstants()).forEach(constant -> counts.put(constant, count.applyAsInt(constant)));
        return counts;
    }

    private static int count(Stream<?> stream) {
        return (int) stream.count();
    }

    /** All citations of a claim, whatever value they give. */
    static Stream<Claim.Citation> citations(Claim claim) {
        return claim.readings().stream().flatMap(reading -> reading.sources().stream());
    }

    private static long houses(Claim claim, Knowledge knowledge) {
        return claim.readings().stream()
                .filter(reading -> reading.value().agreesWith(claim.value()))
                .flatMap(reading -> reading.sources().stream())
                .flatMap(citation -> knowledge.source(citation.source()).stream())
                .map(Source::house)
                .distinct()
                .count();
    }

    public int claimCount() {
        return sum(claims);
    }

    static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The percentage of claims whose value at least two independent sources give. */
    public int corroboratedPercent() {
        return claimCount() == 0 ? 0 : Math.round(100f * corroborated / claimCount());
    }

    /** The counts as rows of a table: a name, a number, and how it is made up. */
    List<String> rows() {
        List<String> rows = new ArrayList<>();
        rows.add(AuditReport.row("elections", elections, ""));
        rows.add(AuditReport.row("claims", claimCount(), parts(claims)));
        rows.add(AuditReport.row("rules", rules, ""));
        rows.add(AuditReport.row("norms", sum(norms), parts(norms)));
        rows.add(AuditReport.row("sources", sum(sources), parts(sources)));
        rows.add(AuditReport.row("documents", sum(documents), parts(documents)));
        rows.add(AuditReport.row("texts for class", sum(classTexts), parts(classTexts)));
        rows.add(AuditReport.row("aliases", sum(aliases), parts(aliases)));
        rows.add(AuditReport.row("two sources, %", corroboratedPercent(), ""));
        rows.add(AuditReport.row("disputes", disputed, ""));
        return rows;
    }

    private static <E extends Enum<E>> String parts(Map<E, Integer> counts) {
        return counts.entrySet().stream()
                .filter(part -> part.getValue() > 0)
                .map(part -> YamlNode.word(part.getKey()) + " " + part.getValue())
                .collect(Collectors.joining(", "));
    }
}
