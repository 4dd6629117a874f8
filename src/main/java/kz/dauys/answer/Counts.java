package kz.dauys.answer;

/** Tells how often a word stands in some text. */
interface Counts {
    int count(int word);
}
