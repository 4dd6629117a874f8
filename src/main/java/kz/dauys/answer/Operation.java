package kz.dauys.answer;

import java.util.Optional;

/** One kind of question that the claims can answer. */
interface Operation {
    /** The answer if the question is of this kind, every word of it fits, and the claims hold what it takes. */
    Optional<Interpretation> read(Frame frame);

    /** Whether it tells a statement that is to be checked from a question; to the others both are one. */
    default boolean checks() {
        return false;
    }
}
