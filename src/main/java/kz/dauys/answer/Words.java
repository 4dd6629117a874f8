package kz.dauys.answer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.dauys.knowledge.Language;

/**
 * The stem under which passages hold a word. In English also irregular forms meet (built, build), and both spellings (labour, labor):
 * questions ask "when did they build" what texts say was built.
 */
final class Words {
    private static final Pattern OUR = Pattern.compile("(\\w{3,})our(s|ed|ing|able|ites?|hoods?|ers?|less|ful)?");
    private static final Pattern TRE = Pattern.compile("(\\w{2,})tre(s?)");
    private static final Pattern IZE = Pattern.compile("(\\w{4,})([iy])z(e|es|ed|ing|ation|ations|er|ers)");
    private static final Map<String, String> IRREGULAR = irregular();
    private static final Map<String, Set<String>> ALIKE = alike();

    private Words() {}

    private static Map<String, String> irregular() {
        Properties file = Data.read("irregular_en.properties");
        Map<String, String> forms = new HashMap<>();
        for (String word : file.stringPropertyNames()) {
            Data.list(file, word).forEach(form -> forms.put(form, word));
        }
        return forms;
    }

    private static Map<String, Set<String>> alike() {
        Properties file = Data.read("synonyms_en.properties");
        Map<String, Set<String>> alike = new HashMap<>();
        for (String group : file.stringPropertyNames()) {
            Set<String> stems = new HashSet<>();
            Data.list(file, group).forEach(word -> stems.add(stem(word, Language.EN)));
            stems.forEach(stem -> alike.computeIfAbsent(stem, ignored -> new HashSet<>()).addAll(stems));
        }
        return alike;
    }

    static String stem(String key, Language language) {
        return Stemmer.stem(language == Language.EN ? spelled(IRREGULAR.getOrDefault(key, key)) : key, language);
    }

    private static String spelled(String key) {
        if (key.length() < 5) {
            return key;
        }
        if (key.contains("our")) {
            return whole(OUR, key, "$1or$2");
        }
        return key.contains("tre") ? whole(TRE, key, "$1ter$2") : whole(IZE, key, "$1$2s$3");
    }

    private static String whole(Pattern pattern, String key, String to) {
        Matcher matcher = pattern.matcher(key);
        return matcher.matches() ? matcher.replaceAll(to) : key;
    }

    /** Stems of other words that may stand for this one. */
    static Set<String> alike(String stem, Language language) {
        return language == Language.EN ? ALIKE.getOrDefault(stem, Set.of()) : Set.of();
    }
}
