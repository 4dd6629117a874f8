package kz.dauys.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Unit;

/** "Was it over 90?" "Why do books differ?" The one figure that is spoken of is told, whatever is said of it. */
final class FigureChecked implements Operation {
    private static final Said ALLOWED = Said.of(
            Cue.WHETHER, Cue.MORE, Cue.FEWER, Cue.ACCORDING, Cue.VERDICT, Cue.PARTY, Cue.WIN, Cue.RESULT, Cue.DISPUTED, Cue.DIFFERENCE, Cue.AFTER, Cue.OR, Cue.WHO, Cue.CANDIDATES, Cue.CONTEST, Cue.ENTER, Cue.TWIST, Cue.ONLY)
            .and(FigureAsked.CUES);

    private static final Said DAY = Said.of(Cue.WHETHER, Cue.TWIST, Cue.ENTER, Cue.CAST);

    private final Knowledge knowledge;
    private final Lookups lookups;
    private final Contenders contenders;
    private final FigureAsked figures = new FigureAsked();

    FigureChecked(Knowledge knowledge, Lookups lookups) {
        this.knowledge = knowledge;
        this.lookups = lookups;
        this.contenders = new Contenders(knowledge);
    }

    @Override
    public Optional<Interpretation> read(Frame asked) {
        // People who compete are candidates.
        Frame frame = asked.says(Cue.CONTEST) && asked.says(Cue.PEOPLE) ? asked.without(Cue.PEOPLE).with(Cue.CANDIDATES) : asked;
        if (asksForTheDay(frame)) {
            return told(knowledge.claim(frame.elections().getFirst().id(), "date-voting", Claim.WHOLE).stream().toList());
        }
        if (!ALLOWED.allOf(frame) || frame.subjects().size() > 1) {
            return Optional.empty();
        }
        if (lookups.areRegions(frame.subjects())) {
            return ofRegion(frame);
        }
        return frame.figures().isEmpty() ? spokenOf(frame).or(() -> frame.says(Cue.DISPUTED) ? one(figures.of(frame), frame) : Optional.empty()) : doubted(frame);
    }

    /** "Was it in June?" */
    private static boolean asksForTheDay(Frame frame) {
        return frame.says(Cue.WHETHER) && frame.figures().isEmpty() && frame.subjects().isEmpty() && frame.oneElection() && DAY.allOf(frame)
                && frame.others().stream().flatMap(span -> span.concepts().stream()).anyMatch(Concept.Month.class::isInstance);
    }

    private Optional<Interpretation> ofRegion(Frame frame) {
        boolean asked = frame.figures().isEmpty() ? frame.says(Cue.TURNOUT) || (frame.says(Cue.PERCENT) && frame.says(Cue.CAST, Cue.PEOPLE))
                : frame.figures().size() == 1 && frame.says(Cue.WHETHER) && frame.says(Cue.TURNOUT, Cue.CAST);
        return asked ? told(lookups.claims("turnout-preliminary", frame.subjects(), frame.elections())) : Optional.empty();
    }

    /** What is said of somebody, or of an answer of the ballot, without any figure. */
    private Optional<Interpretation> spokenOf(Frame frame) {
        boolean choice = frame.subjects().stream().anyMatch(lookups::isChoice);
        boolean counted = (frame.says(Cue.COUNT) || frame.names("votes-cast")) && choice && Lookups.CHOICES.containsAll(frame.subjects()) && !frame.says(Cue.PERCENT, Cue.MORE, Cue.FEWER);
        if (counted) {
            return told(lookups.claims("votes", frame.subjects(), frame.elections()));
        }
        if (!frame.says(Cue.WHETHER) || frame.subjects().isEmpty()) {
            return Optional.empty();
        }
        if (frame.says(Cue.ENTER, Cue.SEATS)) {
            // "What share did it get, and did it get in?"
            Stream<Claim> share = frame.says(Cue.PERCENT) ? lookups.claims("vote-share", frame.subjects(), frame.elections()).stream() : Stream.empty();
            return told(Stream.concat(share, lookups.claims("seats", frame.subjects(), frame.elections()).stream()).toList());
        }
        return choice ? told(lookups.claims("vote-share", List.of("for", "against"), frame.elections())) : Optional.empty();
    }

    /** A figure that is stated and asked about. */
    private Optional<Interpretation> doubted(Frame frame) {
        boolean one = frame.figures().size() == 1 && frame.subjects().isEmpty();
        if (one && frame.says(Cue.WHETHER) && frame.says(Cue.PARTY) && frame.says(Cue.ENTER)) {
            return parties(frame);
        }
        boolean stood = one && frame.says(Cue.CANDIDATES);
        if (stood && frame.says(Cue.WHETHER, Cue.VERDICT) && !frame.says(Cue.EVERY)) {
            return checked(one(List.of("candidates"), frame), frame.figures().getFirst());
        }
        boolean doubted = frame.figures().size() == 1 && frame.says(Cue.WHETHER, Cue.OR, Cue.VERDICT) && !frame.says(Cue.EVERY, Cue.ONLY);
        if (!doubted) {
            return Optional.empty();
        }
        return one && frame.says(Cue.CANDIDATES) ? one(List.of("candidates"), frame) : one(figures.of(frame), frame);
    }

    /** Whether a number is the one that was accepted; one that the sources leave open is only told. */
    private static Optional<Interpretation> checked(Optional<Interpretation> found, BigDecimal stated) {
        return found.map(each -> each.told()
                .filter(answer -> answer.claims().stream().allMatch(Lookups::isNumber))
                .<Interpretation>map(answer -> new Interpretation.Understood("verify", new Answer.Verdict(answer.claims().stream().allMatch(claim -> Lookups.number(claim).compareTo(stated) == 0), answer)))
                .orElse(each));
    }

    private Optional<Interpretation> one(List<String> measures, Frame frame) {
        List<Claim> claims = measures.size() != 1 ? List.of() : Stream.concat(
                        lookups.claims(measures.getFirst(), frame.subjects(), frame.elections()).stream(), lookups.open(measures.getFirst(), frame.subjects(), frame.elections()).stream())
                .toList();
        return claims.size() == 1 ? told(claims) : Optional.empty();
    }

    /** How many got in, and which. */
    private Optional<Interpretation> parties(Frame frame) {
        List<List<List<Claim>>> entered = frame.elections().stream().map(contenders::entered).filter(rows -> !rows.isEmpty()).toList();
        if (entered.size() != 1) {
            return Optional.empty();
        }
        List<Claim> seats = entered.getFirst().stream().flatMap(row -> row.stream().filter(claim -> claim.measure().equals("seats"))).toList();
        return Optional.of(new Interpretation.Understood("count", new Answer.Computed(Answer.Arithmetic.COUNT, seats, BigDecimal.valueOf(seats.size()), Unit.COUNT)));
    }

    private static Optional<Interpretation> told(List<Claim> claims) {
        Set<String> elections = Set.copyOf(claims.stream().map(Claim::election).toList());
        return elections.size() == 1 ? Optional.of(Interpretation.facts(claims)) : Optional.empty();
    }
}
