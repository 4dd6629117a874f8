package kz.dauys.answer;

import java.util.Optional;

/** One thing that a long question may come to although not every word of it is explained. */
interface LongReader {
    /** The answer if the question comes to this thing and nothing in it makes it another one. */
    Optional<Interpretation> read(Posed posed);
}
