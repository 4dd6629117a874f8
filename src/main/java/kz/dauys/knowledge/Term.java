package kz.dauys.knowledge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** One side of an {@link Identity}: what it comes to for an election and a party, if all that it needs is given and accepted. */
sealed interface Term {
    /** What the party has. */
    record Own(String measure) implements Term {}

    /** What the whole election has. */
    record Whole(String measure) implements Term {}

    /** What all parties have together. */
    record Total(String measure) implements Term {}

    record Plus(Term one, Term other) implements Term {}

    /** The sum of those that are given. */
    record Parts(List<String> measures) implements Term {
        public Parts {
            measures = List.copyOf(measures);
        }
    }

    record Minus(Term one, Term other) implements Term {}

    record Percent(Term part, Term whole) implements Term {}

    /** The second, where the first is not given. */
    record Or(Term first, Term second) implements Term {}

    record Constant(int number) implements Term {}

    /** Nothing, where the measure is not given. */
    static Term orZero(String measure) {
        return new Or(new Whole(measure), new Constant(0));
    }

    /** The amount for {@code party}; terms about the whole election do not look at it. */
    default Optional<Amount> of(Figures figures, String party) {
        return switch (this) {
            case Own(String measure) -> figures.amount(measure, party);
            case Whole(String measure) -> figures.amount(measure, Claim.WHOLE);
            case Total(String measure) -> figures.total(measure);
            case Plus(Term one, Term other) -> one.of(figures, party).flatMap(a -> other.of(figures, party).map(a::plus));
            case Parts(List<String> measures) ->
                measures.stream().flatMap(measure -> figures.amount(measure, Claim.WHOLE).stream()).reduce(Amount::plus);
            case Minus(Term one, Term other) -> one.of(figures, party).flatMap(a -> other.of(figures, party).map(a::minus));
            case Percent(Term part, Term whole) -> part.of(figures, party)
                    .flatMap(a -> whole.of(figures, party).filter(b -> b.number().signum() > 0).map(a::percentOf));
            case Or(Term first, Term second) -> first.of(figures, party).or(() -> second.of(figures, party));
            case Constant(int number) -> Optional.of(Amount.exact(BigDecimal.valueOf(number), Optional.empty()));
        };
    }
}
