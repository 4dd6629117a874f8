package kz.dauys.export;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** A file of letters: UTF-8, or UTF-16 if it says so. Others cannot be told from each other, and a guess would ask pupils in gibberish. */
final class TextFile {
    private static final byte[] UTF_16_LE = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF_16_BE = {(byte) 0xFE, (byte) 0xFF};

    private TextFile() {}

    /** The first line that holds letters of another encoding, from 1; 0 if there is none. */
    static int foreignLine(byte[] bytes) {
        Charset charset = charset(bytes);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult end = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(in, out, true);
        String read = out.flip().toString();
        int nothing = read.indexOf('\0');
        return end.isError() || nothing >= 0 ? 1 + (int) lineEnds(nothing < 0 ? read : read.substring(0, nothing)) : 0;
    }

    private static long lineEnds(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').chars().filter(letter -> letter == '\n').count();
    }

    /** The words of a file that has no such line. */
    static String words(byte[] bytes) {
        String text = new String(bytes, charset(bytes));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Charset charset(byte[] bytes) {
        return QuestionFile.starts(bytes, UTF_16_LE) || QuestionFile.starts(bytes, UTF_16_BE) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }
}
