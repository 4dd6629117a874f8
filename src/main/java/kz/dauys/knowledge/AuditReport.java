package kz.dauys.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The outcome of an {@link Audit}. */
public record AuditReport(AuditCounts counts, List<Finding> findings) {
    public AuditReport {
        findings = List.copyOf(findings);
    }

    /** Whether the pack must not be used as it is. */
    public boolean failed() {
        return failures() > 0;
    }

    public int failures() {
        return (int) findings.stream().filter(Finding::fails).count();
    }

    /** The findings of one kind. */
    public <F extends Finding> List<F> all(Class<F> kind) {
        return findings.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** What must be mended, a line each. */
    public List<String> failureLines() {
        return findings.stream().filter(Finding::fails).map(AuditReport::line).toList();
    }

    /** The report as lines of text: the counts, then a line for each finding, failures first. */
    public List<String> table() {
        List<String> lines = new ArrayList<>(counts.rows());
        lines.add(row("open disputes", all(Finding.OpenDispute.class).size(), ""));
        lines.add(row("explained failures", all(Finding.Explained.class).size(), ""));
        lines.add(row("failures", failures(), ""));
        findings.stream().sorted(Comparator.comparing(Finding::fails).reversed()).map(AuditReport::line).forEach(lines::add);
        return lines;
    }

    static String row(String name, int count, String parts) {
        return String.format(Locale.ROOT, "%-20s %6d", name, count) + (parts.isEmpty() ? "" : "  (" + parts + ")");
    }

    private static String line(Finding finding) {
        String where = finding.position().map(position -> position + ": ").orElse("");
        return String.format(Locale.ROOT, "%-9s %s%s", finding.word(), where, finding.text());
    }
}
