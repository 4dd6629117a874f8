package kz.dauys.knowledge;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A pack of elections in files, each a table of figures: measure, party or whole, value. Line n of a table is line n + {@link #ABOVE} of its
 * file. The parties are a and b; c was renamed into a, and d was merged into it.
 */
final class FactsPack {
    /** Lines above the first claim of a file. */
    static final int ABOVE = 3;

    private static final String NAMES = "name: {kk: ID-кк, ru: ID-ру, en: ID-en}";

    private final Pack pack;
    private final TreeMap<String, String> tables = new TreeMap<>();

    private FactsPack(Pack pack) {
        this.pack = pack;
    }

    static FactsPack in(Path folder) {
        return new FactsPack(Pack.empty(folder));
    }

    /** Adds the election of a year to one chamber; its file is {@code facts/e-YEAR.yaml}. */
    FactsPack election(int year, String table) {
        tables.put("e-" + year, table);
        return this;
    }

    /** What the audit finds to fail, as it prints it, without the folder of the pack. */
    List<String> failures(Path folder) {
        return Audit.of(load()).all(Finding.Failed.class).stream()
                .map(failed -> folder.relativize(failed.line().orElseThrow().file()) + ":" + failed.line().orElseThrow().line() + ": " + failed.text())
                .toList();
    }

    Knowledge load() {
        pack.write("sources.yaml", "format: 1\nsources:\n  - {id: s, title: Table, publisher: Commission, kind: official}\n");
        pack.write("glossary.yaml", glossary());
        tables.forEach((id, table) -> pack.write("facts/" + id + ".yaml",
                "format: 1\nelection: " + id + "\nclaims:\n" + table.lines().map(FactsPack::claim).collect(Collectors.joining())));
        return pack.load();
    }

    private static String claim(String line) {
        String[] cells = line.split(" ", -1);
        String subject = cells[1].equals("whole") ? "" : ", subject: " + cells[1];
        return "  - {measure: " + cells[0] + subject + ", value: " + cells[2] + ", sources: [s]}\n";
    }

    private String glossary() {
        String elections = tables.keySet().stream()
                .map(id -> "  - {id: " + id + ", vote: parliamentary, year: " + id.substring(2) + ", body: chamber, " + named(id) + "}\n")
                .collect(Collectors.joining());
        Set<String> measures = tables.values().stream().flatMap(String::lines).map(line -> line.split(" ", 2)[0]).collect(Collectors.toSet());
        return "format: 1\nas_of: 2026-07-31\ninstitutions:\n  - {id: chamber, " + named("chamber") + "}\nelections:\n" + elections + "parties:\n"
                + Stream.of(party("a", ", before: [{party: c, how: renamed, sources: [s]}, {party: d, how: merged, sources: [s]}]"),
                        party("b", ""), party("c", ""), party("d", "")).collect(Collectors.joining())
                + "measures:\n" + measures.stream().map(FactsPack::measure).collect(Collectors.joining());
    }

    private static String party(String id, String more) {
        return "  - {id: " + id + ", kind: party, " + named(id) + ", " + named(id).replace("name:", "title:") + more + "}\n";
    }

    private static String measure(String id) {
        String says = "{kk: \"{value}\", ru: \"{value}\", en: \"{value}\"}";
        return "  - {id: " + id + ", unit: " + unit(id) + ", " + named(id) + ", says: {election: " + says + ", party: " + says + "}}\n";
    }

    private static String unit(String measure) {
        return switch (measure) {
            case "turnout", "vote-share", "threshold" -> "percent";
            case "seats-change" -> "seat-change";
            case "winner" -> "contender";
            case "date-called", "date-voting", "date-second-round", "date-results", "date-scheduled", "first-session", "dissolved" -> "date";
            default -> "count";
        };
    }

    private static String named(String id) {
        return NAMES.replace("ID", id);
    }
}
