package kz.dauys.answer;

import java.util.List;

/**
 * A passage that was found, and the sentence in it that fits best.
 *
 * @param score BM25 of sentence, passage and headings; comparable within one question only
 * @param coverage the share of the question's weight that the passage holds, 0 to 1
 * @param said the same share for the sentence alone
 * @param missing what the question asks for and the passage does not hold
 * @param unsaid the same for the sentence alone
 */
record Hit(Passage passage, int sentence, double score, double coverage, double said, List<Term> missing, List<Term> unsaid) {
    Hit {
        missing = List.copyOf(missing);
        unsaid = List.copyOf(unsaid);
    }

    String quote() {
        return passage.sentence(sentence);
    }
}
