package kz.dauys.quiz;

import kz.dauys.knowledge.Localized;
import kz.dauys.knowledge.Value;

/**
 * One option as it is shown, what it stands for, and why it is right or wrong.
 *
 * @param text the words on the button
 */
public record Option(Localized text, Meaning meaning, Why why) {

    /** What an option says, in a form that a program can check against the claims. */
    public sealed interface Meaning {
        /** The claim has this value. */
        record Is(Value value) implements Meaning {}

        /** It is this party that has the stem's value. */
        record Party(String id) implements Meaning {}

        /** The value was higher in this election. */
        record Higher(String election) implements Meaning {}

        /** Of all that stood, this party or candidate came second. */
        record Second(String id) implements Meaning {}

        /** It was the vote of this year that had the stem's value. */
        record Year(int year) implements Meaning {}

        /** The value was the same in both elections. */
        record Same() implements Meaning {}
    }
}
