package kz.dauys.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A copy of the small pack of src/test/resources/packs/good that passes the audit, in which a test changes one thing. */
record SmallPack(Path folder) {
    private static final Path GOOD = Path.of("src/test/resources/packs/good");

    static SmallPack in(Path folder) {
        SmallPack pack = new SmallPack(folder);
        try (Stream<Path> files = Files.walk(GOOD)) {
            files.filter(Files::isRegularFile).forEach(file -> pack.write(GOOD.relativize(file).toString(), read(file)));
            return pack.replace("facts/parliamentary-2004.yaml", "value: 77", "value: 43");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SmallPack write(String file, String content) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts {@code to} in the place of {@code from}, which must stand in the file. */
    SmallPack replace(String file, String from, String to) {
        String content = read(file);
        if (!content.contains(from)) {
            throw new IllegalArgumentException(file + " holds no '" + from + "'");
        }
        return write(file, content.replace(from, to));
    }

    String read(String file) {
        return read(folder.resolve(file));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
