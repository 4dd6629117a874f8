package kz.dauys.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.dauys.knowledge.Language;

/** What is asked for when a rule is asked for, by the words of a language ({@code norm-words_en.properties} and its siblings). */
final class Notions {
    /** Ages at which people wonder whether they may vote. */
    private static final int YOUNGEST = 14;

    private static final int OLDEST = 20;
    private static final String TEEN = "teen";

    private static final Map<Language, Notions> ALL = new EnumMap<>(Language.class);

    static {
        Arrays.stream(Language.values()).forEach(language -> ALL.put(language, new Notions(language)));
    }

    private final Language language;
    /** Phrases by the first two letters of their first word: no token is tried against all of them. */
    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    private record Phrase(List<Word> words, String notion) {}

    /** A word as it stands in a question: exactly so, with any ending, or in any form of the same stem. */
    private record Word(String key, String stem, boolean open) {
        /** @param stem of the token */
        boolean fits(Token token, String stem) {
            return token.key().equals(key) || (open ? token.key().startsWith(key) : !token.number() && this.stem.equals(stem));
        }
    }

    /** A stretch of tokens and all that it may mean. */
    record Said(int from, int to, Set<String> notions) {
        boolean within(Said that) {
            return that.from <= from && to <= that.to && (that.from < from || to < that.to);
        }
    }

    private Notions(Language language) {
        this.language = language;
        Properties file = Data.read("norm-words_" + language.code() + ".properties");
        for (String notion : file.stringPropertyNames()) {
            Data.list(file, notion).forEach(phrase -> add(phrase, notion));
        }
    }

    private void add(String phrase, String notion) {
        List<Word> words = Arrays.stream(phrase.split(" ", -1)).map(this::word).toList();
        phrases.computeIfAbsent(head(words.getFirst().key()), ignored -> new ArrayList<>()).add(new Phrase(words, notion));
    }

    private Word word(String written) {
        boolean open = written.endsWith("*");
        boolean exact = written.startsWith("=");
        String key = Normaliser.key(Normaliser.text(written.replaceAll("^=|\\*$", "")));
        return new Word(key, exact ? "" : Forms.stem(key, language), open);
    }

    private static String head(String key) {
        return key.substring(0, Math.min(2, key.length()));
    }

    static Notions of(Language language) {
        Notions notions = ALL.get(language);
        if (notions == null) {
            throw new IllegalStateException(language.code());
        }
        return notions;
    }

    Set<String> all() {
        return phrases.values().stream().flatMap(Collection::stream).map(Phrase::notion).collect(Collectors.toSet());
    }

    /** Every stretch that says something, those within longer ones too. */
    List<Said> in(List<Token> tokens) {
        List<Said> said = new ArrayList<>();
        List<String> stems = tokens.stream().map(token -> Forms.stem(token.key(), language)).toList();
        for (int at = 0; at < tokens.size(); at++) {
            Map<Integer, Set<String>> byEnd = new TreeMap<>();
            for (Phrase phrase : phrases.getOrDefault(head(tokens.get(at).key()), List.of())) {
                if (stands(phrase, tokens, stems, at)) {
                    byEnd.computeIfAbsent(at + phrase.words().size(), ignored -> new HashSet<>()).add(phrase.notion());
                }
            }
            if (isTeen(tokens.get(at))) {
                byEnd.computeIfAbsent(at + 1, ignored -> new HashSet<>()).add(TEEN);
            }
            int from = at;
            byEnd.forEach((end, notions) -> said.add(new Said(from, end, Set.copyOf(notions))));
        }
        return said;
    }

    /** A stretch of a question that no longer one holds. */
    static List<Said> widest(List<Said> said) {
        return said.stream().filter(each -> said.stream().noneMatch(each::within)).toList();
    }

    private static boolean stands(Phrase phrase, List<Token> tokens, List<String> stems, int at) {
        if (at + phrase.words().size() > tokens.size()) {
            return false;
        }
        for (int word = 0; word < phrase.words().size(); word++) {
            if (!phrase.words().get(word).fits(tokens.get(at + word), stems.get(at + word))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTeen(Token token) {
        return token.number() && token.key().matches("\\d\\d") && Integer.parseInt(token.key()) >= YOUNGEST && Integer.parseInt(token.key()) <= OLDEST;
    }
}
