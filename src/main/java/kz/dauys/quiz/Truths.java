package kz.dauys.quiz;

import java.math.BigDecimal;
import java.util.List;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Source;
import kz.dauys.knowledge.Value;

/** Tells from the claims whether a statement is true or false, under every source that counts. */
final class Truths {
    private final Knowledge knowledge;
    private final RuleTimes times;

    Truths(Knowledge knowledge) {
        this.knowledge = knowledge;
        times = new RuleTimes(knowledge);
    }

    Truth of(Asked asked, Option.Statement statement) {
        return switch (statement) {
            case Option.Statement.Between(BigDecimal from, BigDecimal below) -> Truth.byAll(
                    all(asked.claim()), value -> number(value).compareTo(from) >= 0 && number(value).compareTo(below) < 0);
            case Option.Statement.Than(Value stated, int order) ->
                Truth.byAll(said(asked), value -> order(value, stated) == order);
            case Option.Statement.Ahead(String subject) -> ahead(asked, subject);
            case Option.Statement.Gives(Value value) -> Truth.byAll(said(asked), value::agreesWith);
            case Option.Statement.Speaks(String label) -> Truth.byAll(by(asked.claim(), label), asked.value()::agreesWith);
            case Option.Statement.Beyond(Claim claim, BigDecimal bound, boolean above) ->
                Truth.byAll(all(claim), value -> number(value).compareTo(bound) > 0).is(above);
            case Option.Statement.Has(Claim claim, Value value, boolean has) ->
                Truth.byAll(all(claim), one -> !Donors.wrong(claim).test(value) && one.agreesWith(value)).is(has);
            case Option.Statement.Since(int year) -> times.since(asked.claim(), year);
            case Option.Statement.InForce(int year) -> times.in(asked.claim(), year);
            case Option.Statement.Times(int year, boolean now, boolean then) -> both(
                    times.now(asked.claim()).is(now), times.in(asked.claim(), year).is(then));
            case Option.Statement.Holds(Claim rule, boolean holds) -> times.now(rule).is(holds);
            case Option.Statement.Reckoned(Reckoning reckoning, BigDecimal number) ->
                settled(reckoning, reckoning.number().compareTo(number) == 0);
            case Option.Statement.Line(Reckoning reckoning, String subject) -> reckoning.line()
                    .map(line -> settled(reckoning, name(line).equals(subject)))
                    .orElse(Truth.OPEN);
        };
    }

    private static String name(Claim line) {
        return line.subject().equals(Claim.WHOLE) ? line.election() : line.subject();
    }

    private static Truth settled(Reckoning reckoning, boolean is) {
        return reckoning.lines().stream().allMatch(Asked::settled) ? Truth.of(is) : Truth.OPEN;
    }

    private static Truth both(Truth one, Truth two) {
        if (one == Truth.OPEN || two == Truth.OPEN) {
            return Truth.OPEN;
        }
        return Truth.of(one == Truth.TRUE && two == Truth.TRUE);
    }

    private static Truth ahead(Asked asked, String subject) {
        Claim other = asked.other().orElseThrow();
        Claim one = asked.claim().subject().equals(subject) ? asked.claim() : other;
        Claim two = one.equals(other) ? asked.claim() : other;
        List<Value> rivals = all(two);
        return Truth.byAll(
                all(one).stream().flatMap(value -> rivals.stream().map(rival -> order(value, rival))).toList(), order -> order > 0);
    }

    private static List<Value> all(Claim claim) {
        return claim.readings().stream().map(Claim.Reading::value).toList();
    }

    /** By the source that the stem names; without one, by all. */
    private List<Value> said(Asked asked) {
        return asked.accordingTo().map(source -> by(asked.claim(), source.label())).orElseGet(() -> all(asked.claim()));
    }

    /** Sources that are called alike count as one. */
    private List<Value> by(Claim claim, String label) {
        return claim.readings().stream()
                .filter(reading -> Asked.sources(reading, knowledge).stream().map(Source::label).anyMatch(label::equals))
                .map(Claim.Reading::value)
                .toList();
    }

    private static BigDecimal number(Value value) {
        return value instanceof Value.Figure(BigDecimal number) ? number : BigDecimal.ZERO;
    }

    private static int order(Value one, Value two) {
        return one.agreesWith(two) ? 0 : Integer.signum(Ordered.ORDER.compare(one, two));
    }
}
