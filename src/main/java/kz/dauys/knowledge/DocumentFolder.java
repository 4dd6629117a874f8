package kz.dauys.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads every document below {@code documents/}, subfolders too. */
final class DocumentFolder {
    private DocumentFolder() {}

    static List<Document> read(Path folder, Map<String, Source> sources) {
        List<Document> documents = new ArrayList<>();
        Map<String, Path> seen = new HashMap<>();
        for (Path file : Knowledge.files(folder, ".md", ".txt")) {
            Path earlier = seen.put(id(folder, file), file);
            if (earlier != null) {
                throw new BrokenDataException(file, "a document is cited by its name without the ending, and there is " + earlier + " already");
            }
            documents.add(new DocumentFile(file, id(folder, file), sources).read());
        }
        return documents;
    }

    private static String id(Path folder, Path file) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        return path.substring(0, path.lastIndexOf('.'));
    }
}
