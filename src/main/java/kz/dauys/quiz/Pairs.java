package kz.dauys.quiz;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Localized;
import kz.dauys.knowledge.Unit;
import kz.dauys.knowledge.Value;

/** Two things and four values: the values of two claims of one kind, and two more that are true of neither. */
final class Pairs {
    private static final int RIGHT_SIDE = 4;

    private final Stock stock;
    private final Finish finish;

    Pairs(Stock stock, Finish finish) {
        this.stock = stock;
        this.finish = finish;
    }

    /** Each claim with the next ones of its group. */
    Stream<Matching> of(Template template) {
        return stock.scope().of(template)
                .filter(this::fit)
                .flatMap(claim -> partners(template, claim)
                        .flatMap(partner -> matching(template, claim, partner).stream()));
    }

    private boolean fit(Claim claim) {
        boolean figures = stock.donors().unit(claim).isNumber();
        return Asked.settled(claim)
                && (figures ? claim.weight() != Claim.Weight.DETAIL && Reckoning.figure(claim).signum() != 0 : !(claim.value() instanceof Value.Names) || Lineups.oneName(claim.value()));
    }

    private static final int PARTNERS = 2;

    private Stream<Claim> partners(Template template, Claim claim) {
        return stock.scope().beside(template, claim)
                .filter(this::fit)
                .filter(other -> other.id().compareTo(claim.id()) > 0)
                .filter(other -> apart(claim, other))
                .limit(PARTNERS);
    }

    private boolean apart(Claim one, Claim two) {
        return one.value().digits() == two.value().digits()
                && stock.donors().unfit(one).test(two.value())
                && stock.donors().unfit(two).test(one.value());
    }

    private Optional<Matching> matching(Template template, Claim one, Claim two) {
        List<Localized> left = List.of(stock.speech().head(one), stock.speech().head(two));
        return of(template, Ids.pair(template, one, two), List.of(one, two), left, List.of());
    }

    /** @param more values that may fill up the right side, before those of other claims */
    Optional<Matching> of(Template template, String id, List<Claim> claims, List<Localized> left, List<Candidate> more) {
        Random chance = Chance.of(id);
        List<Candidate> line = new ArrayList<>();
        claims.forEach(claim -> line.add(new Candidate(claim.value(), new Why.Key())));
        Stream.concat(more.stream(), others(claims.getFirst(), chance))
                .filter(candidate -> claims.stream().allMatch(claim -> stock.donors().unfit(claim).test(candidate.value())))
                .filter(candidate -> candidate.value().digits() == claims.getFirst().value().digits())
                .forEach(candidate -> {
                    if (line.size() < RIGHT_SIDE && line.stream().allMatch(other -> distinct(claims.getFirst(), other.value(), candidate.value()))) {
                        line.add(candidate);
                    }
                });
        if (line.size() < RIGHT_SIDE) {
            return Optional.empty();
        }
        List<Candidate> right = new ArrayList<>(line);
        Collections.shuffle(right, chance);
        if (claims.getFirst().value() instanceof Value.Figure || claims.getFirst().value() instanceof Value.Day) {
            right.sort((a, b) -> Ordered.ORDER.compare(a.value(), b.value()));
        }
        List<Option> options = right.stream().map(candidate -> stock.options().is(claims.getFirst(), candidate)).toList();
        List<Integer> answers = List.of(right.indexOf(line.get(0)), right.indexOf(line.get(1)));
        Localized both = Speech.each(language -> "A) " + left.get(0).in(language) + "; B) " + left.get(1).in(language));
        List<Asked> basis = claims.stream().map(Asked::of).toList();
        Localized stem = stock.speech().stem(template.stems().stem(), basis.getFirst(), Map.of("left", both));
        return finish.matching(template, id, basis, stem, left, options, answers);
    }

    private boolean distinct(Claim claim, Value one, Value two) {
        if (!(one instanceof Value.Figure(BigDecimal number))) {
            return !one.agreesWith(two);
        }
        Unit unit = stock.donors().unit(claim);
        return NumberOptions.distance(one, two).compareTo(unit == Unit.YEARS ? BigDecimal.ONE : NumberOptions.gap(number, unit)) >= 0;
    }

    private Stream<Candidate> others(Claim claim, Random chance) {
        Asked asked = Asked.of(claim);
        return switch (claim.value()) {
            case Value.Figure(BigDecimal key) -> new NumberOptions(stock.donors()).candidates(asked, key, chance).stream();
            case Value.Day(LocalDate key) -> Sides.shuffled(stock.donors().near(claim).filter(donor -> donor.measure().equals(claim.measure())).toList(), chance)
                    .stream()
                    .map(donor -> new Candidate(donor.value(), new Why.Elsewhere(donor)));
            case Value.Names ignored -> stock.donors().mixed(claim, chance).stream()
                    .filter(donor -> donor.measure().equals(claim.measure()) && Lineups.oneName(donor.value()))
                    .filter(donor -> stock.scope().sameKind(donor, claim))
                    .map(donor -> new Candidate(donor.value(), new Why.Elsewhere(donor)));
            case Value.Words ignored -> Stream.empty();
        };
    }
}
