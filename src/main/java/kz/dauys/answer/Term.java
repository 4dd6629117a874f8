package kz.dauys.answer;

import java.util.List;
import kz.dauys.knowledge.Language;

/**
 * One thing that a question asks for, as the ways in which a text may hold it: the word itself, or its name in another language.
 *
 * @param year whether it is a year: a text about another year does not answer
 * @param number whether it is a figure or a year, which has no synonym
 */
record Term(List<Way> ways, boolean year, boolean number) {
    Term {
        ways = List.copyOf(ways);
    }

    /** Stems of one language that must stand together in a passage. */
    record Way(Language language, List<String> stems) {
        Way {
            stems = List.copyOf(stems);
        }
    }
}
