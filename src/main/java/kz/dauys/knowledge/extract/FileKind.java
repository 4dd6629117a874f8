package kz.dauys.knowledge.extract;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of files that can be read, told by the ending of the name. */
public enum FileKind {
    MARKDOWN(".md"),
    TEXT(".txt"),
    HTML(".html .htm"),
    PDF(".pdf");

    /** Parted by blanks. */
    private final String endings;

    FileKind(String endings) {
        this.endings = endings;
    }

    private List<String> endings() {
        return List.of(endings.split(" ", -1));
    }

    /** Empty for every other file. */
    public static Optional<FileKind> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(kind -> kind.endings().stream().anyMatch(name::endsWith)).findFirst();
    }

    /** Every ending that can be read. */
    public static String[] allEndings() {
        return Stream.of(values()).flatMap(kind -> kind.endings().stream()).toArray(String[]::new);
    }
}
