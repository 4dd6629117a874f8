package kz.dauys.knowledge.packs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import kz.dauys.knowledge.BrokenDataException;

/** A small file that names a pack. It is swapped whole: whoever reads it finds the old name or the new one. */
record Pointer(Path file) {
    /** The name; empty where there is no pointer. */
    Optional<String> read() {
        try {
            return Files.exists(file) ? Optional.of(valid(Files.readString(file).strip())) : Optional.empty();
        } catch (IOException e) {
            throw new BrokenDataException(file, "the file cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    /** What stands there comes from a disk, and must not lead anywhere else. */
    private String valid(String name) {
        if (!Packs.NAME.matcher(name).matches()) {
            throw new BrokenDataException(file, "this names no pack; deploy/run knowledge rollback mends it");
        }
        return name;
    }

    void point(Optional<String> name) throws IOException {
        if (name.isPresent()) {
            swap(name.get());
        } else {
            Files.deleteIfExists(file);
        }
    }

    private void swap(String name) throws IOException {
        Path draft = file.resolveSibling("." + file.getFileName() + "-" + ProcessHandle.current().pid());
        try (FileChannel out = FileChannel.open(
                draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            out.write(ByteBuffer.wrap((name + "\n").getBytes(StandardCharsets.UTF_8)));
            out.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
