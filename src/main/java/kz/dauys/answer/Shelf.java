package kz.dauys.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.dauys.knowledge.Document;
import kz.dauys.knowledge.Language;

/** All passages as numbers, held in memory: choosing a sentence there is many times quicker than in an index. */
final class Shelf {
    private final Vocabulary vocabulary = new Vocabulary();
    private final List<Leaf> leaves = new ArrayList<>();
    private final Map<Language, Map<String, String>> stems = new EnumMap<>(Language.class);
    private final Map<Language, Integer> passages = new EnumMap<>(Language.class);
    private long words;
    private long sentences;

    Shelf(List<Passage> passages) {
        passages.forEach(this::add);
        stems.clear();
    }

    private void add(Passage passage) {
        List<Leaf.Unit> units = new ArrayList<>();
        List<int[]> texts = new ArrayList<>();
        for (Document.Statement sentence : passage.sentences()) {
            List<Token> tokens = Token.of(sentence.text(), Integer.MAX_VALUE);
            int[] numbers = numbers(tokens, passage.language());
            units.add(new Leaf.Unit(Bag.of(numbers), Signs.of(sentence.text(), tokens, numbers)));
            texts.add(numbers);
        }
        Bag text = Bag.of(texts.stream().flatMapToInt(Arrays::stream).toArray());
        List<Token> headings = Token.of(passage.document().title() + " " + passage.locator(), Integer.MAX_VALUE);
        Bag heading = Bag.of(numbers(headings, passage.language()));
        Leaf leaf = new Leaf(passage, heading, opening(passage, units), text, heading.with(text), units);
        vocabulary.standIn(leaf.whole());
        leaves.add(leaf);
        passages.merge(passage.language(), 1, Integer::sum);
        words += text.length();
        sentences += units.size();
    }

    private Bag opening(Passage passage, List<Leaf.Unit> units) {
        return !leaves.isEmpty() && leaves.getLast().sameSection(passage) ? leaves.getLast().opening() : units.getFirst().text();
    }

    private int[] numbers(List<Token> tokens, Language language) {
        return tokens.stream().mapToInt(token -> vocabulary.add(language, stem(token, language))).toArray();
    }

    /** Each word is stemmed once. */
    private String stem(Token token, Language language) {
        return token.number()
                ? token.key()
                : stems.computeIfAbsent(language, ignored -> new HashMap<>())
                        .computeIfAbsent(token.key(), key -> Words.stem(key, language));
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    List<Leaf> leaves() {
        return leaves;
    }

    /** The words of a passage and its neighbours in the same section. */
    Counts around(int number) {
        Leaf leaf = leaves.get(number);
        boolean before = number > 0 && leaves.get(number - 1).sameSection(leaf.passage());
        boolean after = number + 1 < leaves.size() && leaves.get(number + 1).sameSection(leaf.passage());
        Bag last = before ? leaves.get(number - 1).text() : Bag.EMPTY;
        Bag next = after ? leaves.get(number + 1).text() : Bag.EMPTY;
        return word -> last.count(word) + leaf.text().count(word) + next.count(word);
    }

    /** The languages that the passages are in. */
    Set<Language> languages() {
        return passages.keySet();
    }

    /** How many passages are in a language. */
    int passages(Language language) {
        return passages.getOrDefault(language, 0);
    }

    double wordsOfPassage() {
        return leaves.isEmpty() ? 1 : Math.max(1, (double) words / leaves.size());
    }

    double wordsOfSentence() {
        return sentences == 0 ? 1 : Math.max(1, (double) words / sentences);
    }
}
