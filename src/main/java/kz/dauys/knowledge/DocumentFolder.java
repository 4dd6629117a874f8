package kz.dauys.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.dauys.knowledge.extract.ExtractCache;
import kz.dauys.knowledge.extract.FileKind;
import kz.dauys.knowledge.extract.PdfText;

/** Reads every document below the documents folders, subfolders too. */
final class DocumentFolder {
    private final Map<String, Source> sources;
    private final ExtractCache cache;
    private final List<Document> documents = new ArrayList<>();
    private final Map<String, Path> seen = new HashMap<>();

    private DocumentFolder(Map<String, Source> sources, ExtractCache cache) {
        this.sources = sources;
        this.cache = cache;
    }

    /** The documents of the pack, and behind them the operator's own. */
    static List<Document> read(Path folder, Library library, Map<String, Source> sources) {
        DocumentFolder all = new DocumentFolder(sources, cache(library));
        all.add(folder);
        library.documents().ifPresent(all::add);
        return all.documents;
    }

    /** One file that is to become a document. */
    static Document read(Path file, String id, Library library, Map<String, Source> sources) {
        return new DocumentFile(file, id, sources, cache(library)).read();
    }

    private static ExtractCache cache(Library library) {
        library.cache().ifPresent(cache -> PdfText.keepFontsIn(cache.resolveSibling("fonts")));
        return new ExtractCache(library.cache());
    }

    private void add(Path folder) {
        for (Path file : Knowledge.files(folder, FileKind.allEndings())) {
            String id = id(folder, file);
            Path earlier = seen.put(id.toLowerCase(Locale.ROOT), file);
            if (earlier != null) {
                throw new BrokenDataException(file, "a document is cited by its name without the ending, and there is " + earlier + " already");
            }
            documents.add(new DocumentFile(file, id, sources, cache).read());
        }
    }

    static String id(Path folder, Path file) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        return path.substring(0, path.lastIndexOf('.'));
    }
}
