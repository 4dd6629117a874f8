package kz.dauys.quiz;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Validity;
import kz.dauys.knowledge.Value;

/**
 * Who held an office between two votes. A claim names whoever held it right after a vote (or on its day); somebody who came into it later, before
 * the next vote, is a poor wrong option.
 */
final class Offices {
    private final Knowledge knowledge;

    Offices(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Whether none of the persons held the office that the claim asks for from its vote up to the next one of that kind. */
    Predicate<Value> without(Claim claim) {
        Optional<Validity> time = knowledge.glossary().find(Entry.Election.class, claim.election()).flatMap(this::time);
        return value -> !(value instanceof Value.Names(List<String> names))
                || time.isEmpty()
                || names.stream().noneMatch(name -> held(name, claim.measure(), time.get()));
    }

    private boolean held(String person, String office, Validity time) {
        return knowledge.glossary().find(Entry.Person.class, person).stream()
                .flatMap(entry -> entry.tenures().stream())
                .anyMatch(tenure -> tenure.office().equals(office) && tenure.time().overlaps(time));
    }

    private Optional<Validity> time(Entry.Election election) {
        return day(election).map(from -> new Validity(Optional.of(from), knowledge.glossary().all(Entry.Election.class).stream()
                .filter(other -> other.kind() == election.kind())
                .flatMap(other -> day(other).stream())
                .filter(from::isBefore)
                .min(Comparator.naturalOrder())
                .map(next -> next.minusDays(1))));
    }

    private Optional<LocalDate> day(Entry.Election election) {
        return knowledge.claim(election.id(), "date-voting", Claim.WHOLE)
                .map(Claim::value)
                .flatMap(value -> value instanceof Value.Day(LocalDate day) ? Optional.of(day) : Optional.empty());
    }
}
