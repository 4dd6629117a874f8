package kz.dauys.knowledge.packs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import kz.dauys.knowledge.BrokenDataException;

/** A folder that is filled with the files of a pack, within limits. Each file is on the disk before the next one begins. */
final class Draft {
    private static final int CHUNK = 64 * 1024;

    private final Path folder;
    private final Path source;
    private final Limits limits;
    private final long most;
    private long bytes;

    /** @param source where the files come from, for messages; if it is a file, its size limits theirs */
    Draft(Path folder, Path source, Limits limits) throws IOException {
        this.folder = folder;
        this.source = source;
        this.limits = limits;
        long ratio = Files.isRegularFile(source) ? Math.max(Files.size(source) * limits.ratio(), Limits.HARMLESS) : limits.bytes();
        this.most = Math.min(ratio, limits.bytes());
    }

    BrokenDataException broken(String reason) {
        return new BrokenDataException(source, reason);
    }

    void expect(int files) {
        if (files > limits.files()) {
            throw broken("this holds more than " + limits.files() + " files");
        }
    }

    /** {@code name} is a path inside the pack that was found harmless; it is checked once more before anything is written. */
    void add(String name, InputStream content) throws IOException {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) {
            throw broken("'" + name + "' leads out of the pack");
        }
        Files.createDirectories(file.resolveSibling("."));
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            byte[] chunk = new byte[CHUNK];
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                count(read);
                write(out, ByteBuffer.wrap(chunk, 0, read));
            }
            out.force(true);
        }
    }

    private static void write(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    /** The sizes that a zip tells of its entries may be lies, so what is really read counts. */
    private void count(int read) {
        bytes += read;
        if (bytes > most) {
            throw broken(most < limits.bytes()
                    ? "unpacked this is more than " + limits.ratio() + " times as large as the file: no texts shrink so much"
                    : "unpacked this is larger than " + limits.bytes() / (1024 * 1024) + " MB");
        }
    }
}
