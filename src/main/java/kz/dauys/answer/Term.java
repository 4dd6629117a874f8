package kz.dauys.answer;

import java.util.List;
import kz.dauys.knowledge.Language;

/**
 * One thing that a question asks for, as the ways in which a text may hold it: the word itself, or its name in another language.
 *
 * @param name whether the question writes it with a capital, as a name
 */
record Term(List<Way> ways, Kind kind, boolean name) {
    /** What sort of thing it is. */
    enum Kind {
        /** A word that the lexicon lacks, or a name. */
        CONTENT,
        /** A word that goes with many questions: seats, votes, party. */
        COMMON,
        /** What the answering sentence must speak of: the observers, where the question asks for a verdict. */
        NEEDED,
        /** A year: a text about another one does not answer. */
        YEAR,
        NUMBER
    }

    Term {
        ways = ways.stream().distinct().toList();
    }

    boolean year() {
        return kind == Kind.YEAR;
    }

    boolean number() {
        return kind == Kind.YEAR || kind == Kind.NUMBER;
    }

    /** Stems of one language that must stand together in a passage. */
    record Way(Language language, List<String> stems) {
        Way {
            stems = List.copyOf(stems);
        }
    }
}
