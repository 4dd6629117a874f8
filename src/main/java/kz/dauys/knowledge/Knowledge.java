package kz.dauys.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        Map<String, Source> sources = ifPresent(folder.resolve("sources.yaml"), SourcesFile::read).orElse(Map.of());
        List<NormsFile> rules = files(folder.resolve("norms"), ".yaml", ".yml").stream()
                .map(file -> NormsFile.open(file, sources.keySet()))
                .toList();
        List<GlossaryFile.Placed> named = rules.stream().flatMap(file -> file.entries().stream()).toList();
        Glossary glossary = ifPresent(folder.resolve("glossary.yaml"), file -> GlossaryFile.read(file, sources.keySet(), named))
                .orElse(Glossary.empty());
        Norms norms = new Norms(
                rules.stream().flatMap(file -> file.norms(glossary).stream()).toList(),
                rules.stream().flatMap(file -> file.stages().stream()).toList());
        List<FactsFile.Facts> facts = files(folder.resolve("facts"), ".yaml", ".yml").stream()
                .map(file -> FactsFile.read(file, glossary, sources.keySet()))
                .toList();
        List<Document> documents = DocumentFolder.read(folder.resolve("documents"), library, sources);
        return new Knowledge(sources, glossary, norms, facts, documents);
    }

    /** The last day that the pack in {@code folder} knows about, as a glance at it tells: loading a pack takes long. */
    public static Optional<LocalDate> asOf(Path folder) {
        return AsOf.of(folder.resolve("glossary.yaml"));
    }

    private static <T> Optional<T> ifPresent(Path file, Function<Path, T> read) {
        return Files.exists(file) ? Optional.of(read.apply(file)) : Optional.empty();
    }

    /** The files below {@code folder} with one of the endings, in an order that does not depend on the disk. */
    static List<Path> files(Path folder, String... endings) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(file -> isVisible(file) && Stream.of(endings).anyMatch(lowerCaseName(file)::endsWith))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Editors and macOS put files of their own beside ours, and their names begin with a point. */
    private static boolean isVisible(Path file) {
        return !lowerCaseName(file).startsWith(".");
    }

    private static String lowerCaseName(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
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
