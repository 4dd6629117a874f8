package kz.dauys.quiz;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Value;

/** Checks options against the claims anew, whatever made them: the key must be right, every other option wrong, under every source. */
final class Proofs {
    private final Knowledge knowledge;
    private final Ranking ranking;
    private final Years years;
    private final Truths truths;

    Proofs(Knowledge knowledge) {
        this.knowledge = knowledge;
        truths = new Truths(knowledge);
        ranking = new Ranking(knowledge);
        years = new Years(knowledge);
    }

    boolean right(Question question) {
        Asked asked = question.asked();
        return switch (question.key().meaning()) {
            case Option.Meaning.Is(Value value) -> value.equals(asked.value()) && said(asked);
            case Option.Meaning.Party(String id) -> id.equals(asked.claim().subject()) && said(asked);
            case Option.Meaning.Second(String id) -> id.equals(asked.claim().subject()) && ranking.isSecond(asked.claim());
            case Option.Meaning.Year(int year) -> year == years.of(asked.claim()) && said(asked);
            case Option.Meaning.Higher(String election) ->
                election.equals(asked.claim().election()) && everywhere(asked, election, (one, two) -> one.compareTo(two) > 0);
            case Option.Meaning.Same ignored -> everywhere(asked, asked.claim().election(), (one, two) -> one.compareTo(two) == 0);
            case Option.Statement statement -> truths.of(asked, statement) == Truth.TRUE;
        };
    }

    /** Whether each right option is right and each other one wrong by the claim that it speaks of. */
    boolean sound(Several item) {
        return IntStream.range(0, item.options().size()).allMatch(place -> {
            Option option = item.options().get(place);
            return option.meaning() instanceof Option.Statement statement
                    && truths.of(item.asked(), statement) == Truth.of(item.answers().contains(place));
        });
    }

    /** Whether each thing on the left has its value, and no source gives it any of the other ones. */
    static boolean sound(Matching item) {
        return IntStream.range(0, item.left().size()).allMatch(row -> IntStream.range(0, item.options().size())
                .allMatch(place -> fits(item.basis().get(row), item.options().get(place), item.answers().get(row) == place)));
    }

    private static boolean fits(Asked asked, Option option, boolean right) {
        return option.meaning() instanceof Option.Meaning.Is(Value value)
                && (right
                        ? asked.claim().readings().stream().allMatch(reading -> reading.value().agreesWith(value))
                        : Donors.wrong(asked.claim()).test(value));
    }

    boolean wrong(Asked asked, Option option) {
        return reason(asked, option) && switch (option.meaning()) {
            case Option.Meaning.Is(Value value) -> Donors.wrong(asked.claim()).test(value);
            case Option.Meaning.Party(String id) -> sibling(asked, id).map(own -> Donors.wrong(own).test(asked.value())).orElse(false);
            case Option.Meaning.Second(String id) -> sibling(asked, id).filter(ranking::isNotSecond).isPresent();
            case Option.Meaning.Year(int year) -> years.without(asked.value(), year, asked.claim()).isPresent();
            case Option.Meaning.Higher(String election) -> everywhere(asked, election, (one, two) -> one.compareTo(two) <= 0);
            case Option.Meaning.Same ignored -> everywhere(asked, asked.claim().election(), (one, two) -> one.compareTo(two) != 0);
            case Option.Statement statement -> truths.of(asked, statement) == Truth.FALSE;
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
    private boolean reason(Asked asked, Option option) {
        return switch (option.why()) {
            case Why.Key ignored -> false;
            case Why.Elsewhere(Claim donor) -> Asked.settled(donor) && says(option.meaning(), donor.value());
            case Why.Nowhere ignored -> true;
            case Why.Others(Claim claim, Claim.Reading reading) -> claim.equals(asked.claim()) && claim.readings().contains(reading);
            case Why.Own(Claim own) -> speaksOf(own, asked, option.meaning());
            case Why.Compared(List<Claim> claims) -> option.meaning() instanceof Option.Statement ? !claims.isEmpty() : claims.contains(asked.claim()) && claims.contains(asked.other().orElseThrow());
        };
    }

    private static boolean says(Option.Meaning meaning, Value value) {
        return meaning.equals(new Option.Meaning.Is(value)) || meaning.equals(new Option.Statement.Gives(value));
    }

    private boolean speaksOf(Claim own, Asked asked, Option.Meaning meaning) {
        return switch (meaning) {
            case Option.Meaning.Year(int year) -> own.measure().equals(asked.claim().measure()) && years.of(own) == year;
            case Option.Meaning.Party(String id) -> here(own, asked) && own.subject().equals(id);
            case Option.Meaning.Second(String id) -> here(own, asked) && own.subject().equals(id);
            case Option.Meaning.Is(Value value) -> here(own, asked) && value.equals(new Value.Names(List.of(own.subject())));
            case Option.Meaning.Higher ignored -> false;
            case Option.Meaning.Same ignored -> false;
            case Option.Statement.Beyond(Claim claim, BigDecimal ignored, boolean above) -> claim.equals(own);
            case Option.Statement.Has(Claim claim, Value ignored, boolean has) -> claim.equals(own);
            case Option.Statement.Holds(Claim rule, boolean holds) -> rule.equals(own);
            case Option.Statement ignored -> own.equals(asked.claim());
        };
    }

    private static boolean here(Claim own, Asked asked) {
        return own.election().equals(asked.claim().election());
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
