package kz.dauys.knowledge.packs;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.zip.ZipException;
import kz.dauys.knowledge.BrokenDataException;

/**
 * Reads from a zip's directory what Java's library does not tell: which entries are links, devices or the like. Unpacked as files they would
 * do no harm, but the pack would not be what its maker meant.
 */
final class ZipLinks {
    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final int MOST = 64 * 1024 * 1024;

    private static final int KIND = 0xf000;
    private static final int FOLDER = 0x4000;
    private static final int FILE = 0x8000;

    private ZipLinks() {}

    static void refuse(Path zip) throws IOException {
        ByteBuffer entries = directory(zip);
        while (entries.remaining() >= ENTRY_SIZE && entries.getInt(entries.position()) == ENTRY) {
            int at = entries.position();
            int name = entries.getShort(at + 28) & 0xffff;
            int size = ENTRY_SIZE + name + (entries.getShort(at + 30) & 0xffff) + (entries.getShort(at + 32) & 0xffff);
            int kind = (entries.getInt(at + 38) >>> 16) & KIND;
            if (kind != 0 && kind != FOLDER && kind != FILE) {
                throw new BrokenDataException(zip, "it holds a link or a device, and a pack is made of files");
            }
            entries.position(Math.min(at + size, entries.limit()));
        }
    }

    private static ByteBuffer directory(Path zip) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(zip.toFile(), "r")) {
            long from = Math.max(0, file.length() - END_SIZE - LONGEST_COMMENT);
            ByteBuffer tail = read(file, from, (int) (file.length() - from));
            int end = end(tail);
            long size = tail.getInt(end + 12) & 0xffffffffL;
            long start = from + end - size;
            if (size > MOST || start < 0) {
                throw new ZipException("its directory cannot be read");
            }
            return read(file, start, (int) size);
        }
    }

    private static int end(ByteBuffer tail) throws ZipException {
        for (int at = tail.limit() - END_SIZE; at >= 0; at--) {
            if (tail.getInt(at) == END) {
                return at;
            }
        }
        throw new ZipException("it has no end");
    }

    private static ByteBuffer read(RandomAccessFile file, long from, int size) throws IOException {
        byte[] bytes = new byte[size];
        file.seek(from);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
