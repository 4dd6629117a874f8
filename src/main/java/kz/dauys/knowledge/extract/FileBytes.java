package kz.dauys.knowledge.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file whole, and refuses what its ending does not promise before anything tries to make sense of it. */
public final class FileBytes {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int MAX_MEGABYTES = 20;
    private static final int BEGINNING = 1024;
    private static final String SAVE_AGAIN = "open it in the program that made it and save it as PDF, or as plain text in UTF-8";

    private FileBytes() {}

    /**
     * The bytes of a file.
     *
     * @throws UnreadableException where the file is too large, empty, or not what its ending says
     */
    public static byte[] read(Path file, FileKind kind) throws IOException {
        long size = Files.size(file);
        if (size > (long) MAX_MEGABYTES * MEGABYTE) {
            throw new UnreadableException("the file has " + (size + MEGABYTE - 1) / MEGABYTE + " MB, and " + MAX_MEGABYTES
                    + " MB are allowed: divide it, or save it without pictures");
        }
        byte[] bytes = Files.readAllBytes(file);
        check(bytes, kind);
        return bytes;
    }

    private static void check(byte[] bytes, FileKind kind) {
        String start = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        boolean pdf = start.contains("%PDF-");
        if (bytes.length == 0) {
            throw new UnreadableException("the file is empty");
        }
        if (kind == FileKind.PDF) {
            if (!pdf) {
                throw new UnreadableException("this is no PDF, though its name ends like one: " + SAVE_AGAIN);
            }
        } else if (start.startsWith("%PDF-")) {
            throw new UnreadableException("this is a PDF: let its name end in .pdf");
        } else if (start.startsWith("PK\u0003\u0004")) {
            throw new UnreadableException("this is a Word document or an archive, not text: " + SAVE_AGAIN);
        } else if (start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF")) {
            throw new UnreadableException("the file is not in UTF-8 but in UTF-16 (“Unicode” in Notepad): save it again and choose UTF-8 as encoding");
        } else if (isBinary(bytes)) {
            throw new UnreadableException("this is no text, though its name ends like one: " + SAVE_AGAIN);
        }
    }

    /** No text holds a zero byte, and hardly any other control character than those of lines and pages. */
    private static boolean isBinary(byte[] bytes) {
        int controls = 0;
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
            controls += each > 0 && each < ' ' && "\t\n\r\f\u000B\u001A\b\u001B".indexOf(each) < 0 ? 1 : 0;
        }
        return controls > bytes.length / 100;
    }
}
