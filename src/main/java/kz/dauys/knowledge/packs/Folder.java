package kz.dauys.knowledge.packs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** What is done with the folder of a pack as a whole. */
final class Folder {
    private static final int NAME_BYTES = 8;

    private Folder() {}

    /** The files of a folder from outside, hidden ones left out, as paths with slashes in order. Links are refused. */
    static List<String> names(Path folder, Draft draft) throws IOException {
        List<String> names = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                return Layout.isHidden(name(folder, inner)) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = name(folder, file);
                if (!Layout.isHidden(name)) {
                    if (!attributes.isRegularFile()) {
                        throw draft.broken("'" + name + "' is a link or a device, and a pack is made of files");
                    }
                    names.add(name);
                    draft.expect(names.size());
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return names.stream().sorted().toList();
    }

    /** The files of a pack that lies in its place. */
    static List<String> parts(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(file -> name(folder, file)).filter(Layout::isPart).sorted().toList();
        }
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** Equal for packs that hold the same files with the same bytes. */
    static String fingerprint(Path folder) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts(folder)) {
                byte[] content = Files.readAllBytes(folder.resolve(part));
                digest.update((part + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(ByteBuffer.wrap(content));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, NAME_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static void remove(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
