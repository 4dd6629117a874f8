package kz.dauys.answer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.dauys.knowledge.Language;

/**
 * The forms under which a word is looked up: as written, its stem in each language it may belong to, and, for names, the word without each
 * case ending of Russian and Kazakh that it may carry.
 */
final class Forms {
    /** Case endings that follow a name, folded. */
    private static final List<String> ENDINGS = List.of(
            "а", "у", "ом", "ем", "е", "ы", "и", "ой", "ою", "я", "ю", "ям", "ам", "ами", "ым", "нын", "нин", "дын",
            "дин", "тын", "тин", "га", "ге", "ка", "ке", "на", "не", "ны", "ни", "ды", "ди", "ты", "ти", "да", "де", "та", "те", "дан",
            "ден", "тан", "тен", "нан", "нен", "мен", "бен", "пен", "нда", "нде", "нан", "сы", "си", "сынын", "синин");

    private static final Set<String> OF_SHORT_I = Set.of("я", "ю", "ем", "е");

    private static final int SHORTEST_NAME = 3;

    private static final int LONGEST_WITHOUT_POSSESSIVE = 4;

    private static final Kept<Map<String, Integer>> WORDS = new Kept<>(Forms::ofWord);

    private Forms() {}

    /** The forms of a word of a question, each with its distance from what was typed. */
    static Map<String, Integer> asked(Token token) {
        return token.number() || token.key().equals("%") ? Map.of(exact(token.key()), 0) : WORDS.of(token.key());
    }

    private static Map<String, Integer> ofWord(String word) {
        Map<String, Integer> forms = new HashMap<>();
        forms.put(exact(word), 0);
        forms.put(name(word), 0);
        if (word.codePoints().anyMatch(Normaliser::isCyrillic)) {
            stripped(word).forEach(key -> forms.putIfAbsent(name(key), 2));
            forms.put(stem(word, Language.RU), 1);
            forms.put(stem(word, Language.KK), 1);
        } else {
            forms.put(stem(word, Language.EN), 1);
            if (word.endsWith("s") && word.length() > LONGEST_WITHOUT_POSSESSIVE) {
                // "tokayevs result"
                forms.putIfAbsent(name(word.substring(0, word.length() - 1)), 2);
            }
        }
        return Map.copyOf(forms);
    }

    private static Set<String> stripped(String key) {
        Set<String> keys = new HashSet<>();
        for (String ending : ENDINGS) {
            if (key.endsWith(ending) && key.length() - ending.length() >= SHORTEST_NAME) {
                keys.add(key.substring(0, key.length() - ending.length()));
                if (OF_SHORT_I.contains(ending)) {
                    // «Нуртая» is of «Нуртай».
                    keys.add(key.substring(0, key.length() - ending.length()) + "й");
                }
            }
        }
        return keys;
    }

    static String exact(String key) {
        return "=" + key;
    }

    static String name(String key) {
        return "n:" + key;
    }

    static String stem(String key, Language language) {
        return language.code() + ":" + Stemmer.stem(key, language);
    }
}
