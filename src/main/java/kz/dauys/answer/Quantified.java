package kz.dauys.answer;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Unit;

/** Checks what is said of all, of one alone or of a number: only one party got in, six parties did, one took all the seats. */
final class Quantified {
    private final Lookups lookups;
    private final Contenders contenders;

    Quantified(Lookups lookups, Contenders contenders) {
        this.lookups = lookups;
        this.contenders = contenders;
    }

    Optional<Interpretation> read(Frame statement) {
        return parties(statement).or(() -> alone(statement)).or(() -> all(statement));
    }

    /** How many parties got in. */
    private Optional<Interpretation> parties(Frame statement) {
        boolean counts = statement.figures().size() == 1 && statement.subjects().isEmpty() && statement.says(Cue.PARTY) && entering(statement);
        if (!counts || (statement.says(Cue.MORE) && statement.says(Cue.FEWER)) || !says(statement, Cue.ENTER, Cue.SEATS, Cue.WIN, Cue.ONLY, Cue.MORE, Cue.FEWER, Cue.PARTY, Cue.THRESHOLD)) {
            return Optional.empty();
        }
        return entered(statement).flatMap(rows -> {
            int order = BigDecimal.valueOf(rows.size()).compareTo(statement.figures().getFirst());
            boolean right = statement.says(Cue.MORE) ? order > 0 : statement.says(Cue.FEWER) ? order < 0 : order == 0;
            return Verification.verdict(right, new Answer.Table(Answer.Title.ENTERED, rows));
        });
    }

    /** Whether a party was the only one that got in. */
    private Optional<Interpretation> alone(Frame statement) {
        boolean one = statement.figures().isEmpty() || statement.figures().equals(List.of(BigDecimal.ONE));
        if (!one || !statement.says(Cue.ONLY) || statement.subjects().size() != 1 || !entering(statement)
                || !says(statement, Cue.ENTER, Cue.SEATS, Cue.WIN, Cue.ONLY, Cue.PARTY, Cue.THRESHOLD)) {
            return Optional.empty();
        }
        return entered(statement).flatMap(rows -> {
            boolean right = rows.size() == 1 && statement.subjects().contains(rows.getFirst().getFirst().subject());
            return Verification.verdict(right, new Answer.Table(Answer.Title.ENTERED, rows));
        });
    }

    /** Whether one got all the seats there were, or all of those for lists. */
    private Optional<Interpretation> all(Frame statement) {
        if (!statement.says(Cue.EVERY) || statement.subjects().size() != 1 || statement.figures().size() > 1 || !seats(statement)
                || !says(statement, Cue.EVERY, Cue.ONLY, Cue.SEATS, Cue.LIST, Cue.DISTRICT, Cue.WIN, Cue.ENTER, Cue.PARTY)) {
            return Optional.empty();
        }
        String measure = statement.says(Cue.LIST) || statement.names("seats-list") ? "seats-list" : statement.says(Cue.DISTRICT) || statement.names("seats-district") ? "seats-district" : "seats";
        List<Claim> own = lookups.claims(measure, statement.subjects(), statement.elections());
        List<Claim> whole = lookups.claims(measure, Set.of(), statement.elections());
        if (own.size() != 1 || whole.size() != 1 || !own.getFirst().election().equals(whole.getFirst().election())) {
            return Optional.empty();
        }
        BigDecimal number = Lookups.number(own.getFirst());
        boolean figure = statement.figures().stream().allMatch(stated -> stated.compareTo(number) == 0);
        return Verification.verdict(figure && number.compareTo(Lookups.number(whole.getFirst())) == 0, new Answer.Fact(List.of(own.getFirst(), whole.getFirst())));
    }

    private Optional<List<List<Claim>>> entered(Frame statement) {
        List<List<List<Claim>>> votes = statement.elections().stream()
                .filter(election -> election.kind() == Entry.Vote.PARLIAMENTARY)
                .map(contenders::entered)
                .filter(rows -> !rows.isEmpty())
                .toList();
        return votes.size() == 1 ? Optional.of(votes.getFirst()) : Optional.empty();
    }

    private static boolean entering(Frame statement) {
        return statement.says(Cue.ENTER) || seats(statement);
    }

    private static boolean seats(Frame statement) {
        return statement.says(Cue.SEATS) || statement.others().stream().anyMatch(Quantified::namesSeats);
    }

    private static boolean namesSeats(Span span) {
        return span.named(Entry.Measure.class).filter(measure -> measure.unit() == Unit.SEATS).isPresent();
    }

    /** Whether nothing is said beside these and the names of seats. */
    private static boolean says(Frame statement, Cue first, Cue... others) {
        Cue[] cues = EnumSet.of(first, others).toArray(Cue[]::new);
        return statement.saying(statement.others().stream().filter(span -> !namesSeats(span)).toList()).saysOnly(cues);
    }
}
