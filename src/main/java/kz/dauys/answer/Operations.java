package kz.dauys.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;

/** What can be done with the claims that a question speaks of, one operation after another: the first that reads it answers. */
final class Operations {
    private final List<Operation> all;
    private final PartyNames names;
    private final Nominations nominations;
    private final Lineages lineages;
    private final Offices offices;
    private final Annulled annulled;
    private final FirstAfter firstAfter;

    Operations(Knowledge knowledge, Votes votes, PartyNames names, Lineages lineages, Offices offices, Speakers speakers, Verification verification, Lookups lookups) {
        this.names = names;
        this.lineages = lineages;
        this.offices = offices;
        this.nominations = new Nominations(knowledge);
        this.annulled = new Annulled(knowledge);
        this.firstAfter = new FirstAfter(knowledge, votes);
        SharesAsked shares = new SharesAsked(knowledge, lookups);
        this.all = List.of(
                // A share of the voter list is no share of the votes.
                shares::readOfVoterList,
                new SeatsAndVotes(knowledge),
                shares::readOfSeats,
                new NextBehind(new Ranks(knowledge)),
                annulled::readWhy,
                new FiguresBeside(knowledge),
                new EarlyVotes(knowledge, votes),
                new WomenStood(knowledge),
                new Decided(knowledge),
                new LeadersListed(knowledge),
                new SeatsOfEach(knowledge),
                new Dissolutions(knowledge, votes)::readElected,
                firstAfter,
                lineages,
                new Bounded(lookups),
                new SecondRoundHeld(knowledge),
                new Namesakes(knowledge, names),
                offices,
                nominations,
                speakers,
                new ChamberSizes(knowledge, votes),
                verification,
                new Rivals(knowledge, lookups),
                new Absentees(lookups),
                new SeatParts(lookups),
                new Differences(knowledge, lookups),
                new Extremes(lookups),
                new Ranks(knowledge),
                new Comparison(lookups),
                new Series(lookups, names::oneParty),
                new Tables(knowledge),
                new Tallies(knowledge),
                new CountRated(knowledge),
                new Verdicts(knowledge),
                new MissionHead(knowledge),
                new HowManyStood(knowledge),
                new CouncilsDissolved(knowledge, votes),
                new Figures(knowledge, new Measures(knowledge.glossary())));
    }

    /** What the first operation that reads it makes of a question, or of the question about those whom it means by other names. */
    Optional<Interpretation> answered(Frame frame, Set<Integer> years, List<Entry.Election> meant) {
        if (Votes.missing(years, meant).isPresent()) {
            return lineages.read(frame).or(() -> annulled.readWhy(frame)).or(() -> firstAfter.read(frame)).or(() -> offices.read(frame)).or(() -> names.born(frame).flatMap(each -> each.noted(operated(each.frame()))));
        }
        Optional<Interpretation> plain = operated(frame);
        boolean refused = plain.isEmpty() || (plain.get() instanceof Interpretation.Understood && plain.get().told().isEmpty());
        return !refused ? plain : reworded(frame).or(() -> plain);
    }

    /** The same as it stands. */
    Optional<Interpretation> operated(Frame frame) {
        return all.stream()
                .flatMap(operation -> operation.read(operation.checks() ? frame : frame.without(Cue.WHETHER)).stream())
                .findFirst();
    }

    /** What the question comes to about those whom it means by other names. */
    private Optional<Interpretation> reworded(Frame frame) {
        return Stream.of(names.born(frame), names.atTheTime(frame), nominations.aboutCandidates(frame))
                .flatMap(Optional::stream)
                .flatMap(each -> each.noted(operated(each.frame())).stream())
                .findFirst();
    }
}
