package kz.dauys.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What files there are below some places, how large and of when: two equal ones mean that nothing has changed. */
record Snapshot(Map<Path, Stamp> files) {
    record Stamp(FileTime modified, long size) {}

    Snapshot {
        files = Map.copyOf(files);
    }

    /** Looks at files and folders; what is not there, hidden or cannot be read is left out. */
    static Snapshot of(List<Path> places) {
        Map<Path, Stamp> files = new HashMap<>();
        places.forEach(place -> look(place, files));
        return new Snapshot(files);
    }

    private static void look(Path place, Map<Path, Stamp> files) {
        try {
            Files.walkFileTree(place, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return hidden(folder) && !folder.equals(place) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!hidden(file)) {
                        files.put(file, new Stamp(attributes.lastModifiedTime(), attributes.size()));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException why) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, IOException why) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Editors put files of their own beside ours, and their names begin with a point. */
    private static boolean hidden(Path file) {
        return String.valueOf(file.getFileName()).startsWith(".");
    }
}
