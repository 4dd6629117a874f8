package kz.dauys.knowledge.packs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes zips as people and attackers make them. */
final class ZipMaker {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip;

    ZipMaker() {
        this(StandardCharsets.UTF_8);
    }

    ZipMaker(Charset names) {
        zip = new ZipOutputStream(bytes, names);
    }

    ZipMaker add(String name, String content) {
        return add(name, content.getBytes(StandardCharsets.UTF_8));
    }

    ZipMaker add(String name, byte[] content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path write(Path file) {
        return write(file, bytes());
    }

    static Path write(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same zip with the first entry marked as a symbolic link, as Unix programs mark it in the directory. */
    static byte[] withLink(byte[] zip) {
        byte[] changed = zip.clone();
        ByteBuffer buffer = ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < changed.length - 46; at++) {
            if (buffer.getInt(at) == 0x02014b50) {
                buffer.put(at + 5, (byte) 3);
                buffer.putInt(at + 38, 0xa1ff << 16);
                return changed;
            }
        }
        throw new IllegalArgumentException("no directory");
    }
}
