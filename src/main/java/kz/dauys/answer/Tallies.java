package kz.dauys.answer;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Unit;
import kz.dauys.knowledge.Value;

/** How many there were of something that the claims list: parties that got in, votes of a kind, victories of one candidate. */
final class Tallies implements Operation {
    private static final Set<Cue> KINDS = EnumSet.of(Cue.PARLIAMENTARY, Cue.PRESIDENTIAL, Cue.SENATE);

    private final Knowledge knowledge;
    private final Contenders contenders;

    Tallies(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.contenders = new Contenders(knowledge);
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        if (!frame.says(Cue.COUNT) || !frame.figures().isEmpty()) {
            return Optional.empty();
        }
        if (frame.subjects().isEmpty()) {
            return parties(frame).or(() -> votes(frame));
        }
        boolean seats = frame.subjects().size() == 1 && frame.says(Cue.TIMES) && frame.says(Cue.SEATS, Cue.ENTER) && frame.years().isEmpty() && frame.saysOnly(Cue.COUNT, Cue.WIN, Cue.SEATS, Cue.ENTER, Cue.EVER, Cue.EVERY);
        if (seats && knowledge.glossary().find(Entry.Party.class, frame.subjects().iterator().next()).isPresent()) {
            return counted(frame.elections().stream().flatMap(election -> knowledge.claim(election.id(), "seats", frame.subjects().iterator().next()).stream())
                    .filter(claim -> claim.accepted().isPresent() && Lookups.number(claim).signum() > 0)
                    .toList());
        }
        boolean won = frame.says(Cue.WIN) || (frame.says(Cue.TIMES) && frame.says(Cue.ELECTED));
        return frame.subjects().size() == 1 && won && frame.saysOnly(Cue.COUNT, Cue.WIN, Cue.ELECTED, Cue.EVER, Cue.EVERY)
                ? victories(frame)
                : Optional.empty();
    }

    private Optional<Interpretation> parties(Frame frame) {
        boolean clear = frame.saysOnly(Cue.COUNT, Cue.PARTY, Cue.ENTER, Cue.FAIL, Cue.TWIST, Cue.SEATS, Cue.THRESHOLD, Cue.WIN);
        boolean chamber = frame.saysOnly(Cue.COUNT, Cue.PARTY) && !frame.years().isEmpty() && frame.others().stream().anyMatch(span -> span.named(Entry.Institution.class).filter(body -> body.id().equals("mazhilis")).isPresent());
        if (!frame.says(Cue.PARTY) || (!chamber && !frame.says(Cue.ENTER, Cue.FAIL) && !(frame.says(Cue.WIN) && frame.says(Cue.SEATS))) || !clear) {
            return Optional.empty();
        }
        List<List<List<Claim>>> found = frame.elections().stream()
                // Where all were elected in constituencies, who belonged to which party is not certain.
                .filter(election -> knowledge.claim(election.id(), "seats-list", Claim.WHOLE).isPresent())
                .map(election -> frame.says(Cue.FAIL) ? contenders.failed(election) : contenders.entered(election))
                .filter(rows -> !rows.isEmpty())
                .toList();
        return found.size() == 1
                ? counted(found.getFirst().stream().map(row -> row.stream().filter(claim -> claim.measure().equals("seats")).findFirst().orElseThrow()).toList())
                : Optional.empty();
    }

    private Optional<Interpretation> votes(Frame frame) {
        // How many of them were early is not told by how many there were.
        boolean clear = frame.saysOnly(Cue.COUNT, Cue.ELECTION, Cue.EVER, Cue.EVERY) && !frame.says(Cue.EARLY);
        // "How many years is the President" counts no elections.
        boolean named = frame.says(Cue.ELECTION, Cue.REFERENDUM)
                || frame.others().stream().anyMatch(span -> span.says(KINDS) && span.named(Entry.Institution.class).isEmpty());
        return clear && named ? counted(frame.elections().stream().flatMap(election -> claim(election, "date-voting")).toList()) : Optional.empty();
    }

    private Optional<Interpretation> victories(Frame frame) {
        String subject = frame.subjects().iterator().next();
        return counted(frame.elections().stream()
                .flatMap(election -> claim(election, "winner"))
                .filter(claim -> claim.value() instanceof Value.Names(List<String> names) && names.contains(subject))
                .toList());
    }

    private Stream<Claim> claim(Entry.Election election, String measure) {
        return knowledge.claim(election.id(), measure, Claim.WHOLE).filter(claim -> claim.accepted().isPresent()).stream();
    }

    private static Optional<Interpretation> counted(List<Claim> claims) {
        return claims.isEmpty()
                ? Optional.empty()
                : Optional.of(new Interpretation.Understood(
                        "count", new Answer.Computed(Answer.Arithmetic.COUNT, claims, BigDecimal.valueOf(claims.size()), Unit.COUNT)));
    }
}
