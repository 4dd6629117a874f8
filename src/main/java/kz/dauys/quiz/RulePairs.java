package kz.dauys.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Localized;
import kz.dauys.knowledge.Texts;
import kz.dauys.knowledge.Value;

/** Two rules of one family, or one rule at two times, and what they said: the best wrong options are what the others of the family say. */
final class RulePairs {
    private static final int FIRST_YEAR = 1996;

    private final Stock stock;
    private final Pairs pairs;
    private final RuleTimes times;
    private final Texts texts = new Texts(RulePairs.class, "quiz");

    RulePairs(Stock stock, Pairs pairs) {
        this.stock = stock;
        this.pairs = pairs;
        times = new RuleTimes(stock.knowledge());
    }

    Stream<Matching> of(Template template) {
        List<Claim> family = stock.claims().stream()
                .filter(Rulings::isOne)
                .filter(claim -> template.more().rules().contains(claim.measure()) && times.oneLine(claim) && when(claim).isPresent())
                .toList();
        List<Candidate> others = new ArrayList<>();
        family.forEach(claim -> others.add(new Candidate(claim.value(), new Why.Elsewhere(claim))));
        return IntStream.range(0, family.size())
                .boxed()
                .flatMap(i -> IntStream.range(i + 1, family.size())
                        .boxed()
                        .flatMap(j -> matching(template, family.get(i), family.get(j), others).stream()));
    }

    private Optional<Matching> matching(Template template, Claim one, Claim two, List<Candidate> others) {
        if (!Donors.wrong(one).test(two.value()) || one.value() instanceof Value.Words) {
            return Optional.empty();
        }
        return pairs.of(template, Ids.pair(template, one, two), List.of(one, two), List.of(label(one), label(two)), others);
    }

    private Localized label(Claim claim) {
        Localized rule = stock.speech().rule(claim);
        Localized when = when(claim).orElseThrow();
        return Speech.each(language -> rule.in(language) + " (" + when.in(language) + ")");
    }

    /** Now, or else the middle of the years in which it surely was in force. */
    private Optional<Localized> when(Claim claim) {
        if (times.now(claim) == Truth.TRUE && times.stands(claim)) {
            return Optional.of(Speech.each(language -> texts.say(language, "now")));
        }
        int last = stock.knowledge().glossary().asOf().getYear() - 1;
        List<Integer> years = IntStream.rangeClosed(FIRST_YEAR, last)
                .filter(year -> times.in(claim, year) == Truth.TRUE && times.itself(claim, year))
                .boxed()
                .toList();
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(Speech.each(language ->
                        texts.say(language, "when", Map.of("year", String.valueOf(years.get(years.size() / 2))))));
    }
}
