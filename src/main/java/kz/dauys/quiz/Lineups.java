package kz.dauys.quiz;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Value;

/** Makes the options of a question, in the way of its template's kind. */
final class Lineups {
    private final Donors donors;
    private final Options options;
    private final PartyOptions parties;
    private final Years years;

    Lineups(Knowledge knowledge, Donors donors) {
        this.donors = donors;
        options = new Options(knowledge);
        parties = new PartyOptions(knowledge, donors);
        years = new Years(knowledge);
    }

    /** Empty where no sound line can be made. */
    Optional<Lineup> of(Template template, Asked asked, Random chance) {
        return switch (template.kind()) {
            case VALUE -> number(template, asked, chance);
            case WHEN -> new DayOptions(donors).pick(asked, template.options(), chance).map(line -> inOrder(asked, line));
            case WHO -> persons(template, asked, chance);
            case WHICH_PARTY -> template.backward() ? parties.with(template, asked, chance) : parties.named(template, asked, chance);
            case SECOND -> parties.second(asked, template.options(), chance);
            case WHICH_YEAR -> new YearOptions(years, options).pick(asked, template.options(), chance);
            case RULE -> donors.unit(asked.claim()).isNumber()
                    ? number(template, asked, chance)
                    : wordings(template, asked, chance);
            case WHICH_ELECTION -> new ElectionOptions(options).pick(asked, chance);
            default -> Optional.empty();
        };
    }

    /** In the way that the values of the claim need. */
    Optional<Lineup> byUnit(Template template, Asked asked, Random chance) {
        return switch (donors.unit(asked.claim())) {
            case SEATS, VOTES, PEOPLE, BALLOTS, PERCENT, YEARS, AGE, DAYS, SEAT_CHANGE, COUNT -> number(template, asked, chance);
            case DATE -> new DayOptions(donors).pick(asked, template.options(), chance).map(line -> inOrder(asked, line));
            case PERSON -> persons(template, asked, chance);
            case CONTENDER -> parties.named(template, asked, chance);
            case ACTOR, TEXT -> Optional.empty();
        };
    }

    /** Nobody needs the last digit of a figure that is a detail: it is asked as a range. */
    private Optional<Lineup> number(Template template, Asked asked, Random chance) {
        return asked.claim().weight() == Claim.Weight.DETAIL
                ? new RangeOptions(options, donors).pick(asked, template.options(), chance)
                : new NumberOptions(donors).pick(asked, template.options(), chance).map(line -> inOrder(asked, line));
    }

    private Lineup inOrder(Asked asked, List<Candidate> line) {
        List<Option> inOrder = line.stream().map(candidate -> options.is(asked.claim(), candidate)).toList();
        return Lineup.of(inOrder, options.key(asked));
    }

    /** Persons whom a claim names in another office or at another time: what they were is known, so it is known that they were not this. */
    private Optional<Lineup> persons(Template template, Asked asked, Random chance) {
        if (!oneName(asked.value())) {
            return Optional.empty();
        }
        List<Option> others = donors.mixed(asked.claim(), chance).stream()
                .filter(donor -> oneName(donor.value()))
                .map(donor -> new Candidate(donor.value(), new Why.Elsewhere(donor)))
                .map(candidate -> options.is(asked.claim(), candidate))
                .toList();
        return new Unordered(options.key(asked)).pick(others, template.options(), chance);
    }

    /** What the rule said at other times. */
    private Optional<Lineup> wordings(Template template, Asked asked, Random chance) {
        List<Option> others = donors.mixed(asked.claim(), chance).stream()
                .filter(donor -> donor.measure().equals(asked.claim().measure()))
                .map(donor -> options.is(asked.claim(), new Candidate(donor.value(), new Why.Elsewhere(donor))))
                .toList();
        return new Unordered(options.key(asked)).pick(others, template.options(), chance);
    }

    static boolean oneName(Value value) {
        return value instanceof Value.Names(List<String> names) && names.size() == 1;
    }
}
