package kz.dauys.quiz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Localized;
import kz.dauys.knowledge.Value;

/** When wordings of rules were in force: since when, in which year, now or then. */
final class RuleMaker implements Draft.Maker {
    private static final int FIRST_YEAR = 1994;

    private final Stock stock;
    private final RuleTimes times;
    private final Facts facts;

    RuleMaker(Stock stock) {
        this.stock = stock;
        times = new RuleTimes(stock.knowledge());
        facts = new Facts(stock.speech());
    }

    @Override
    public Stream<Draft> of(Template template) {
        return switch (template.kind()) {
            case RULE_YEAR -> alone(template).flatMap(claim -> year(template, claim).stream());
            case RULE_SINCE -> alone(template).filter(times::changed).flatMap(claim -> since(template, claim).stream());
            case RULE_TIMES -> alone(template)
                    .flatMap(claim -> template.more().years().stream().flatMap(year -> times(template, claim, year).stream()));
            default -> Stream.empty();
        };
    }

    private Stream<Claim> alone(Template template) {
        return stock.scope().rules(template).filter(times::oneLine);
    }

    private Optional<Draft> year(Template template, Claim claim) {
        Asked asked = Asked.of(claim);
        String id = Ids.of(template, asked);
        Random chance = Chance.of(id);
        List<Integer> right = years(claim, Truth.TRUE).stream().filter(each -> times.itself(claim, each)).toList();
        List<Integer> wrong = years(claim, Truth.FALSE);
        if (right.isEmpty() || wrong.size() < Lineup.FEWEST - 1) {
            return Optional.empty();
        }
        int key = right.get(chance.nextInt(right.size()));
        List<Candidate> others = Sides.shuffled(wrong, chance).stream().map(each -> candidate(each, claim)).toList();
        return line(key, others, template, chance)
                .map(line -> draft(template, id, asked, line.stream()
                        .map(each -> Options.plain(each.value().canonical(), new Option.Statement.InForce(number(each.value())), each.why()))
                        .toList()));
    }

    private List<Integer> years(Claim claim, Truth truth) {
        int last = stock.knowledge().glossary().asOf().getYear() - 1;
        return IntStream.rangeClosed(FIRST_YEAR, last).filter(year -> times.in(claim, year) == truth).boxed().toList();
    }

    /** The years in which other rules changed are the ones that are easily confused. */
    private Optional<Draft> since(Template template, Claim claim) {
        Asked asked = Asked.of(claim);
        String id = Ids.of(template, asked);
        Random chance = Chance.of(id);
        int key = stock.rulings().norm(claim).flatMap(norm -> norm.validity().from()).orElseThrow().getYear();
        List<Integer> years = new ArrayList<>(new TreeSet<>(stock.knowledge().norms().all().stream()
                .flatMap(norm -> norm.validity().from().stream())
                .map(day -> day.getYear())
                .filter(year -> times.since(claim, year) == Truth.FALSE)
                // A rule of one year is first applied in the next one's vote, which many take for its beginning.
                .filter(year -> Math.abs(year - key) > 1 && times.couldBegin(claim, year))
                .toList()));
        if (times.since(claim, key) != Truth.TRUE) {
            return Optional.empty();
        }
        List<Candidate> others = Sides.shuffled(years, chance).stream().map(each -> candidate(each, claim)).toList();
        return line(key, others, template, chance)
                .map(line -> draft(template, id, asked, line.stream()
                        .map(each -> Options.plain(each.value().canonical(), new Option.Statement.Since(number(each.value())), each.why()))
                        .toList()));
    }

    private static Optional<List<Candidate>> line(int key, List<Candidate> others, Template template, Random chance) {
        return IntStream.iterate(template.options(), size -> size >= Lineup.FEWEST, size -> size - 1)
                .mapToObj(size -> new Ordered(figure(key), (one, two) -> !one.equals(two)).pick(others, size, chance))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Draft> times(Template template, Claim claim, int year) {
        Asked asked = times.beside(claim, year).map(Asked.of(claim)::beside).orElseGet(() -> Asked.of(claim));
        String id = Ids.with(template, claim, String.valueOf(year));
        Truth now = times.now(claim);
        Truth then = times.in(claim, year);
        if (now == Truth.OPEN || then == Truth.OPEN || times.isNotYet(claim, RuleTimes.whole(year))) {
            return Optional.empty();
        }
        List<Option> line = new ArrayList<>();
        for (boolean isNow : new boolean[] {true, false}) {
            for (boolean wasThen : new boolean[] {true, false}) {
                boolean key = isNow == (now == Truth.TRUE) && wasThen == (then == Truth.TRUE);
                line.add(stock.options().said(
                        word(isNow, wasThen),
                        Map.of("year", String.valueOf(year)),
                        new Option.Statement.Times(year, isNow, wasThen),
                        key ? new Why.Key() : new Why.Own(claim)));
            }
        }
        Collections.shuffle(line, Chance.of(id));
        Localized stem = stem(template, asked, Map.of("year", Speech.plain(year)));
        List<Claim> history = times.history(claim);
        return Optional.of(stock.donors().unit(claim).isNumber() && history.size() > 1
                ? new Draft(template, id, asked, stem, Lineup.of(line), Optional.of(facts.history(history)), history)
                : new Draft(template, id, asked, stem, Lineup.of(line)));
    }

    private static String word(boolean now, boolean then) {
        return now ? (then ? "times.both" : "times.now") : then ? "times.then" : "times.neither";
    }

    private Draft draft(Template template, String id, Asked asked, List<Option> line) {
        return new Draft(template, id, asked, stem(template, asked, Map.of()), Lineup.of(line));
    }

    private Localized stem(Template template, Asked asked, Map<String, Localized> places) {
        Localized named = stock.speech().stem(template.stems().stem(), asked, Map.of("rule", stock.speech().rule(asked.claim())));
        return stock.speech().stem(named, asked, places);
    }

    private static Candidate candidate(int year, Claim claim) {
        return new Candidate(figure(year), new Why.Own(claim));
    }

    private static Value figure(int year) {
        return new Value.Figure(BigDecimal.valueOf(year));
    }

    private static int number(Value year) {
        return Integer.parseInt(year.canonical());
    }
}
