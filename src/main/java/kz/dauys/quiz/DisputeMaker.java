package kz.dauys.quiz;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Source;
import kz.dauys.knowledge.Value;

/** Which figure a source gives where sources differ: the figures of the others are the best wrong options, and the explanation says who is right. */
final class DisputeMaker implements Draft.Maker {
    private final Stock stock;

    DisputeMaker(Stock stock) {
        this.stock = stock;
    }

    @Override
    public Stream<Draft> of(Template template) {
        return stock.scope().of(template)
                .filter(claim -> !Asked.settled(claim) && askable(claim))
                .flatMap(claim -> Asked.differing(claim).stream().flatMap(reading -> first(template, claim, reading)));
    }

    /** The digits of a detail are not asked for. */
    private static boolean askable(Claim claim) {
        return claim.weight() != Claim.Weight.DETAIL || claim.value() instanceof Value.Names;
    }

    /** By the best source that gives this figure alone. */
    private Stream<Draft> first(Template template, Claim claim, Claim.Reading reading) {
        return spoken(claim, reading, stock.knowledge()).flatMap(asked -> draft(template, asked).stream()).limit(1);
    }

    /** An encyclopedia repeats what others have said: which copy of it has which figure is worth no question. */
    private static Stream<Asked> spoken(Claim claim, Claim.Reading reading, Knowledge knowledge) {
        return Asked.said(claim, reading, knowledge).filter(asked -> speaks(asked.accordingTo().orElseThrow()));
    }

    private static boolean speaks(Source source) {
        return source.kind() != Source.Kind.ENCYCLOPEDIA;
    }

    private Optional<Draft> draft(Template template, Asked asked) {
        String id = Ids.of(template, asked);
        Random chance = Chance.of(id);
        return order(asked, others(asked, chance), template.options(), chance)
                .filter(line -> line.options().stream().anyMatch(option -> option.why() instanceof Why.Others))
                .map(line -> new Draft(template, id, asked, stock.speech().stem(template.stems().stem(), asked), line));
    }

    private List<Candidate> others(Asked asked, Random chance) {
        List<Candidate> candidates = new ArrayList<>();
        asked.claim().readings().stream()
                .filter(reading -> !reading.value().agreesWith(asked.value()))
                .forEach(reading -> candidates.add(new Candidate(reading.value(), new Why.Others(asked.claim(), reading))));
        switch (asked.value()) {
            case Value.Figure(BigDecimal key) -> candidates.addAll(new NumberOptions(stock.donors()).candidates(asked, key, chance));
            case Value.Day(LocalDate key) -> candidates.addAll(new DayOptions(stock.donors()).candidates(asked, key, chance));
            case Value.Names ignored -> stock.donors().mixed(asked.claim(), chance).stream()
                    .filter(donor -> Lineups.oneName(donor.value()))
                    .forEach(donor -> candidates.add(new Candidate(donor.value(), new Why.Elsewhere(donor))));
            case Value.Words ignored -> {}
        }
        return candidates;
    }

    private Optional<Lineup> order(Asked asked, List<Candidate> others, int size, Random chance) {
        return switch (asked.value()) {
            case Value.Figure(BigDecimal key) -> {
                BigDecimal gap = key.ulp();
                List<Candidate> alike = others.stream().filter(one -> one.value().digits() == asked.value().digits()).toList();
                yield new Ordered(asked.value(), (one, two) -> NumberOptions.distance(one, two).compareTo(gap) >= 0)
                        .pick(alike, size, chance)
                        .map(line -> lineup(asked, line));
            }
            case Value.Day ignored -> new Ordered(asked.value(), (one, two) -> !one.equals(two))
                    .pick(others, size, chance)
                    .map(line -> lineup(asked, line));
            case Value.Names ignored -> Lineups.oneName(asked.value())
                    ? new Unordered(option(asked, new Candidate(asked.value(), new Why.Key())))
                            .pick(others.stream().filter(one -> Lineups.oneName(one.value())).map(one -> option(asked, one)).toList(), size, chance)
                    : Optional.empty();
            case Value.Words ignored -> Optional.empty();
        };
    }

    private Lineup lineup(Asked asked, List<Candidate> line) {
        return Lineup.of(line.stream().map(candidate -> option(asked, candidate)).toList());
    }

    private Option option(Asked asked, Candidate candidate) {
        return stock.options().worded(
                asked.claim(), candidate.value(), new Option.Statement.Gives(candidate.value()), candidate.why());
    }

    /** Which source gives a figure: those that give other ones are the wrong options. */
    static final class Speakers implements Draft.Maker {
        private final Stock stock;

        Speakers(Stock stock) {
            this.stock = stock;
        }

        @Override
        public Stream<Draft> of(Template template) {
            return stock.scope().of(template)
                    .filter(claim -> !Asked.settled(claim) && askable(claim))
                    .flatMap(claim -> Asked.differing(claim).stream()
                            .flatMap(reading -> spoken(claim, reading, stock.knowledge()).limit(1))
                            .flatMap(asked -> draft(template, asked).stream()));
        }

        private Optional<Draft> draft(Template template, Asked asked) {
            String id = Ids.of(template, asked);
            List<Option> others = Asked.differing(asked.claim()).stream()
                    .filter(reading -> !reading.value().agreesWith(asked.value()))
                    .flatMap(reading -> Asked.sources(reading, stock.knowledge()).stream())
                    .filter(source -> speaks(source) && Asked.couldKnow(source, asked.value()))
                    .map(Source::label)
                    .distinct()
                    .map(label -> Options.plain(label, new Option.Statement.Speaks(label), new Why.Own(asked.claim())))
                    .filter(option -> stock.truths().of(asked, (Option.Statement) option.meaning()) == Truth.FALSE)
                    .toList();
            String label = asked.accordingTo().orElseThrow().label();
            Option key = Options.plain(label, new Option.Statement.Speaks(label), new Why.Key());
            return new Unordered(key).pick(others, template.options(), Chance.of(id))
                    .map(line -> new Draft(template, id, asked, stock.speech().stem(template.stems().stem(), asked), line));
        }

    }
}
