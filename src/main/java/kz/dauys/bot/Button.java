package kz.dauys.bot;

import java.nio.charset.StandardCharsets;

/** A button under a message. {@code data} comes back when it is pressed: 1 to 64 bytes, Telegram's limit. */
public record Button(String label, String data) {
    private static final int MAX_BYTES = 64;

    public Button {
        int bytes = data.getBytes(StandardCharsets.UTF_8).length;
        if (bytes < 1 || bytes > MAX_BYTES) {
            throw new IllegalArgumentException("a button carries 1 to " + MAX_BYTES + " bytes, not " + bytes);
        }
        if (label.isBlank()) {
            throw new IllegalArgumentException("a button needs a label");
        }
    }

    /** The data {@code prefix:row:choice}, the row in base 36. */
    public static Button of(String label, String prefix, long row, int choice) {
        return new Button(label, prefix + ":" + Long.toString(row, Character.MAX_RADIX) + ":" + choice);
    }
}
