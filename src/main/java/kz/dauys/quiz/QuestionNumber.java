package kz.dauys.quiz;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/** The short number by which a question is asked for from paper. It is made from the id alone, and so lasts as long as that. */
public final class QuestionNumber {
    /** Without i, l, o and u, which are easily misread. */
    private static final String SIGNS = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int BITS = 5;
    private static final int LENGTH = 7;

    private QuestionNumber() {}

    public static String of(String id) {
        long hash = UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).getLeastSignificantBits();
        StringBuilder number = new StringBuilder();
        for (int place = 0; place < LENGTH; place++) {
            number.append(SIGNS.charAt((int) ((hash >>> (place * BITS)) & (SIGNS.length() - 1))));
        }
        return number.toString();
    }

    /** What somebody copied from paper, with the signs that are misread put right. */
    static String read(String typed) {
        return typed.toLowerCase(Locale.ROOT).replace('o', '0').replace('i', '1').replace('l', '1');
    }
}
