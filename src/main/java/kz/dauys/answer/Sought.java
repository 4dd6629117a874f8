package kz.dauys.answer;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.dauys.knowledge.Language;

/** What kind of thing a question wants to be told, and whether a sentence tells one. */
enum Sought {
    /** A number of things: no share, no year. */
    COUNT,
    /** A share or another number. */
    FIGURE,
    TIME,
    WHO,
    PLACE,
    ANYTHING;

    private static final Pattern SHARE = Pattern.compile("%|percent|процент.*|пайыз.*");

    /** Two words with capitals that stand together, not at the beginning: Igor Ostash. */
    private static final Pattern NAME = Pattern.compile("(?<!^)\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+|^\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+");

    private static final Set<String> NUMERALS = Set.of(
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "один", "одно", "одна",
            "два", "две", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять", "десять", "двенадцать", "бир", "еки", "уш", "торт",
            "бес", "алты", "жети", "сегиз", "тогыз", "он", "none");

    static Sought of(Set<Cue> cues) {
        if (cues.contains(Cue.WHO)) {
            return WHO;
        }
        if (cues.contains(Cue.PERCENT) || cues.contains(Cue.TURNOUT)) {
            return FIGURE;
        }
        if (cues.contains(Cue.WHEN)) {
            return TIME;
        }
        return cues.contains(Cue.COUNT) ? COUNT : ANYTHING;
    }

    /** What the words of a question ask for, the first of them that tells. */
    static Sought asked(List<Token> tokens, Language language) {
        return Asking.of(language).sought(tokens);
    }

    static boolean isNumeral(String key) {
        return NUMERALS.contains(key);
    }

    /** Whether the sentence tells such a thing that the question does not hold itself. */
    boolean in(Hit hit, List<Term> wanted) {
        List<Token> tokens = Token.of(hit.quote(), Integer.MAX_VALUE);
        return switch (this) {
            case COUNT -> counts(tokens);
            case FIGURE -> tokens.stream().anyMatch(token -> token.number() && !token.isYear());
            case TIME -> tellsTime(tokens, wanted);
            case WHO -> NAME.matcher(hit.quote()).find();
            case PLACE, ANYTHING -> true;
        };
    }

    private static boolean counts(List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            boolean day = at + 1 < tokens.size() && Months.of(tokens.get(at + 1).key()).isPresent();
            if (day || (at > 0 && tokens.get(at - 1).key().equals("по"))) {
                // «По два от каждой области» is no total, and the day of a month counts nothing.
                continue;
            }
            boolean share = at + 1 < tokens.size() && SHARE.matcher(tokens.get(at + 1).key()).matches();
            boolean figure = tokens.get(at).number() && !tokens.get(at).isYear();
            if (NUMERALS.contains(tokens.get(at).key()) || (figure && !share)) {
                return true;
            }
        }
        return false;
    }

    private static boolean tellsTime(List<Token> tokens, List<Term> wanted) {
        Set<String> asked = wanted.stream()
                .filter(Term::year)
                .flatMap(term -> term.ways().stream())
                .flatMap(way -> way.stems().stream())
                .collect(Collectors.toSet());
        return tokens.stream().anyMatch(token -> token.number() && !asked.contains(token.key()));
    }
}
