package kz.dauys.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The outcome of an {@link Audit}. */
public record AuditReport(AuditCounts counts, List<Finding> findings) {
    public AuditReport {
        findings = List.copyOf(findings);
    }

    /** Whether the pack must not be used as it is. */
    public boolean failed() {
        return findings.stream().anyMatch(Finding::fails);
    }

    /** The findings of one kind. */
    public <F extends Finding> List<F> all(Class<F> kind) {
        return findings.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The report as lines of text: the counts, then a line for each finding, failures first. */
    public List<String> table() {
        List<String> lines = new ArrayList<>(List.of(
                row("elections", counts.elections()),
                row("claims", counts.claimCount()) + weights(),
                row("sources", counts.sources()),
                row("documents", counts.documents()),
                row("two publishers, %", counts.corroboratedPercent()),
                row("disputes", counts.disputed()),
                row("open disputes", all(Finding.OpenDispute.class).size()),
                row("explained failures", all(Finding.Explained.class).size()),
                row("failures", (int) findings.stream().filter(Finding::fails).count())));
        findings.stream().sorted(Comparator.comparing(Finding::fails).reversed()).map(AuditReport::line).forEach(lines::add);
        return lines;
    }

    private String weights() {
        return Stream.of(Claim.Weight.values())
                .map(weight -> weight.name().toLowerCase(Locale.ROOT) + " " + counts.claims().getOrDefault(weight, 0))
                .collect(Collectors.joining(", ", "  (", ")"));
    }

    private static String row(String name, int count) {
        return String.format(Locale.ROOT, "%-20s %6d", name, count);
    }

    private static String line(Finding finding) {
        String where = finding.position().map(position -> position + ": ").orElse("");
        return String.format(Locale.ROOT, "%-9s %s%s", word(finding), where, finding.text());
    }

    private static String word(Finding finding) {
        return switch (finding) {
            case Finding.Failed failed -> "failed";
            case Finding.Explained explained -> "explained";
            case Finding.Stale stale -> "stale";
            case Finding.Collision collision -> "ambiguous";
            case Finding.Uncited uncited -> "uncited";
            case Finding.OpenDispute open -> "open";
        };
    }
}
