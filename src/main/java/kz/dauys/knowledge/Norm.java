package kz.dauys.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One wording of a rule: what held for some bodies in some years, by which article of which act.
 *
 * @param rule      an {@link Entry.Rule}
 * @param value     empty where the statement is all there is to say
 * @param statement the whole rule as a sentence
 * @param act       an {@link Entry.Act}; empty where the sources name none
 * @param article   as the act numbers it; empty where that is not known
 * @param gap       why the wording before did not end on the day before this one began; present exactly where it did not
 */
public record Norm(
        String rule,
        List<Body> bodies,
        Claim.Weight weight,
        Validity validity,
        Optional<Value> value,
        Localized statement,
        Optional<String> act,
        String article,
        Claim.Confidence confidence,
        List<Claim.Citation> sources,
        Optional<Localized> gap,
        Position line) {

    /** Whose election or work a rule is about. */
    public enum Body {
        PRESIDENT,
        MAZHILIS,
        SENATE,
        KURULTAI,
        MASLIKHAT,
        AKIM,
        REFERENDUM,
        SUPREME_COUNCIL,
        SUPREME_KENGES,
        PARTIES,
        COMMISSIONS,
        OBSERVERS,
        /** Every national election. */
        ALL
    }

    public Norm {
        bodies = List.copyOf(bodies);
        sources = List.copyOf(sources);
        if (bodies.isEmpty()) {
            throw new IllegalArgumentException("a norm is about at least one body");
        }
    }

    /** Stable name of the norm: scores and cards refer to it. */
    public String id() {
        String about = bodies.stream().map(body -> body.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining("+"));
        return "norm/" + rule + "/" + about + "/" + validity.from().map(Object::toString).orElse("");
    }

    boolean sharesBody(Norm that) {
        return bodies.stream().anyMatch(that.bodies::contains);
    }
}
