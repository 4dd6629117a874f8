package kz.dauys.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Unit;

/** How many stayed away from a vote: those on the voter lists less those who cast a ballot. */
final class Absentees implements Operation {
    private final Lookups lookups;

    Absentees(Lookups lookups) {
        this.lookups = lookups;
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        boolean asked = frame.says(Cue.ABSENT) && frame.says(Cue.COUNT) && frame.subjects().isEmpty()
                && frame.without(Cue.ABSENT, Cue.COUNT, Cue.PEOPLE, Cue.REGISTERED, Cue.CAST, Cue.ELECTION).saysOnly();
        if (!asked) {
            return Optional.empty();
        }
        List<List<Claim>> found = frame.elections().stream()
                .map(election -> List.of(election))
                .map(election -> List.of(lookups.claims("registered", Set.of(), election), lookups.claims("votes-cast", Set.of(), election)).stream().flatMap(List::stream).toList())
                .filter(claims -> claims.size() == 2)
                .toList();
        if (found.size() != 1) {
            return Optional.empty();
        }
        List<Claim> claims = found.getFirst();
        BigDecimal away = Lookups.number(claims.getFirst()).subtract(Lookups.number(claims.getLast()));
        return Optional.of(new Interpretation.Understood("absentees", new Answer.Computed(Answer.Arithmetic.DIFFERENCE, claims, away, Unit.PEOPLE)));
    }
}
