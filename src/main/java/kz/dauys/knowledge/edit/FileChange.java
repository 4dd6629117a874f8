package kz.dauys.knowledge.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.dauys.knowledge.BrokenDataException;

/**
 * A file of the pack as it is and as it will be.
 *
 * @param before empty where there is no such file yet
 */
public record FileChange(Path file, Optional<String> before, String after) {
    /** The lines that go, with a minus before them, and those that come, with a plus. */
    public List<String> lines() {
        List<String> old = before.map(text -> text.lines().toList()).orElse(List.of());
        List<String> now = after.lines().toList();
        int same = 0;
        while (same < old.size() && same < now.size() && old.get(same).equals(now.get(same))) {
            same++;
        }
        int tail = 0;
        while (tail < old.size() - same && tail < now.size() - same && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        List<String> lines = new ArrayList<>();
        old.subList(same, old.size() - tail).forEach(line -> lines.add("- " + line));
        now.subList(same, now.size() - tail).forEach(line -> lines.add("+ " + line));
        return lines;
    }

    /** Writes the file whole or not at all, and gives what undoes it. */
    Undo write() {
        try {
            Optional<FileTime> modified = before.isPresent() ? Optional.of(Files.getLastModifiedTime(file)) : Optional.empty();
            Files.createDirectories(file.resolveSibling("."));
            put(after);
            return () -> undo(modified);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Puts the file back as it was, with its time, so that nobody takes it for changed. */
    private void undo(Optional<FileTime> modified) {
        try {
            if (before.isPresent()) {
                put(before.get());
                Files.setLastModifiedTime(file, modified.orElseThrow());
            } else {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private void put(String text) throws IOException {
        Path real = Files.exists(file) ? file.toRealPath() : file;
        Path draft = real.resolveSibling("." + real.getFileName() + ".part");
        Files.writeString(draft, text);
        Files.move(draft, real, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private BrokenDataException unwritable(IOException e) {
        return new BrokenDataException(file, "the file cannot be written (" + e.getClass().getSimpleName() + ")");
    }

    /** Takes a change back. */
    interface Undo {
        void undo();
    }
}
