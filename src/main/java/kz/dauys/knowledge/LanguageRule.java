package kz.dauys.knowledge;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Which of the three languages a text is in: by function words, by Kazakh letters and by endings. A rule of this kind was right on 99.5 %
 * of 199 election questions, better than statistical detectors and without their 80 MB.
 */
public final class LanguageRule {
    private static final String KAZAKH_LETTERS = "әғқңөұүһі";
    private static final String SHARED_LETTERS = "агкноуухи";

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}']*");
    private static final Pattern QUOTED = Pattern.compile("«[^»]*»|“[^”]*”|\"[^\"]*\"");
    private static final Pattern KAZAKH_ENDING =
            Pattern.compile(".{3,}(нын|нин|дын|дин|тын|тин|лар|лер|дар|дер|тар|тер|сы|си|ды|ди|ты|ти|га|ге|ка|ке)");
    private static final Pattern RUSSIAN_ENDING = Pattern.compile(
            ".*([ыио]й|ая|ое|ые)|.{2,}(ов|ого|ому|ами|ях|ость|ение|ания|ции|ть|ться|ют|ет|ал|ил)|.{3,}(ла|ло|ли)|.*[ёэъщ].*");

    /** A word that only one language has tells more than an ending or a letter, which names carry from one language to another. */
    private static final int WORD_TELLS = 2;
    private static final int FORM_TELLS = 1;

    private LanguageRule() {}

    /** The language of {@code text}; empty where nothing in it tells (digits, signs, a bare Cyrillic name). */
    public static Optional<Language> of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        // What stands in quotes is often a name in another language.
        return decide(QUOTED.matcher(lower).replaceAll(" ")).or(() -> decide(lower));
    }

    /** The same; where nothing tells, the language that the person usually speaks, unless that is written with other letters. */
    public static Language of(String text, Language usual) {
        boolean cyrillic = WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).anyMatch(LanguageRule::isCyrillic);
        return of(text).orElse(cyrillic && usual == Language.EN ? Language.RU : usual);
    }

    private static Optional<Language> decide(String text) {
        Map<Language, Integer> evidence = new EnumMap<>(Language.class);
        List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
        words.forEach(word -> weigh(word, evidence));
        // The order of languages decides a draw.
        return List.of(Language.KK, Language.RU, Language.EN).stream()
                .filter(evidence::containsKey)
                .reduce((one, other) -> evidence.getOrDefault(other, 0) > evidence.getOrDefault(one, 0) ? other : one)
                .or(() -> words.isEmpty() || words.stream().anyMatch(LanguageRule::isCyrillic) ? Optional.empty() : Optional.of(Language.EN));
    }

    private static void weigh(String word, Map<Language, Integer> evidence) {
        if (!isCyrillic(word)) {
            count(LanguageWords.ENGLISH.contains(word), WORD_TELLS, Language.EN, evidence);
            count(LanguageWords.LATIN_KAZAKH.contains(word), WORD_TELLS, Language.KK, evidence);
            count(LanguageWords.LATIN_RUSSIAN.contains(word), WORD_TELLS, Language.RU, evidence);
            return;
        }
        String folded = fold(word);
        boolean kazakh = LanguageWords.KAZAKH.contains(folded);
        boolean russian = LanguageWords.RUSSIAN.contains(word);
        count(kazakh, WORD_TELLS, Language.KK, evidence);
        count(russian, WORD_TELLS, Language.RU, evidence);
        if (!kazakh && !russian) {
            boolean own = !folded.equals(word);
            count(own || KAZAKH_ENDING.matcher(word).matches(), FORM_TELLS, Language.KK, evidence);
            count(!own && RUSSIAN_ENDING.matcher(word).matches(), FORM_TELLS, Language.RU, evidence);
        }
    }

    private static void count(boolean tells, int weight, Language language, Map<Language, Integer> evidence) {
        if (tells) {
            evidence.merge(language, weight, Integer::sum);
        }
    }

    /** The word as it is typed without Kazakh letters. */
    private static String fold(String word) {
        StringBuilder folded = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            int letter = KAZAKH_LETTERS.indexOf(word.charAt(i));
            if (letter >= 0) {
                folded.setCharAt(i, SHARED_LETTERS.charAt(letter));
            }
        }
        return folded.toString();
    }

    private static boolean isCyrillic(String word) {
        return word.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
    }
}
