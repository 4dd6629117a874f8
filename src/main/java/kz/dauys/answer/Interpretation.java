package kz.dauys.answer;

import java.util.List;
import java.util.Optional;
import kz.dauys.knowledge.Claim;

/** What a question was understood as. */
sealed interface Interpretation {
    /** Answered, by an operation that {@code ask --explain} names. */
    record Understood(String operation, Answer answer) implements Interpretation {}

    /** The question is clear but for the election; each query is one way to go on. */
    record WhichElection(List<Query> choices) implements Interpretation {}

    /** No reading explains every word: the claims must not answer, the documents may. */
    record Unclear() implements Interpretation {}

    /** What it answers; an admission that nothing is known answers nothing. */
    default Optional<Answer> told() {
        return this instanceof Understood(String operation, Answer answer) && !(answer instanceof Answer.Unknown) ? Optional.of(answer) : Optional.empty();
    }

    static Interpretation facts(List<Claim> claims) {
        return new Understood("look up", new Answer.Fact(claims));
    }

    static Interpretation unknown(Answer.Why why) {
        return new Understood("refuse", new Answer.Unknown(why));
    }
}
