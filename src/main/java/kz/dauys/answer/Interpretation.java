package kz.dauys.answer;

import java.util.List;

/** What a question was understood as. */
sealed interface Interpretation {
    /** Claims to look up: all of them answer together. */
    record Lookup(List<Query> queries) implements Interpretation {}

    /** Who stands at a place, 1 for the highest, when the parties of an election are put in order of a measure. */
    record Rank(String measure, int place, String election) implements Interpretation {}

    /** The question is clear but for the election; each query is one way to go on. */
    record WhichElection(List<Query> choices) implements Interpretation {}

    /** A year in which the pack knows no such vote. */
    record NoSuchElection(int year) implements Interpretation {}

    /** Understood, but the pack holds no such figure. */
    record NoSuchClaim(List<Query> queries) implements Interpretation {}

    /** A question that asks the bot to judge. */
    record Opinion() implements Interpretation {}

    /** What an entry of the glossary is. */
    record Definition(String entry) implements Interpretation {}

    /** No reading explains every word: the claims must not answer, the documents may. */
    record Unclear() implements Interpretation {}
}
