package kz.dauys.answer;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import kz.dauys.knowledge.Language;

/** The words of a language that only ask: they stand in no text that answers, but some tell what kind of answer is sought. */
final class Asking {
    private static final Map<Language, Asking> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Asking(Data.read("asking_" + language.code() + ".properties")));
        }
    }

    private final Set<String> dropped;
    private final Map<String, Sought> phrases = new HashMap<>();

    private Asking(Properties file) {
        dropped = Set.copyOf(keys(file, "DROPPED"));
        for (Sought sought : Sought.values()) {
            keys(file, sought.name()).forEach(phrase -> phrases.put(phrase, sought));
        }
    }

    static Asking of(Language language) {
        Asking asking = ALL.get(language);
        if (asking == null) {
            throw new IllegalStateException(language.code());
        }
        return asking;
    }

    private static Set<String> keys(Properties file, String name) {
        return Data.list(file, name).stream()
                .map(phrase -> Token.of(phrase).stream().map(Token::key).collect(Collectors.joining(" ")))
                .collect(Collectors.toSet());
    }

    Set<String> dropped() {
        return dropped;
    }

    /** Whether a word only asks or connects. */
    boolean drops(Token token) {
        return dropped.contains(token.key());
    }

    /** The first phrase of one or two words that tells what is sought; of two that begin alike the longer. */
    Sought sought(List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            String word = tokens.get(at).key();
            String two = at + 1 < tokens.size() ? word + " " + tokens.get(at + 1).key() : word;
            if (phrases.containsKey(two) || phrases.containsKey(word)) {
                return phrases.getOrDefault(two, phrases.getOrDefault(word, Sought.ANYTHING));
            }
        }
        return Sought.ANYTHING;
    }
}
