package kz.dauys.export;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.dauys.knowledge.Language;

/** Reads questions that a teacher wrote elsewhere: Kahoot's sheet, GIFT or plain text, told apart by what the file holds. */
public final class QuestionFile {
    /** A sheet of two hundred questions has a tenth of it. */
    public static final int MOST_BYTES = 1 << 20;

    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] UTF_16_LE = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF_16_BE = {(byte) 0xFE, (byte) 0xFF};
    private static final Pattern GIFT = Pattern.compile("(?m)^\\s*::|^\\s*\\$CATEGORY|(?<!\\\\)\\{\\s*(?:[=~#}]|TRUE|FALSE|[TF]\\s*[}#])");

    private QuestionFile() {}

    /**
     * All questions of a file, or all that is wrong with it.
     *
     * @param language of the words that a form leaves out: those of true and false
     */
    public static Imported read(String name, byte[] bytes, Language language) {
        if (bytes.length > MOST_BYTES) {
            return broken(Fault.TOO_LARGE);
        }
        if (starts(bytes, OLE)) {
            return broken(Fault.OLD_EXCEL);
        }
        if (starts(bytes, ZIP)) {
            return KahootImport.read(bytes);
        }
        if (name.toLowerCase(Locale.ROOT).matches(".*\\.(xlsx?|docx?|pdf|ods)")) {
            return broken(Fault.NOT_EXCEL);
        }
        return text(bytes).map(text -> text(name, text, language)).orElseGet(() -> broken(Fault.ENCODING));
    }

    private static Imported text(String name, String text, Language language) {
        if (text.isBlank()) {
            return broken(Fault.EMPTY);
        }
        boolean gift = name.toLowerCase(Locale.ROOT).endsWith(".gift") || GIFT.matcher(text).find();
        return gift ? GiftImport.read(text, language) : PlainQuestions.read(text);
    }

    /** The words of the file; empty where they are in no encoding that can be told. */
    private static Optional<String> text(byte[] bytes) {
        if (starts(bytes, UTF_16_LE) || starts(bytes, UTF_16_BE)) {
            return decoded(bytes, StandardCharsets.UTF_16);
        }
        return decoded(bytes, StandardCharsets.UTF_8);
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.indexOf('\0') < 0 ? Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean starts(byte[] bytes, byte[] sign) {
        for (int i = 0; i < sign.length; i++) {
            if (i >= bytes.length || bytes[i] != sign[i]) {
                return false;
            }
        }
        return true;
    }

    /** What is said of a file that need not be read. */
    public static Mistake tooLarge() {
        return new Mistake(0, Fault.TOO_LARGE);
    }

    static Imported broken(Fault fault) {
        return new Imported.Broken(List.of(new Mistake(0, fault)));
    }
}
