package kz.dauys.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Localized;
import kz.dauys.knowledge.Norm;
import kz.dauys.knowledge.Wording;

/** Rules that are in force now, among those that no longer are: each option is a rule and what it says. */
final class RuleSides {
    private static final int LONGEST = 100;

    private final Stock stock;
    private final RuleTimes times;
    private final Map<Truth, List<Claim>> known = new EnumMap<>(Truth.class);

    /** For one template: what it has found once it does not look for again. */
    RuleSides(Stock stock) {
        this.stock = stock;
        times = new RuleTimes(stock.knowledge());
    }

    /** One of four: it alone is in force, or it alone no longer is. */
    Stream<Draft> one(Template template, boolean holds) {
        return rules(template, Truth.of(holds)).stream().filter(times::goesOn).flatMap(claim -> one(template, claim, holds).stream());
    }

    private Optional<Draft> one(Template template, Claim claim, boolean holds) {
        Asked asked = Asked.of(claim);
        String id = Ids.of(template, asked);
        Random chance = Chance.of(id);
        List<Option> others = others(template, claim, holds, chance).map(other -> option(other, holds, new Why.Own(other))).toList();
        return new Unordered(option(claim, holds, new Why.Key()))
                .pick(others, template.options(), chance)
                .map(line -> new Draft(template, id, asked, template.stems().stem(), line));
    }

    /** Those on the other side, one of each rule, the ones about the same bodies first. */
    private Stream<Claim> others(Template template, Claim claim, boolean holds, Random chance) {
        List<Claim> others = Sides.shuffled(rules(template, Truth.of(!holds)), chance);
        others.sort((one, two) -> Integer.compare(distance(one, claim), distance(two, claim)));
        List<Claim> distinct = new ArrayList<>();
        for (Claim other : others) {
            if (!other.measure().equals(claim.measure()) && distinct.stream().noneMatch(each -> each.measure().equals(other.measure()))) {
                distinct.add(other);
            }
        }
        return distinct.stream();
    }

    /** Rules of bodies that are no more come last: their names alone would tell that they are over. */
    private int distance(Claim one, Claim two) {
        return bodies(one).equals(bodies(two)) ? 0 : times.goesOn(one) ? 1 : 2;
    }

    private List<Norm.Body> bodies(Claim claim) {
        return stock.rulings().norm(claim).orElseThrow().bodies();
    }

    /** One to three of six that are in force. */
    Stream<Several> several(Template template, Finish finish) {
        return rules(template, Truth.TRUE).stream().flatMap(claim -> several(template, claim, finish).stream());
    }

    private Optional<Several> several(Template template, Claim claim, Finish finish) {
        String id = Ids.of(template, Asked.of(claim));
        Random chance = Chance.of(id);
        int count = 1 + chance.nextInt(Several.MOST_RIGHT);
        List<Claim> right = new ArrayList<>(List.of(claim));
        others(template, claim, false, chance).limit(count - 1L).forEach(right::add);
        List<Claim> wrong = others(template, claim, true, chance)
                .filter(other -> right.stream().noneMatch(each -> each.measure().equals(other.measure())))
                .limit(Several.OPTIONS - right.size())
                .toList();
        if (right.size() + wrong.size() < Several.OPTIONS) {
            return Optional.empty();
        }
        List<Option> line = new ArrayList<>();
        right.forEach(each -> line.add(option(each, true, new Why.Key())));
        wrong.forEach(each -> line.add(option(each, true, new Why.Own(each))));
        Collections.shuffle(line, chance);
        return finish.several(template, id, right.stream().map(Asked::of).toList(), template.stems().stem(), line);
    }

    private List<Claim> rules(Template template, Truth now) {
        return known.computeIfAbsent(now, ignored -> find(template, now));
    }

    private List<Claim> find(Template template, Truth now) {
        return stock.scope().rules(template)
                .filter(times::oneLine)
                .filter(claim -> times.now(claim) == now && times.stands(claim) == (now == Truth.TRUE))
                .filter(claim -> Stream.of(Language.values())
                        .allMatch(language -> text(claim).in(language).length() <= LONGEST))
                .toList();
    }

    private Option option(Claim claim, boolean holds, Why why) {
        return new Option(text(claim), new Option.Statement.Holds(claim, holds), why);
    }

    private Localized text(Claim claim) {
        Localized rule = stock.speech().rule(claim);
        Localized value = stock.speech().valued(claim);
        return Speech.each(language -> Wording.capitalised(rule.in(language) + (language == Language.RU ? " — " : " – ") + value.in(language)));
    }
}
