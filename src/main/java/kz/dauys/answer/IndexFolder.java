package kz.dauys.answer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where indexes lie on disk: each in a folder named by the fingerprint of what it holds, so a changed knowledge folder finds none and builds
 * its own, and two processes never disturb one another.
 */
final class IndexFolder {
    /** Raised whenever the analysis or the fields change, so that older indexes are not opened. */
    private static final int VERSION = 3;

    private static final String DRAFT = "draft-";
    private static final Logger log = LoggerFactory.getLogger(IndexFolder.class);

    private final Path folder;
    private final Path home;

    IndexFolder(Path folder, List<Leaf> leaves) {
        this.folder = folder;
        this.home = folder.resolve(fingerprint(leaves));
    }

    private static String fingerprint(List<Leaf> leaves) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(("version " + VERSION).getBytes(StandardCharsets.UTF_8));
            for (Leaf leaf : leaves) {
                Passage passage = leaf.passage();
                String text = passage.document().id() + "\n" + passage.document().title() + "\n" + passage.locator() + "\n" + passage.text() + "\n";
                digest.update(text.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where the index of these passages lies, if it was built. */
    Path home() {
        return home;
    }

    boolean exists() {
        return Files.isDirectory(home);
    }

    /** A new folder to build in. */
    Path draft() throws IOException {
        Files.createDirectories(folder);
        return Files.createTempDirectory(folder, DRAFT);
    }

    /** Moves a finished index to its name; if another process was first, its index is the same and ours goes. Older ones go too. */
    void publish(Path draft) throws IOException {
        try {
            Files.move(draft, home);
        } catch (IOException e) {
            remove(draft);
            if (!exists()) {
                throw e;
            }
        }
        // One that is open elsewhere goes on to be read until it is closed.
        try (Stream<Path> others = Files.list(folder)) {
            others.filter(other -> !other.equals(home) && !other.getFileName().toString().startsWith(DRAFT))
                    .forEach(IndexFolder::remove);
        }
    }

    void remove() {
        remove(home);
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            log.debug("an old index stays: {}", folder, e);
        }
    }
}
