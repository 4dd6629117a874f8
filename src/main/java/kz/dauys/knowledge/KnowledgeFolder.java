package kz.dauys.knowledge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads the files of a pack side by side, and puts them together in order: of several mistakes it is always the first that is told. */
final class KnowledgeFolder {
    private final Path folder;
    private final Readers readers;

    private KnowledgeFolder(Path folder, Readers readers) {
        this.folder = folder;
        this.readers = readers;
    }

    static Knowledge load(Path folder, Library library) {
        try (Readers readers = new Readers()) {
            return new KnowledgeFolder(folder, readers).load(library);
        }
    }

    private Knowledge load(Library library) {
        // The largest comes first, so that it is not the last that all wait for.
        Supplier<Optional<YamlFields>> glossaryFile = readers.begin(() -> ifPresent("glossary.yaml").map(GlossaryFile::open));
        Supplier<Map<String, Source>> sourcesFile = readers.begin(() -> ifPresent("sources.yaml").map(SourcesFile::read).orElse(Map.of()));
        List<Supplier<YamlFields>> normsFiles = yaml("norms").map(file -> readers.begin(() -> NormsFile.open(file))).toList();
        List<Supplier<YamlFields>> factsFiles = yaml("facts").map(file -> readers.begin(() -> FactsFile.open(file))).toList();

        Map<String, Source> sources = sourcesFile.get();
        List<Supplier<Document>> documents = new DocumentFolder(sources, library, readers).begin(folder.resolve("documents"));
        List<NormsFile> rules = normsFiles.stream().map(top -> new NormsFile(top.get(), sources.keySet())).toList();
        List<GlossaryFile.Placed> named = rules.stream().flatMap(file -> file.entries().stream()).toList();
        Glossary glossary = glossaryFile.get().map(top -> GlossaryFile.read(top, sources.keySet(), named)).orElse(Glossary.empty());
        List<Supplier<FactsFile.Facts>> facts = factsFiles.stream()
                .map(top -> readers.begin(() -> FactsFile.read(top.get(), glossary, sources.keySet())))
                .toList();
        Norms norms = new Norms(
                rules.stream().flatMap(file -> file.norms(glossary).stream()).toList(),
                rules.stream().flatMap(file -> file.stages().stream()).toList());
        return new Knowledge(sources, glossary, norms, all(facts), all(documents));
    }

    private static <T> List<T> all(List<Supplier<T>> begun) {
        return begun.stream().map(Supplier::get).toList();
    }

    private Optional<Path> ifPresent(String name) {
        return Optional.of(folder.resolve(name)).filter(Files::exists);
    }

    private Stream<Path> yaml(String name) {
        return PackFiles.in(folder.resolve(name), ".yaml", ".yml").stream();
    }
}
