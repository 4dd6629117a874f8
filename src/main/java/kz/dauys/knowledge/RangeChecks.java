package kz.dauys.knowledge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether figures lie where they can: shares up to 100 %, parts within their whole, the winner on top, seats above the threshold. */
final class RangeChecks {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Parts that cannot be more than their whole. */
    private static final List<Map.Entry<String, String>> WITHIN = List.of(
            Map.entry("votes-cast", "registered"),
            Map.entry("valid-votes", "votes-cast"),
            Map.entry("invalid-votes", "votes-cast"),
            Map.entry("votes-cast-second-round", "registered-second-round"),
            Map.entry("votes-cast-abroad", "registered-abroad"),
            Map.entry("seats-list", "seats"),
            Map.entry("seats-district", "seats"),
            Map.entry("majority", "seats"),
            Map.entry("women-elected", "seats"),
            Map.entry("candidates", "nominated"));

    private final Entry.Election election;
    private final Figures figures;
    private final Glossary glossary;

    private RangeChecks(Entry.Election election, Figures figures, Glossary glossary) {
        this.election = election;
        this.figures = figures;
        this.glossary = glossary;
    }

    static List<Finding.Failed> check(Entry.Election election, Figures figures, Glossary glossary) {
        RangeChecks checks = new RangeChecks(election, figures, glossary);
        return Stream.of(checks.ranges(), checks.within(), checks.rank(), checks.threshold()).flatMap(each -> each).toList();
    }

    private Stream<Finding.Failed> ranges() {
        return figures.all().flatMap(claim -> {
            Unit unit = glossary.get(Entry.Measure.class, claim.measure()).unit();
            return claim.readings().stream()
                    .map(Claim.Reading::value)
                    .flatMap(value -> value instanceof Value.Figure(BigDecimal number) ? Stream.of(number) : Stream.empty())
                    .filter(number -> !possible(number, unit))
                    .map(number -> fail("range", claim.subject(), claim.measure() + " " + number + " cannot be", Optional.of(claim.line())));
        });
    }

    private static boolean possible(BigDecimal number, Unit unit) {
        return unit == Unit.SEAT_CHANGE || (number.signum() >= 0 && (unit != Unit.PERCENT || number.compareTo(HUNDRED) <= 0));
    }

    private Stream<Finding.Failed> within() {
        return WITHIN.stream().flatMap(pair -> figures.amount(pair.getKey(), Claim.WHOLE).stream()
                .flatMap(part -> figures.amount(pair.getValue(), Claim.WHOLE).stream()
                        .filter(whole -> part.number().compareTo(whole.number()) > 0)
                        .map(whole -> fail("range", Claim.WHOLE,
                                pair.getKey() + " " + part + " is more than " + pair.getValue() + " " + whole, part.line()))));
    }

    /** The winner has more seats than any other party, or more votes where no seats were won. */
    private Stream<Finding.Failed> rank() {
        String by = figures.parties("seats").isEmpty() ? "vote-share" : "seats";
        return figures.claim("winner", Claim.WHOLE).stream()
                .filter(claim -> claim.accepted().isPresent())
                .flatMap(claim -> claim.value() instanceof Value.Names(List<String> names) && names.size() == 1 ? names.stream() : Stream.empty())
                .flatMap(winner -> figures.amount(by, winner).stream().flatMap(own -> figures.parties(by).stream()
                        .filter(rival -> !rival.equals(winner) && !isGroup(rival))
                        .filter(rival -> figures.amount(by, rival).filter(theirs -> theirs.number().compareTo(own.number()) >= 0).isPresent())
                        .map(rival -> fail("rank", winner, "the winner's " + by + " are not above those of " + rival, own.line()))));
    }

    private boolean isGroup(String subject) {
        return glossary.find(Entry.Party.class, subject).filter(party -> party.kind() == Entry.Contender.GROUP).isPresent();
    }

    /** List seats go to parties that reached the threshold, and to all of them. */
    private Stream<Finding.Failed> threshold() {
        String seats = figures.parties("seats-list").isEmpty() ? "seats" : "seats-list";
        return figures.amount("threshold", Claim.WHOLE).stream().flatMap(least -> figures.parties("vote-share").stream()
                .flatMap(party -> figures.amount("vote-share", party).stream().flatMap(share -> figures.amount(seats, party).stream()
                        .filter(won -> won.number().signum() > 0 != share.number().compareTo(least.number()) >= 0)
                        .map(won -> fail("threshold", party,
                                share + " % of the vote, a threshold of " + least + " %, and " + won + " " + seats, share.line())))));
    }

    private Finding.Failed fail(String check, String subject, String detail, Optional<Position> line) {
        return new Finding.Failed(check, election.id(), subject, detail, line);
    }
}
