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
import kz.dauys.knowledge.Value;

/** "Is it so?": a sentence with the right value, or with one that is too high or too low. Digits that nobody needs are not asked for. */
final class StatedMaker implements Draft.Maker {
    private final Stock stock;

    StatedMaker(Stock stock) {
        this.stock = stock;
    }

    @Override
    public Stream<Draft> of(Template template) {
        return stock.scope().of(template)
                .filter(claim -> claim.weight() != Claim.Weight.DETAIL)
                .flatMap(claim -> stock.ways(template, claim))
                .flatMap(ways -> ways.stream().flatMap(asked -> draft(template, asked).stream()).limit(1));
    }

    private Optional<Draft> draft(Template template, Asked asked) {
        String id = Ids.of(template, asked);
        return stated(asked, Chance.of(id)).map(stated -> {
            Localized pattern = asked.accordingTo().isPresent() ? template.stems().said().orElseThrow() : template.stems().stem();
            Localized sentence = stock.speech().stated(asked.claim(), stated);
            return new Draft(
                    template, id, asked, stock.speech().stem(pattern, asked, Map.of("stated", trimmed(sentence))), line(asked, stated));
        });
    }

    /** Without the full stop, since the sentence stands in quotation marks. */
    private static Localized trimmed(Localized sentence) {
        return Speech.each(language -> sentence.in(language).replaceFirst("\\.$", ""));
    }

    /** One of the three cases by chance, and another one where no believable value makes that one. */
    private Optional<Value> stated(Asked asked, Random chance) {
        List<Integer> cases = new ArrayList<>(List.of(-1, 0, 1));
        Collections.shuffle(cases, chance);
        if (asked.value() instanceof Value.Figure(BigDecimal key) && key.signum() == 0) {
            return Optional.empty();
        }
        List<Candidate> wrong = candidates(asked, chance);
        return cases.stream()
                .flatMap(order -> order == 0
                        ? Stream.of(asked.value())
                        : wrong.stream().map(Candidate::value).filter(value -> Ordered.ORDER.compare(asked.value(), value) == order).limit(1))
                .findFirst();
    }

    private List<Candidate> candidates(Asked asked, Random chance) {
        return switch (asked.value()) {
            case Value.Figure(BigDecimal key) -> {
                BigDecimal gap = NumberOptions.gap(key, stock.donors().unit(asked.claim()));
                yield new NumberOptions(stock.donors()).candidates(asked, key, chance).stream()
                        .filter(candidate -> NumberOptions.distance(candidate.value(), asked.value()).compareTo(gap) >= 0)
                        .toList();
            }
            case Value.Day(LocalDate key) -> new DayOptions(stock.donors()).candidates(asked, key, chance);
            case Value.Names ignored -> List.of();
            case Value.Words ignored -> List.of();
        };
    }

    private Lineup line(Asked asked, Value stated) {
        boolean day = stated instanceof Value.Day;
        int truth = stated.agreesWith(asked.value()) ? 0 : Ordered.ORDER.compare(asked.value(), stated);
        List<Option> line = Stream.of(0, 1, -1)
                .map(order -> stock.options().said(
                        (asked.accordingTo().isPresent() ? "stated.said." : "stated.") + word(order, day),
                        Map.of(),
                        new Option.Statement.Than(stated, order),
                        order == Integer.signum(truth) ? new Why.Key() : new Why.Own(asked.claim())))
                .toList();
        return Lineup.of(line);
    }

    private static String word(int order, boolean day) {
        return switch (order) {
            case 0 -> "same";
            case 1 -> day ? "later" : "more";
            default -> day ? "earlier" : "less";
        };
    }
}
