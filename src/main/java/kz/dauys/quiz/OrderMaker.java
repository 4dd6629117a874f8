package kz.dauys.quiz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;

/** Which of two parties or candidates in one vote had more: each one is put beside those that came next. */
final class OrderMaker implements Draft.Maker {
    /** Farther apart than this the answer is too easy. */
    private static final int NEIGHBOURS = 2;

    private final Stock stock;

    OrderMaker(Stock stock) {
        this.stock = stock;
    }

    @Override
    public Stream<Draft> of(Template template) {
        return stock.scope().of(template).map(Claim::election).distinct().flatMap(election -> pairs(template, election));
    }

    private Stream<Draft> pairs(Template template, String election) {
        List<Claim> ranked = stock.scope().of(template)
                .filter(claim -> claim.election().equals(election) && Asked.settled(claim) && stock.scope().contends(claim.subject()))
                .filter(claim -> Reckoning.figure(claim).signum() > 0)
                .sorted(Comparator.<Claim, BigDecimal>comparing(Reckoning::figure).reversed().thenComparing(Claim::id))
                .toList();
        return IntStream.range(0, ranked.size())
                .boxed()
                .flatMap(i -> IntStream.rangeClosed(i + 1, Math.min(i + NEIGHBOURS, ranked.size() - 1))
                        .boxed()
                        .flatMap(j -> draft(template, ranked.get(i), ranked.get(j)).stream()));
    }

    private Optional<Draft> draft(Template template, Claim more, Claim less) {
        Asked asked = Asked.of(more).beside(less);
        boolean equal = more.value().equals(less.value());
        // Two shares are never called equal: they may differ behind the last digit.
        if (equal ? Comparisons.rounded(more.value()) : more.value().agreesWith(less.value())) {
            return Optional.empty();
        }
        String id = Ids.pair(template, more, less);
        Why compared = new Why.Compared(List.of(more, less));
        List<Option> line = new ArrayList<>(List.of(
                side(more, equal ? compared : new Why.Key()), side(less, compared), stock.options().same(equal ? new Why.Key() : compared)));
        line.sort(Comparator.comparing(option -> option.text().en()));
        Collections.shuffle(line, Chance.of(id));
        return Optional.of(new Draft(template, id, asked, stock.speech().stem(template.stems().stem(), asked), Lineup.of(line)));
    }

    private Option side(Claim claim, Why why) {
        return stock.options().subject(claim, new Option.Statement.Ahead(claim.subject()), why);
    }
}
