package kz.dauys.export;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.dauys.knowledge.Language;

/** Reads questions that a teacher wrote elsewhere: Kahoot's sheet, GIFT or plain text, told apart by what the file holds. */
public final class QuestionFile {
    /** A sheet of two hundred questions has a tenth of it. */
    public static final int MOST_BYTES = 1 << 20;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final Pattern BRACES = Pattern.compile("(?i)(?<!\\\\)\\{\\s*+(?:[=~#}]|TRUE|FALSE|[TF]\\s*+[}#])");

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
        int foreign = TextFile.foreignLine(bytes);
        return foreign > 0 ? broken(new Mistake(foreign, Fault.ENCODING)) : text(name, TextFile.words(bytes), language);
    }

    private static Imported text(String name, String text, Language language) {
        if (Words.isBlank(text)) {
            return broken(Fault.EMPTY);
        }
        return name.toLowerCase(Locale.ROOT).endsWith(".gift") || isGift(text) ? GiftImport.read(text, language) : PlainQuestions.read(text);
    }

    /** Whether a text is meant as GIFT, well-formed or not. */
    public static boolean isGift(String text) {
        return BRACES.matcher(text).find()
                || text.lines().map(Words::strip).anyMatch(line -> line.startsWith("::") || line.startsWith("$CATEGORY"));
    }

    static boolean starts(byte[] bytes, byte[] sign) {
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

    static Imported broken(Mistake mistake) {
        return new Imported.Broken(List.of(mistake));
    }

    static Imported broken(Fault fault) {
        return broken(new Mistake(0, fault));
    }
}
