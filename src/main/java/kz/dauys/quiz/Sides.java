package kz.dauys.quiz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Localized;
import kz.dauys.knowledge.Value;

/**
 * Parties, candidates or votes on two sides: above a bound and not, or with one value and with others. What lies on which side must be so
 * under every source, and what is right must be beyond dispute.
 */
final class Sides {
    private static final BigDecimal MARGIN = new BigDecimal("0.03");

    private final Stock stock;
    private final Facts facts;

    Sides(Stock stock) {
        this.stock = stock;
        facts = new Facts(stock.speech());
    }

    /** One way to divide: what is asked for is {@code yes} for those on the right side. */
    private record Cut(Template template, String word, Optional<BigDecimal> bound, Optional<Value> value, Localized shown) {
        Option.Statement says(Claim claim) {
            boolean sought = template.more().above();
            return bound.<Option.Statement>map(number -> new Option.Statement.Beyond(claim, number, sought))
                    .orElseGet(() -> new Option.Statement.Has(claim, value.orElseThrow(), sought));
        }
    }

    /** The one among four that lies on the side that is asked for. */
    Stream<Draft> odd(Template template) {
        return settled(template).flatMap(claim -> cuts(template, claim)
                .filter(cut -> truth(cut, claim) == Truth.TRUE)
                .flatMap(cut -> odd(cut, claim).stream()));
    }

    private Optional<Draft> odd(Cut cut, Claim claim) {
        String id = Ids.with(cut.template(), claim, cut.word());
        Random chance = Chance.of(id);
        List<Option> others = shuffled(side(cut, claim, Truth.FALSE), chance).stream().map(other -> option(cut, other, false)).toList();
        Option key = option(cut, claim, true);
        return new Unordered(key)
                .pick(others, cut.template().options(), chance)
                .map(line -> new Draft(cut.template(), id, Asked.of(claim), stem(cut, claim), line, Optional.of(all(line.options())), Facts.compared(line.options().stream())));
    }

    /** All of six that lie on the side that is asked for. */
    Stream<Several> several(Template template, Finish finish) {
        return settled(template).flatMap(claim -> cuts(template, claim)
                .filter(cut -> truth(cut, claim) == Truth.TRUE)
                .flatMap(cut -> several(cut, claim, finish).stream()));
    }

    private Optional<Several> several(Cut cut, Claim claim, Finish finish) {
        String id = Ids.with(cut.template(), claim, cut.word());
        Random chance = Chance.of(id);
        List<Claim> right = new ArrayList<>(List.of(claim));
        shuffled(side(cut, claim, Truth.TRUE), chance).stream().filter(other -> !other.equals(claim)).forEach(right::add);
        List<Claim> wrong = shuffled(side(cut, claim, Truth.FALSE), chance);
        int fewest = Math.max(1, Several.OPTIONS - wrong.size());
        int most = Math.min(Several.MOST_RIGHT, right.size());
        if (fewest > most) {
            return Optional.empty();
        }
        int count = fewest + chance.nextInt(most - fewest + 1);
        List<Claim> keys = right.subList(0, count);
        List<Option> line = new ArrayList<>();
        keys.forEach(each -> line.add(option(cut, each, true)));
        wrong.subList(0, Several.OPTIONS - count).forEach(each -> line.add(option(cut, each, false)));
        Collections.shuffle(line, chance);
        return finish.several(cut.template(), id, keys.stream().map(Asked::of).toList(), stem(cut, claim), line);
    }

    /** Each option's figure: that only one lies on the side that is asked for is seen by all of them. */
    private Localized all(List<Option> options) {
        List<Claim> claims = Facts.compared(options.stream());
        return Speech.each(language -> facts.of(claims, Claim::value, language));
    }

    private Stream<Claim> settled(Template template) {
        return stock.scope().of(template)
                .filter(Asked::settled)
                .filter(claim -> claim.subject().equals(Claim.WHOLE) || stock.scope().contends(claim.subject()));
    }

    private Localized stem(Cut cut, Claim claim) {
        return stock.speech().stem(cut.template().stems().stem(), Asked.of(claim), Map.of(cut.bound().isPresent() ? "bound" : "value", cut.shown()));
    }

    private Stream<Cut> cuts(Template template, Claim claim) {
        if (template.more().bounds().isEmpty()) {
            return values(template, claim);
        }
        return template.more().bounds().stream()
                .map(bound -> new Cut(
                        template, bound.toPlainString(), Optional.of(bound), Optional.empty(),
                        stock.speech().number(bound, stock.donors().unit(claim))));
    }

    /** Every value that votes beside this one have, and no other kind of value than one name. */
    private Stream<Cut> values(Template template, Claim claim) {
        return stock.scope().beside(template, claim)
                .filter(Asked::settled)
                .filter(other -> Lineups.oneName(other.value()))
                .map(Claim::value)
                .distinct()
                .map(value -> new Cut(
                        template, value.canonical(), Optional.empty(), Optional.of(value), stock.speech().named(value)));
    }

    private List<Claim> side(Cut cut, Claim claim, Truth truth) {
        return stock.scope().beside(cut.template(), claim)
                .filter(other -> truth(cut, other) == truth)
                .filter(other -> Asked.settled(other) || clear(cut, other))
                .toList();
    }

    /** Where sources differ, all of them must be well on one side: one that we have not read may say a little more. */
    private static boolean clear(Cut cut, Claim claim) {
        return cut.bound().stream().allMatch(bound -> claim.readings().stream().allMatch(reading -> reading.value() instanceof Value.Figure(BigDecimal number)
                && number.subtract(bound).abs().compareTo(bound.multiply(MARGIN)) >= 0));
    }

    private Truth truth(Cut cut, Claim claim) {
        return stock.truths().of(Asked.of(claim), cut.says(claim));
    }

    private Option option(Cut cut, Claim claim, boolean key) {
        return stock.options().subject(claim, cut.says(claim), key ? new Why.Key() : new Why.Own(claim));
    }

    static <T> List<T> shuffled(List<T> all, Random chance) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, chance);
        return shuffled;
    }
}
