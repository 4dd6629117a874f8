package kz.dauys.answer;

import java.util.List;

/**
 * A passage that was found, and the sentence in it that fits best.
 *
 * @param score comparable within one question only
 * @param coverage the share of the question's weight that the passage holds, 0 to 1
 * @param said the same share for the sentence alone
 * @param support the share for the passage where a word that often stands for the one asked for counts half
 * @param strange the share of the names in the question that the passage lacks
 * @param missing what the question asks for and the passage does not hold
 * @param unsaid the same for the sentence alone
 */
record Hit(
        Passage passage, int sentence, double score, double coverage, double said, double support, double strange, List<Term> missing, List<Term> unsaid) {
    Hit {
        missing = List.copyOf(missing);
        unsaid = List.copyOf(unsaid);
    }

    /** The same find, told by another sentence. */
    Hit at(Passage passage, int sentence) {
        return new Hit(passage, sentence, score, coverage, said, support, strange, missing, unsaid);
    }

    String quote() {
        return passage.sentence(sentence);
    }
}
