package kz.dauys.quiz;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Value;

/** Options for a party: others that stood for the same election, as their own claims show. */
final class PartyOptions {
    private final Knowledge knowledge;
    private final Donors donors;
    private final Options options;
    private final Ranking ranking;

    PartyOptions(Knowledge knowledge, Donors donors) {
        this.knowledge = knowledge;
        this.donors = donors;
        options = new Options(knowledge);
        ranking = new Ranking(knowledge);
    }

    /** The claim names a party: the other contenders, the strong ones first. */
    Optional<Lineup> named(Template template, Asked asked, Random chance) {
        if (!Lineups.oneName(asked.value()) || template.contenders().isEmpty()) {
            return Optional.empty();
        }
        List<Option> others = stood(template.contenders().get(), asked.claim().election())
                .filter(own -> Donors.wrong(asked.claim()).test(new Value.Names(List.of(own.subject()))))
                .sorted(Comparator.comparing((Claim own) -> number(own.value())).reversed())
                .map(options::named)
                .toList();
        return new Unordered(options.key(asked)).pick(others, template.options(), chance);
    }

    /** The stem states a value: the parties with other values, the near ones first. Nothing else may have the value under any source. */
    Optional<Lineup> with(Template template, Asked asked, Random chance) {
        Claim claim = asked.claim();
        if (number(asked.value()).signum() == 0
                || !contends(claim.subject())
                || rivals(claim).anyMatch(rival -> !Donors.wrong(rival).test(asked.value()))) {
            return Optional.empty();
        }
        List<Option> others = contenders(claim.measure(), claim.election())
                .filter(own -> !own.subject().equals(claim.subject()))
                .sorted(Comparator.comparing((Claim own) -> number(own.value()).subtract(number(asked.value())).abs()))
                .map(own -> options.party(own, new Why.Own(own)))
                .toList();
        return new Unordered(options.party(claim, new Why.Key())).pick(others, template.options(), chance);
    }

    /** The claim tells who came second: those below, the near ones first, and the winner only if there are too few of them. */
    Optional<Lineup> second(Asked asked, int size, Random chance) {
        Claim claim = asked.claim();
        List<Option> others = contenders(claim.measure(), claim.election())
                .filter(ranking::isNotSecond)
                .sorted(Comparator.comparingInt((Claim own) -> number(own.value()).compareTo(number(claim.value())))
                        .thenComparing(own -> number(claim.value()).subtract(number(own.value()))))
                .map(own -> options.second(own, new Why.Own(own)))
                .toList();
        return new Unordered(options.second(claim, new Why.Key())).pick(others, size, chance);
    }

    /** The same measure of everything else in the election, whatever its sources say. */
    private Stream<Claim> rivals(Claim claim) {
        return knowledge.claims().stream()
                .filter(other -> other.measure().equals(claim.measure()) && other.election().equals(claim.election()))
                .filter(other -> !other.subject().equals(claim.subject()));
    }

    /** That one stood is sure even where sources differ on the figure. */
    private Stream<Claim> stood(String measure, String election) {
        return knowledge.claims(election).stream()
                .filter(claim -> claim.measure().equals(measure) && contends(claim.subject()))
                .sorted(Comparator.comparing(Claim::id));
    }

    private Stream<Claim> contenders(String measure, String election) {
        return donors.of(measure, election).filter(claim -> contends(claim.subject()));
    }

    /** Parties and blocs are put beside one another, and candidates; a group such as the independents is no party. */
    private boolean contends(String id) {
        return knowledge.glossary().find(Entry.Person.class, id).isPresent()
                || knowledge.glossary().find(Entry.Party.class, id)
                        .filter(party -> party.kind() != Entry.Contender.GROUP)
                        .isPresent();
    }

    private static BigDecimal number(Value value) {
        return value instanceof Value.Figure(BigDecimal number) ? number : BigDecimal.ZERO;
    }
}
