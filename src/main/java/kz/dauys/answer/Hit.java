package kz.dauys.answer;

import java.util.List;

/**
 * A passage that was found, and the sentence in it that fits best.
 *
 * @param score BM25 of sentence, passage and headings; comparable within one question only
 * @param coverage the share of the question's weight that the passage holds, 0 to 1
 * @param missing what the question asks for and the passage does not hold
 */
record Hit(Passage passage, int sentence, double score, double coverage, List<Term> missing) {
    Hit {
        missing = List.copyOf(missing);
    }

    String quote() {
        return passage.sentences().get(sentence);
    }
}
