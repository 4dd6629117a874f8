package kz.dauys.answer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Unit;

/** What share of a whole something was that the claims do not tell as one: spoiled ballots of all, those for it of all on the voter lists. */
final class SharesAsked implements Operation {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private static final Said ALLOWED = Said.of(Cue.PERCENT, Cue.INVALID, Cue.BALLOTS, Cue.CAST, Cue.REGISTERED, Cue.VOTES, Cue.TOTAL, Cue.SEATS, Cue.LIST, Cue.WIN, Cue.PARTY, Cue.AFTER, Cue.WOMEN, Cue.ENTER, Cue.WHO, Cue.QUESTION, Cue.EVERY);

    private static final Map<Cue, String> PARTS = Map.of(Cue.LIST, "seats-list", Cue.DISTRICT, "seats-district", Cue.ASSEMBLY, "seats-assembly");

    private static final Said OF_SEATS = Said.of(Cue.PERCENT, Cue.SEATS, Cue.LIST, Cue.DISTRICT, Cue.ASSEMBLY, Cue.EVERY, Cue.TOTAL, Cue.ELECTED, Cue.ENTER, Cue.WIN);

    /** How many words may stand between a share and the seats of which it is one. */
    private static final int BESIDE = 5;

    private static final Said OF_SOMEBODY = Said.of(Cue.PERCENT, Cue.SEATS, Cue.DISTRICT, Cue.LIST, Cue.AFTER, Cue.PARTY, Cue.ENTER, Cue.WIN, Cue.TOTAL, Cue.EVERY, Cue.RESULT);

    private final Lookups lookups;
    private final Contenders contenders;

    SharesAsked(Knowledge knowledge, Lookups lookups) {
        this.contenders = new Contenders(knowledge);
        this.lookups = lookups;
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        boolean asked = (frame.says(Cue.PERCENT) || frame.names("vote-share")) && ALLOWED.allOf(frame) && frame.subjects().size() < 2;
        List<Entry.Election> stood = frame.elections().stream().filter(election -> frame.subjects().stream().allMatch(subject -> contenders.stood(subject, election))).toList();
        if (!asked || (stood.size() != 1 && !frame.says(Cue.WOMEN) && !frame.names("women-elected"))) {
            return Optional.empty();
        }
        if (frame.subjects().isEmpty() && (frame.says(Cue.WOMEN) || frame.names("women-elected")) && frame.figures().isEmpty()) {
            return of(frame, frame.elections().stream().filter(election -> election.kind() == Entry.Vote.PARLIAMENTARY).toList(), "women-elected", "seats");
        }
        if (!frame.subjects().isEmpty() && seats(frame)) {
            return beside(frame) ? Optional.empty() : ofSomebody(frame, stood);
        }
        if (!frame.figures().isEmpty()) {
            return Optional.empty();
        }
        if (frame.subjects().isEmpty() && (frame.says(Cue.INVALID) || frame.names("invalid-votes"))) {
            return of(frame, stood, "invalid-votes", "votes-cast");
        }
        return ofVoterList(frame) ? of(frame, stood, "votes", "registered") : Optional.empty();
    }

    /** What somebody got of all on the voter lists. A referendum has no party lists, so "of the list" means these. */
    private static boolean ofVoterList(Frame frame) {
        boolean list = frame.says(Cue.REGISTERED) || frame.names("registered") || (frame.says(Cue.LIST) && Lookups.CHOICES.containsAll(frame.subjects()));
        return list && !frame.subjects().isEmpty();
    }

    /** A share of the voter list alone: it must be known before a share of the votes is taken for it. */
    Optional<Interpretation> readOfVoterList(Frame frame) {
        return frame.says(Cue.PERCENT) && ofVoterList(frame) ? read(frame) : Optional.empty();
    }

    /** "What share of the seats were list seats": one part of a chamber of all its seats. */
    Optional<Interpretation> readOfSeats(Frame frame) {
        if (frame.subjects().size() == 1 && frame.says(Cue.PERCENT) && seats(frame) && !beside(frame) && OF_SOMEBODY.allOf(frame)) {
            List<Entry.Election> stood = frame.elections().stream().filter(election -> frame.subjects().stream().allMatch(subject -> contenders.stood(subject, election))).toList();
            return stood.size() == 1 ? ofSomebody(frame, stood) : Optional.empty();
        }
        List<String> parts = PARTS.entrySet().stream().filter(part -> frame.says(part.getKey()) || frame.names(part.getValue())).map(Map.Entry::getValue).toList();
        boolean asked = parts.size() == 1 && frame.says(Cue.PERCENT) && frame.says(Cue.SEATS) && frame.subjects().isEmpty() && frame.figures().isEmpty() && frame.oneElection() && OF_SEATS.allOf(frame);
        return asked ? of(frame, frame.elections(), parts.getFirst(), "seats") : Optional.empty();
    }

    /** Somebody's share of all seats, or of those from the lists or the districts. */
    private Optional<Interpretation> ofSomebody(Frame frame, List<Entry.Election> stood) {
        boolean district = frame.says(Cue.DISTRICT) || frame.names("seats-district");
        String measure = district ? "seats-district" : frame.says(Cue.LIST) || frame.names("seats-list") ? "seats-list" : "seats";
        return of(frame, stood, measure, measure);
    }

    private static boolean seats(Frame frame) {
        return frame.says(Cue.SEATS) || frame.names("seats") || frame.names("seats-district") || frame.names("seats-list");
    }

    /** Whether the share is another one than that of the seats, which are asked for beside it. A number of seats that is stated says which is meant. */
    static boolean beside(Frame frame) {
        boolean votes = frame.says(Cue.VOTES) || frame.names("vote-share") || frame.names("votes");
        return votes || (frame.figures().isEmpty() && (counts(frame) || !ofSeats(frame)));
    }

    /** "How many seats, and what percentage": the number is asked for beside a share, which need not be that of the seats. */
    private static boolean counts(Frame frame) {
        return frame.others().stream().anyMatch(span -> span.to() > 0 && span.cues().contains(Cue.COUNT) && !span.cues().contains(Cue.PERCENT));
    }

    /** "What percentage of the seats": what is shared stands beside the share; further on it is another question. */
    private static boolean ofSeats(Frame frame) {
        List<Span> shares = frame.others().stream().filter(span -> span.cues().contains(Cue.PERCENT)).toList();
        return frame.others().stream()
                .filter(span -> span.cues().contains(Cue.SEATS) || span.names("seats") || span.names("seats-district") || span.names("seats-list"))
                .anyMatch(seats -> shares.stream().anyMatch(share -> Math.max(seats.from() - share.to(), share.from() - seats.to()) <= BESIDE));
    }

    private Optional<Interpretation> of(Frame frame, List<Entry.Election> stood, String part, String whole) {
        List<Claim> parts = lookups.claims(part, frame.subjects(), stood);
        List<Claim> wholes = lookups.claims(whole, Set.of(), stood);
        if (parts.size() != 1 || wholes.size() != 1) {
            return Optional.empty();
        }
        boolean told = frame.figures().stream().allMatch(figure -> Stream.of(parts.getFirst(), wholes.getFirst()).anyMatch(claim -> figure.compareTo(Lookups.number(claim)) == 0));
        if (!told) {
            return Optional.empty();
        }
        BigDecimal share = Lookups.number(parts.getFirst()).multiply(HUNDRED).divide(Lookups.number(wholes.getFirst()), 2, RoundingMode.HALF_UP);
        return Optional.of(new Interpretation.Understood("share", new Answer.Computed(Answer.Arithmetic.SHARE, List.of(parts.getFirst(), wholes.getFirst()), share, Unit.PERCENT)));
    }
}
