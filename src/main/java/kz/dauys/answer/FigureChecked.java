package kz.dauys.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Unit;

/** "Was it over 90?" "Why do books differ?" The one figure that is spoken of is told, whatever is said of it. */
final class FigureChecked implements Operation {
    private static final Said ALLOWED = Said.of(
            Cue.WHETHER, Cue.MORE, Cue.FEWER, Cue.ACCORDING, Cue.VERDICT, Cue.PARTY, Cue.WIN, Cue.RESULT, Cue.DISPUTED, Cue.DIFFERENCE, Cue.AFTER, Cue.OR, Cue.WHO, Cue.CANDIDATES, Cue.CONTEST, Cue.ENTER, Cue.TWIST)
            .and(FigureAsked.CUES);

    private static final Set<String> CHOICES = Set.of("for", "against");

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
    public Optional<Interpretation> read(Frame frame) {
        boolean day = frame.says(Cue.WHETHER) && frame.figures().isEmpty() && frame.subjects().isEmpty() && frame.oneElection() && DAY.allOf(frame)
                && frame.others().stream().flatMap(span -> span.concepts().stream()).anyMatch(Concept.Month.class::isInstance);
        if (day) {
            return told(knowledge.claim(frame.elections().getFirst().id(), "date-voting", Claim.WHOLE).stream().toList());
        }
        if (!ALLOWED.allOf(frame) || frame.subjects().size() > 1) {
            return Optional.empty();
        }
        boolean region = frame.says(Cue.WHETHER) && frame.figures().size() == 1 && frame.says(Cue.TURNOUT, Cue.CAST) && lookups.areRegions(frame.subjects());
        if (region) {
            return told(lookups.claims("turnout-preliminary", frame.subjects(), frame.elections()));
        }
        boolean ofRegion = frame.figures().isEmpty() && lookups.areRegions(frame.subjects()) && (frame.says(Cue.TURNOUT) || (frame.says(Cue.PERCENT) && frame.says(Cue.CAST, Cue.PEOPLE)));
        if (ofRegion) {
            return told(lookups.claims("turnout-preliminary", frame.subjects(), frame.elections()));
        }
        boolean counted = frame.figures().isEmpty() && (frame.says(Cue.COUNT) || frame.names("votes-cast")) && frame.subjects().size() == 1 && CHOICES.containsAll(frame.subjects()) && !frame.says(Cue.PERCENT, Cue.MORE, Cue.FEWER);
        if (counted) {
            return told(lookups.claims("votes", frame.subjects(), frame.elections()));
        }
        boolean gotIn = frame.figures().isEmpty() && frame.says(Cue.WHETHER) && frame.says(Cue.ENTER, Cue.SEATS) && frame.subjects().size() == 1;
        if (gotIn) {
            // "What share did it get, and did it get in?"
            Stream<Claim> share = frame.says(Cue.PERCENT) ? lookups.claims("vote-share", frame.subjects(), frame.elections()).stream() : Stream.empty();
            return told(Stream.concat(share, lookups.claims("seats", frame.subjects(), frame.elections()).stream()).toList());
        }
        boolean parties = frame.figures().size() == 1 && frame.says(Cue.WHETHER) && frame.says(Cue.PARTY) && frame.says(Cue.ENTER) && frame.subjects().isEmpty();
        if (parties) {
            return parties(frame);
        }
        boolean doubted = frame.figures().size() == 1 && frame.says(Cue.WHETHER, Cue.OR, Cue.VERDICT) && !frame.says(Cue.EVERY, Cue.ONLY);
        boolean disputed = frame.figures().isEmpty() && frame.says(Cue.DISPUTED);
        boolean votes = frame.figures().isEmpty() && frame.says(Cue.WHETHER) && frame.subjects().stream().anyMatch(subject -> knowledge.glossary().find(Entry.Choice.class, subject).isPresent());
        if (votes) {
            return told(lookups.claims("vote-share", List.of("for", "against"), frame.elections()));
        }
        boolean candidates = doubted && frame.says(Cue.CANDIDATES) && frame.subjects().isEmpty();
        List<String> measures = candidates ? List.of("candidates") : figures.of(frame);
        if (!(doubted || disputed) || measures.size() != 1) {
            return Optional.empty();
        }
        List<Claim> claims = Stream.concat(
                        lookups.claims(measures.getFirst(), frame.subjects(), frame.elections()).stream(), lookups.open(measures.getFirst(), frame.subjects(), frame.elections()).stream())
                .toList();
        boolean sole = candidates && claims.size() == 1 && Lookups.number(claims.getFirst()).compareTo(BigDecimal.ONE) == 0;
        Stream<Claim> system = sole ? knowledge.claim(claims.getFirst().election(), "system", Claim.WHOLE).stream() : Stream.empty();
        return claims.size() == 1 ? told(Stream.concat(claims.stream(), system).toList()) : Optional.empty();
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
