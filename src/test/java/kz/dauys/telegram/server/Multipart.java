package kz.dauys.telegram.server;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a multipart body into its parts. */
final class Multipart {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");

    private Multipart() {}

    /** A field, or a file where {@code file} is true; {@code latin} holds each byte as one character. */
    record Part(String name, boolean file, String latin) {
        byte[] bytes() {
            return latin.getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    static List<Part> parts(String contentType, byte[] body) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            throw Refusal.badRequest("multipart without boundary");
        }
        // Latin-1 maps each byte to one character and back, so cutting the string cuts the bytes.
        String text = new String(body, StandardCharsets.ISO_8859_1);
        List<Part> parts = new ArrayList<>();
        for (String piece : text.split(Pattern.quote("--" + boundary.group(1)), -1)) {
            int head = piece.indexOf("\r\n\r\n");
            if (head > 0 && piece.endsWith("\r\n")) {
                parts.add(part(piece.substring(0, head), piece.substring(head + 4, piece.length() - 2)));
            }
        }
        return parts;
    }

    private static Part part(String headers, String content) {
        Matcher name = NAME.matcher(headers);
        if (!name.find()) {
            throw Refusal.badRequest("part without name");
        }
        return new Part(name.group(1), headers.contains("filename="), content);
    }
}
