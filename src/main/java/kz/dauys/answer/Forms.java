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

    private static final int SHORTEST_NAME = 3;

    private static final int LONGEST_WITHOUT_POSSESSIVE = 4;

    private Forms() {}

    /** The forms of a word of a question, each with its distance from what was typed. */
    static Map<String, Integer> asked(Token token) {
        Map<String, Integer> forms = new HashMap<>();
        forms.put(exact(token.key()), 0);
        if (token.number() || token.key().equals("%")) {
            return forms;
        }
        forms.put(name(token.key()), 0);
        if (token.key().codePoints().anyMatch(Normaliser::isCyrillic)) {
            stripped(token.key()).forEach(key -> forms.putIfAbsent(name(key), 2));
            forms.put(stem(token.key(), Language.RU), 1);
            forms.put(stem(token.key(), Language.KK), 1);
        } else {
            forms.put(stem(token.key(), Language.EN), 1);
            if (token.key().endsWith("s") && token.key().length() > LONGEST_WITHOUT_POSSESSIVE) {
                // "tokayevs result"
                forms.putIfAbsent(name(token.key().substring(0, token.key().length() - 1)), 2);
            }
        }
        return forms;
    }

    private static Set<String> stripped(String key) {
        Set<String> keys = new HashSet<>();
        for (String ending : ENDINGS) {
            if (key.endsWith(ending) && key.length() - ending.length() >= SHORTEST_NAME) {
                keys.add(key.substring(0, key.length() - ending.length()));
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
