package kz.dauys.eval;

import java.util.regex.Pattern;

/** When an answer is right. Other programs score by the same rules, so they are never changed in one place alone. */
final class Scoring {
    /** A space or a comma between groups of three digits. */
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[\\s\\u00a0\\u202f,](?=\\d{3}(?!\\d))", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern DECIMAL_COMMA = Pattern.compile("(?<=\\d),(?=\\d)", Pattern.UNICODE_CHARACTER_CLASS);

    private Scoring() {}

    static Scored score(Keyed question, Given given) {
        return new Scored(question, given, verdict(question, given));
    }

    private static Scored.Verdict verdict(Keyed question, Given given) {
        if (right(question, given)) {
            return Scored.Verdict.RIGHT;
        }
        return given.isAnswer() ? Scored.Verdict.WRONG : Scored.Verdict.MISSED;
    }

    private static boolean right(Keyed question, Given given) {
        return question.kinds().stream().anyMatch(kind -> fits(kind, given))
                && question.disputed().map(is -> is == given.disputed()).orElse(true)
                && (!given.isAnswer() || given.cited())
                && says(question, normal(given.text()));
    }

    private static boolean fits(String kind, Given given) {
        return switch (kind) {
            case "any" -> true;
            case "answer" -> given.isAnswer();
            default -> kind.equals(given.kind());
        };
    }

    private static boolean says(Keyed question, String text) {
        return question.all().stream().allMatch(pattern -> pattern.matcher(text).find())
                && (question.any().isEmpty() || question.any().stream().anyMatch(pattern -> pattern.matcher(text).find()))
                && question.none().stream().noneMatch(pattern -> pattern.matcher(text).find());
    }

    /** Numbers in one form: 5 174 987 and 5,174,987 as 5174987, 68,41 as 68.41. */
    static String normal(String text) {
        String joined = THOUSANDS.matcher(text).replaceAll("");
        return DECIMAL_COMMA.matcher(joined).replaceAll(".").replace('\u00a0', ' ');
    }
}
