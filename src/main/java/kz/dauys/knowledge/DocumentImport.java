package kz.dauys.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.dauys.knowledge.extract.FileKind;

/** Takes files into the operator's own documents. A file is read as a document first; all are copied, or none. */
public final class DocumentImport {
    private final Knowledge pack;
    private final Library library;
    private final Path folder;
    private final boolean replace;
    private final Map<String, Path> coming = new HashMap<>();

    /** A file that can become a document. */
    public record Candidate(Path file, Document document) {}

    /**
     * An import beside what the pack holds.
     *
     * @param replace whether a document of the same name gives way
     */
    public DocumentImport(Knowledge pack, Library library, boolean replace) {
        this.pack = pack;
        this.library = library;
        this.folder = library.documents().orElseThrow(() -> new IllegalArgumentException("a library without a folder takes no files"));
        this.replace = replace;
    }

    /**
     * Reads a file as a document, and sees whether its name is free.
     *
     * @throws BrokenDataException with the file, what is wrong and what to do
     */
    public Candidate check(Path file, Optional<String> name) {
        if (!Files.exists(file)) {
            throw new BrokenDataException(file, "there is no such file");
        }
        if (!Files.isRegularFile(file)) {
            throw new BrokenDataException(file, "this is a folder: name the files in it, as in " + file.resolve("*.pdf"));
        }
        String id = name.map(chosen -> DocumentName.chosen(file, chosen)).orElseGet(() -> DocumentName.of(file));
        Document document = DocumentFolder.read(file, id, library, pack.sources());
        checkName(file, id);
        return new Candidate(file, document);
    }

    private void checkName(Path file, String id) {
        Path twin = coming.put(key(id), file);
        if (twin != null) {
            throw new BrokenDataException(file, "this would be '" + id + "', and so would " + twin + ": import one of them with --as NAME");
        }
        if (pack.documents().stream().anyMatch(document -> key(document.id()).equals(key(id)))) {
            throw new BrokenDataException(file, "the knowledge pack has a document '" + id + "' already: choose another name with --as NAME");
        }
        List<Path> own = own(id);
        if (!own.isEmpty() && !replace) {
            throw new BrokenDataException(file, "there is " + own.getFirst() + " already: replace it with --replace, or choose another name with --as NAME");
        }
    }

    /** Copies all; each file appears whole or not at all. */
    public void copy(List<Candidate> candidates) throws IOException {
        Files.createDirectories(folder);
        List<Path> drafts = new ArrayList<>();
        try {
            for (Candidate candidate : candidates) {
                // Names that begin with a point are read by nobody.
                Path draft = folder.resolve(".import-" + ProcessHandle.current().pid() + "-" + drafts.size());
                drafts.add(draft);
                Files.write(draft, Files.readAllBytes(candidate.file()));
            }
            for (int i = 0; i < drafts.size(); i++) {
                Path target = target(candidates.get(i));
                for (Path old : own(candidates.get(i).document().id())) {
                    if (!old.equals(target)) {
                        Files.delete(old);
                    }
                }
                Files.move(drafts.get(i), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (Path draft : drafts) {
                Files.deleteIfExists(draft);
            }
        }
    }

    private Path target(Candidate candidate) {
        String name = String.valueOf(candidate.file().getFileName());
        return folder.resolve(candidate.document().id() + name.substring(name.lastIndexOf('.')).toLowerCase(Locale.ROOT));
    }

    /** The own documents of that name, whatever their ending. */
    private List<Path> own(String id) {
        return PackFiles.in(folder, FileKind.allEndings()).stream().filter(file -> key(DocumentFolder.id(folder, file)).equals(key(id))).toList();
    }

    /** Some disks do not tell upper case from lower. */
    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
