package kz.dauys.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.dauys.knowledge.Language;

/**
 * A term of a question as numbers: the ways in which some passage may hold it.
 *
 * @param weight inverse document frequency; a word that no passage holds weighs most
 */
record Asked(Term term, List<Way> ways, double weight) {
    private static final double OTHER_LANGUAGE = 0.5;
    private static final double RELATED = 0.5;
    private static final double ALIKE = 0.25;
    private static final int MOST_LOOSE = 8;

    Asked {
        ways = List.copyOf(ways);
    }

    /**
     * Words of one language that must stand together.
     *
     * @param weights how much each is worth
     * @param share how much of that counts
     * @param loose whether it is not what was asked for, but often stands for it
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Way(Language language, int[] words, double[] weights, double share, boolean loose) {
        private static Way of(Language language, int[] words, double share, boolean loose, Shelf shelf) {
            double[] weights = Arrays.stream(words)
                    .mapToDouble(word -> Asked.weight(shelf.vocabulary().passages(word), shelf.passages(language)))
                    .toArray();
            return new Way(language, words, weights, share / words.length, loose);
        }
    }

    /** A way that no passage holds is left out: most names stand in no document, and asking for them only costs time. */
    static Asked of(Term term, Language language, Shelf shelf) {
        List<Way> ways = new ArrayList<>();
        int most = 0;
        for (Term.Way way : term.ways()) {
            int[] words = way.stems().stream().mapToInt(stem -> shelf.vocabulary().number(way.language(), stem)).toArray();
            int passages = Arrays.stream(words).map(shelf.vocabulary()::passages).min().orElse(0);
            if (passages > 0) {
                ways.add(Way.of(way.language(), words, way.language() == language ? 1 : OTHER_LANGUAGE, false, shelf));
                most = Math.max(most, passages);
            }
            if (way.language() == language && way.stems().size() == 1 && !term.number()) {
                loose(way.stems().getFirst(), language, shelf).forEach(ways::add);
            }
        }
        return new Asked(term, ways, weight(most, shelf.leaves().size()));
    }

    private static Stream<Way> loose(String stem, Language language, Shelf shelf) {
        IntStream alike = Words.alike(stem, language).stream()
                .mapToInt(other -> shelf.vocabulary().number(language, other))
                .filter(word -> word != Vocabulary.UNKNOWN);
        return Stream.concat(
                shelf.vocabulary().related(language, stem, MOST_LOOSE).stream()
                        .map(word -> Way.of(language, new int[] {word}, RELATED, true, shelf)),
                alike.limit(MOST_LOOSE).mapToObj(word -> Way.of(language, new int[] {word}, ALIKE, true, shelf)));
    }

    private static double weight(int passages, int all) {
        return Math.log(1 + (all - passages + 0.5) / (passages + 0.5));
    }

    /** The same with those ways alone that a text holds, so that its sentences need not be searched for the others. */
    Asked within(Language language, Bag text) {
        List<Way> held = new ArrayList<>(1);
        for (Way way : ways) {
            if (way.language() == language && holdsAll(way.words(), text)) {
                held.add(way);
            }
        }
        return new Asked(term, held, weight);
    }

    /** Whether the text holds what was asked for. */
    boolean isIn(Language language, Bag text) {
        return holds(language, text, false);
    }

    /** Whether the text holds it, or what often stands for it. */
    boolean shows(Language language, Bag text) {
        return holds(language, text, true);
    }

    private boolean holds(Language language, Bag text, boolean loosely) {
        for (Way way : ways) {
            if (way.language() == language && (loosely || !way.loose()) && holdsAll(way.words(), text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsAll(int[] words, Bag text) {
        for (int word : words) {
            if (text.count(word) == 0) {
                return false;
            }
        }
        return true;
    }

    /** BM25 of the best way: what each word is worth, the less the longer the text and the more often it has been met already. */
    double score(Language language, double norm, Counts text) {
        double best = 0;
        for (Way way : ways) {
            if (way.language() == language) {
                double sum = 0;
                for (int at = 0; at < way.words().length; at++) {
                    int times = text.count(way.words()[at]);
                    sum += way.weights()[at] * times / (times + norm);
                }
                best = Math.max(best, sum * way.share());
            }
        }
        return best;
    }
}
