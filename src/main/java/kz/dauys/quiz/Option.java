package kz.dauys.quiz;

import java.math.BigDecimal;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Localized;
import kz.dauys.knowledge.Value;

/**
 * One option as it is shown, what it stands for, and why it is right or wrong.
 *
 * @param text the words on the button
 */
public record Option(Localized text, Meaning meaning, Why why) {

    /** What an option says, in a form that a program can check against the claims. */
    public sealed interface Meaning permits Meaning.Is, Meaning.Party, Meaning.Higher, Meaning.Second, Meaning.Year, Meaning.Same, Statement {
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

    /** A meaning that is true or false by the claims that it names, whichever option is the key. */
    public sealed interface Statement extends Meaning {
        /** The claim's number lies in {@code from <= number < below}. */
        record Between(BigDecimal from, BigDecimal below) implements Statement {}

        /** Beside the value that the stem states, the claim's is later or more (1), the same (0), earlier or less (-1). */
        record Than(Value stated, int order) implements Statement {}

        /** Of the two that are compared, this party or candidate had more. */
        record Ahead(String subject) implements Statement {}

        /** The source that the stem names gives this value. */
        record Gives(Value value) implements Statement {}

        /** A source so called gives the stem's value. */
        record Speaks(String label) implements Statement {}

        /** The claim's number is above the bound, or, if not {@code above}, it is not. */
        record Beyond(Claim claim, BigDecimal bound, boolean above) implements Statement {}

        /** The claim has this value, or, if not {@code has}, another one. */
        record Has(Claim claim, Value value, boolean has) implements Statement {}

        /** The wording of the rule that is asked about came in this year. */
        record Since(int year) implements Statement {}

        /** The wording of the rule that is asked about was in force all this year. */
        record InForce(int year) implements Statement {}

        /** Whether the wording is in force now, and whether it was in that year. */
        record Times(int year, boolean now, boolean then) implements Statement {}

        /** The rule is in force now, or, if not {@code holds}, it no longer is. */
        record Holds(Claim rule, boolean holds) implements Statement {}

        /** What the table of a block comes to. */
        record Reckoned(Reckoning reckoning, BigDecimal number) implements Statement {}

        /** The line of the table that the reckoning leads to. */
        record Line(Reckoning reckoning, String subject) implements Statement {}
    }
}
