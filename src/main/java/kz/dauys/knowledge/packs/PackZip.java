package kz.dauys.knowledge.packs;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.dauys.knowledge.BrokenDataException;

/** Writes a pack as a zip. Equal packs give equal bytes everywhere: in order, without times, and stored, since packing differs between systems. */
public final class PackZip {
    private static final LocalDateTime BEGINNING = LocalDateTime.of(1980, 1, 1, 0, 0);

    private PackZip() {}

    /** Writes the pack in {@code folder}, and gives the number of its files; a file of that name is replaced once the new one is whole. */
    public static int write(Path folder, Path target) {
        Path draft = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            List<String> parts = Folder.parts(folder);
            try (OutputStream out = Files.newOutputStream(draft)) {
                write(folder, parts, out);
            }
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
            return parts.size();
        } catch (IOException e) {
            throw new BrokenDataException(target, "the file cannot be written (" + e.getClass().getSimpleName() + ")");
        }
    }

    private static void write(Path folder, List<String> parts, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String part : parts) {
                byte[] content = Files.readAllBytes(folder.resolve(part));
                zip.putNextEntry(entry(part, content));
                zip.write(content);
                zip.closeEntry();
            }
        }
    }

    private static ZipEntry entry(String name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(BEGINNING);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        return entry;
    }
}
