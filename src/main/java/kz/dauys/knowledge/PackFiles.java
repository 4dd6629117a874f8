package kz.dauys.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the files of a folder and its subfolders. */
final class PackFiles {
    private PackFiles() {}

    /** The files below {@code folder} with one of the endings, in an order that does not depend on the disk. */
    static List<Path> in(Path folder, String... endings) {
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
}
