package kz.dauys.knowledge;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file of the pack as UTF-8, with or without a byte order mark. */
final class TextFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String NOT_UTF_8 = "the file is not in UTF-8, it is probably in Windows-1251: open it in Notepad, choose 'Save as', there the"
            + " encoding UTF-8, and save it";

    private TextFile() {}

    static String read(Path file) {
        try {
            return decode(file, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new BrokenDataException(file, "the file cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    static String decode(Path file, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        // Java puts this sign where bytes are no UTF-8; files may also hold it themselves.
        if (text.indexOf('\uFFFD') >= 0) {
            checkEncoding(file, bytes);
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static void checkEncoding(Path file, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new BrokenDataException(new Position(file, line(bytes, in.position())), NOT_UTF_8);
        }
    }

    private static int line(byte[] bytes, int end) {
        int line = 1;
        for (int i = 0; i < end; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
