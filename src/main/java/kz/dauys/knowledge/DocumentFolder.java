package kz.dauys.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import kz.dauys.knowledge.extract.ExtractCache;
import kz.dauys.knowledge.extract.FileKind;
import kz.dauys.knowledge.extract.PdfText;

/** Reads every document below the documents folders, subfolders too. */
final class DocumentFolder {
    private final Map<String, Source> sources;
    private final Library library;
    private final ExtractCache cache;
    private final Readers readers;
    private final Map<String, Path> seen = new HashMap<>();

    DocumentFolder(Map<String, Source> sources, Library library, Readers readers) {
        this.sources = sources;
        this.library = library;
        this.cache = cache(library);
        this.readers = readers;
    }

    /** Begins to read the documents of the pack, and behind them the operator's own. */
    List<Supplier<Document>> begin(Path folder) {
        List<Supplier<Document>> documents = new ArrayList<>(below(folder));
        library.documents().map(this::below).ifPresent(documents::addAll);
        return documents;
    }

    /** One file that is to become a document. */
    static Document read(Path file, String id, Library library, Map<String, Source> sources) {
        return new DocumentFile(file, id, sources, cache(library)).read();
    }

    private static ExtractCache cache(Library library) {
        library.cache().ifPresent(cache -> PdfText.keepFontsIn(cache.resolveSibling("fonts")));
        return new ExtractCache(library.cache());
    }

    private List<Supplier<Document>> below(Path folder) {
        return PackFiles.in(folder, FileKind.allEndings()).stream().map(file -> document(file, id(folder, file))).toList();
    }

    private Supplier<Document> document(Path file, String id) {
        Path earlier = seen.putIfAbsent(id.toLowerCase(Locale.ROOT), file);
        if (earlier != null) {
            // Told only when it is this file's turn: one before it may be broken.
            return () -> {
                throw new BrokenDataException(file, "a document is cited by its name without the ending, and there is " + earlier + " already");
            };
        }
        return readers.begin(new DocumentFile(file, id, sources, cache)::read);
    }

    static String id(Path folder, Path file) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        return path.substring(0, path.lastIndexOf('.'));
    }
}
