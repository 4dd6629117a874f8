package kz.dauys.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Validity;
import kz.dauys.knowledge.Value;

/** Who headed the Central Election Commission: that is known of the days of votes, and of none between them. */
final class CommissionChairs {
    private static final Set<String> CHAIR_ALONE = Set.of("cec", "chair", "part", "who", "now", "time");

    /** Longer lists come from a question that was not understood. */
    private static final int MOST = 3;

    private final Knowledge knowledge;
    private final Votes votes;

    CommissionChairs(Knowledge knowledge, Votes votes) {
        this.knowledge = knowledge;
        this.votes = votes;
    }

    /**
     * Who it was.
     *
     * @param times the times that are named
     * @param who whether somebody is asked for
     */
    Optional<Answer> read(RuleAsked asked, List<Validity> times, boolean who) {
        Optional<Entry.Person> person = OfficeAsked.person(asked).filter(each -> who && asked.says(OfficeAsked.BEFORE) != asked.says(OfficeAsked.AFTER));
        if (person.isPresent()) {
            return times.isEmpty() ? beside(person.get(), asked.says(OfficeAsked.BEFORE)) : Optional.empty();
        }
        boolean alone = asked.saysOnly(CHAIR_ALONE) && asked.unknown().isEmpty();
        boolean now = alone || (who && (asked.read().says(Cue.NOW) || OfficeTime.isPresent(asked.read())));
        if (times.isEmpty() && now) {
            return inOrder().reduce((one, other) -> other).map(CommissionChairs::told);
        }
        return who ? during(times) : Optional.empty();
    }

    private Optional<Answer> during(List<Validity> times) {
        List<Claim> claims = knowledge.glossary().all(Entry.Election.class).stream()
                .filter(election -> times.stream().anyMatch(time -> time.contains(votes.day(election))))
                .flatMap(election -> knowledge.claim(election.id(), OfficeAsked.CEC_CHAIR, Claim.WHOLE).stream())
                .toList();
        return claims.isEmpty() || claims.size() > MOST ? Optional.empty() : Optional.of(new Answer.Fact(claims));
    }

    /** Who headed it at the last vote before somebody, or at the first one after. */
    private Optional<Answer> beside(Entry.Person person, boolean before) {
        List<Claim> chairs = inOrder().toList();
        List<Integer> own = IntStream.range(0, chairs.size()).filter(at -> chairs.get(at).value().equals(new Value.Names(List.of(person.id())))).boxed().toList();
        int next = own.isEmpty() ? -1 : before ? own.getFirst() - 1 : own.getLast() + 1;
        return next < 0 || next >= chairs.size() ? Optional.empty() : Optional.of(told(chairs.get(next)));
    }

    private Stream<Claim> inOrder() {
        return knowledge.glossary().all(Entry.Election.class).stream()
                .sorted(Comparator.comparing(votes::day))
                .flatMap(election -> knowledge.claim(election.id(), OfficeAsked.CEC_CHAIR, Claim.WHOLE).stream());
    }

    private static Answer told(Claim chair) {
        return new Answer.Fact(List.of(chair));
    }
}
