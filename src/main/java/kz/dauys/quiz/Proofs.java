package kz.dauys.quiz;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Value;

/** Checks options against the claims anew, whatever made them: the key must be right, every other option wrong, under every source. */
final class Proofs {
    private final Knowledge knowledge;

    Proofs(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    boolean right(Question question) {
        Asked asked = question.asked();
        return switch (question.key().meaning()) {
            case Option.Meaning.Is(Value value) -> value.equals(asked.value()) && said(asked);
            case Option.Meaning.Party(String id) -> id.equals(asked.claim().subject()) && said(asked);
            case Option.Meaning.Higher(String election) ->
                election.equals(asked.claim().election()) && everywhere(asked, election, (one, two) -> one.compareTo(two) > 0);
            case Option.Meaning.Same ignored -> everywhere(asked, asked.claim().election(), (one, two) -> one.compareTo(two) == 0);
        };
    }

    boolean wrong(Asked asked, Option option) {
        return reason(asked, option) && switch (option.meaning()) {
            case Option.Meaning.Is(Value value) -> Donors.wrong(asked.claim()).test(value);
            case Option.Meaning.Party(String id) -> sibling(asked, id).map(own -> Donors.wrong(own).test(asked.value())).orElse(false);
            case Option.Meaning.Higher(String election) -> everywhere(asked, election, (one, two) -> one.compareTo(two) <= 0);
            case Option.Meaning.Same ignored -> everywhere(asked, asked.claim().election(), (one, two) -> one.compareTo(two) != 0);
        };
    }

    /** By the source that the stem names; without one, by all. */
    private static boolean said(Asked asked) {
        return asked.claim().readings().stream()
                .filter(reading -> asked.accordingTo().isEmpty()
                        || reading.sources().stream().anyMatch(cited -> cited.source().equals(asked.accordingTo().get().id())))
                .allMatch(reading -> reading.value().agreesWith(asked.value()));
    }

    /** Whether the reason that the option carries speaks of the option. */
    private static boolean reason(Asked asked, Option option) {
        return switch (option.why()) {
            case Why.Key ignored -> false;
            case Why.Elsewhere(Claim donor) -> Asked.settled(donor) && option.meaning().equals(new Option.Meaning.Is(donor.value()));
            case Why.Nowhere ignored -> true;
            case Why.Own(Claim own) -> own.election().equals(asked.claim().election()) && speaksOf(own, option.meaning());
            case Why.Compared(List<Claim> claims) -> claims.contains(asked.claim()) && claims.contains(asked.other().orElseThrow());
        };
    }

    private static boolean speaksOf(Claim own, Option.Meaning meaning) {
        return meaning.equals(new Option.Meaning.Party(own.subject()))
                || meaning.equals(new Option.Meaning.Is(new Value.Names(List.of(own.subject()))));
    }

    private Optional<Claim> sibling(Asked asked, String subject) {
        return knowledge.claim(asked.claim().election(), asked.claim().measure(), subject);
    }

    /** Whether an order between {@code election} and the other one holds for every pair of readings. */
    private static boolean everywhere(Asked asked, String election, BiPredicate<BigDecimal, BigDecimal> order) {
        Claim other = asked.other().orElseThrow();
        Claim first = asked.claim().election().equals(election) ? asked.claim() : other;
        Claim second = first.equals(other) ? asked.claim() : other;
        return numbers(first).stream().allMatch(one -> numbers(second).stream().allMatch(two -> order.test(one, two)));
    }

    private static List<BigDecimal> numbers(Claim claim) {
        return claim.readings().stream()
                .map(Claim.Reading::value)
                .map(value -> value instanceof Value.Figure(BigDecimal number) ? number : BigDecimal.ZERO)
                .toList();
    }
}
