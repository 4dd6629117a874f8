package kz.dauys.quiz;

import java.util.List;
import kz.dauys.knowledge.Claim;

/** Why an option is right or wrong, in a form that a program can check. */
public sealed interface Why {
    /** It is the key. */
    record Key() implements Why {}

    /** The value belongs to another claim, and no source gives it for this one. */
    record Elsewhere(Claim claim) implements Why {}

    /** No source gives this value for the claim; it was made up. */
    record Nowhere() implements Why {}

    /** Other sources give the value, not the one that the stem names. */
    record Others(Claim claim, Claim.Reading reading) implements Why {}

    /** What the sources say of the option itself differs. */
    record Own(Claim claim) implements Why {}

    /** Side by side the claims show another order. */
    record Compared(List<Claim> claims) implements Why {
        public Compared {
            claims = List.copyOf(claims);
        }
    }
}
