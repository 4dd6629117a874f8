package kz.dauys.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A sound knowledge pack in a folder of its own, in which a test changes one thing. */
final class Pack {
    private static final Path GOOD = Path.of("src/test/resources/packs/good");

    private final Path folder;

    private Pack(Path folder) {
        this.folder = folder;
    }

    /** The pack of {@code src/test/resources/packs/good}. */
    static Pack good(Path folder) {
        Pack pack = new Pack(folder);
        for (String file : List.of("sources.yaml", "glossary.yaml", "facts/parliamentary-2004.yaml", "documents/cnn.md")) {
            pack.write(file, read(GOOD.resolve(file)));
        }
        return pack;
    }

    static Pack empty(Path folder) {
        return new Pack(folder);
    }

    Pack write(String file, String content) {
        return write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    Pack write(String file, byte[] content) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.write(folder.resolve(file), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts {@code to} in the place of {@code from}, which must stand in the file. */
    Pack replace(String file, String from, String to) {
        String content = read(file);
        if (!content.contains(from)) {
            throw new IllegalArgumentException(file + " holds no '" + from + "'");
        }
        int at = content.indexOf(from);
        return write(file, content.substring(0, at) + to + content.substring(at + from.length()));
    }

    Pack append(String file, String lines) {
        return write(file, read(file) + lines);
    }

    String read(String file) {
        return read(folder.resolve(file));
    }

    Knowledge load() {
        return Knowledge.load(folder);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
