package kz.dauys.knowledge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A knowledge pack, loaded whole: whatever is broken in it stops the loading, so that nothing half-read is ever answered. */
public final class Knowledge {
    private final Map<String, Source> sources;
    private final Glossary glossary;
    private final Norms norms;
    private final List<Claim> claims;
    private final Map<String, Claim> byId = new HashMap<>();
    private final Map<String, List<Claim>> byElection;
    private final List<Explanation> explanations;
    private final List<Document> documents;

    Knowledge(Map<String, Source> sources, Glossary glossary, Norms norms, List<FactsFile.Facts> facts, List<Document> documents) {
        this.sources = sources;
        this.glossary = glossary;
        this.norms = norms;
        this.claims = facts.stream().flatMap(file -> file.claims().stream()).toList();
        this.byElection = claims.stream().collect(Collectors.groupingBy(Claim::election));
        this.explanations = facts.stream().flatMap(file -> file.explanations().stream()).toList();
        this.documents = List.copyOf(documents);
        for (Claim claim : claims) {
            Claim earlier = byId.put(claim.id(), claim);
            if (earlier != null) {
                throw new BrokenDataException(claim.line(), "this claim stands already at " + earlier.line());
            }
        }
    }

    /**
     * Loads the pack in {@code folder}: {@code sources.yaml}, {@code glossary.yaml}, {@code facts/*.yaml}, {@code norms/*.yaml} and {@code documents/}. A folder
     * that has {@code documents/} and nothing else works too.
     *
     * @throws BrokenDataException with file, line and reason
     */
    public static Knowledge load(Path folder) {
        return load(folder, Library.none());
    }

    /** Loads the pack and the operator's own documents beside it. */
    public static Knowledge load(Path folder, Library library) {
        if (!Files.isDirectory(folder)) {
            throw new BrokenDataException(folder, "there is no such knowledge folder");
        }
        return KnowledgeFolder.load(folder, library);
    }

    /** The last day that the pack in {@code folder} knows about, as a glance at it tells: loading a pack takes long. */
    public static Optional<LocalDate> asOf(Path folder) {
        return AsOf.of(folder.resolve("glossary.yaml"));
    }

    public Map<String, Source> sources() {
        return sources;
    }

    public Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    public Glossary glossary() {
        return glossary;
    }

    public Norms norms() {
        return norms;
    }

    public List<Claim> claims() {
        return claims;
    }

    /** The claims of one election. */
    public List<Claim> claims(String election) {
        return byElection.getOrDefault(election, List.of());
    }

    public Optional<Claim> claim(String election, String measure, String subject) {
        return Optional.ofNullable(byId.get(election + "/" + measure + "/" + subject));
    }

    /** Why figures that are right do not fit together, for those that the audit finds. */
    public List<Explanation> explanations() {
        return explanations;
    }

    /** Why the figure of this claim does not fit the others, where the audit found that and the pack explains it. */
    public List<Localized> explanations(Claim claim) {
        return explanations.stream().filter(each -> each.covers(claim)).map(Explanation::reason).toList();
    }

    public List<Document> documents() {
        return documents;
    }
}
