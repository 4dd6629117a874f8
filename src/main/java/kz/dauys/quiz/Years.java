package kz.dauys.quiz;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Value;

/** The years in which votes of one kind were held, and what the claims say of each. */
final class Years {
    private final Knowledge knowledge;
    private final Offices offices;

    Years(Knowledge knowledge) {
        this.knowledge = knowledge;
        offices = new Offices(knowledge);
    }

    int of(Claim claim) {
        return election(claim).year();
    }

    /** The other years with a vote of the claim's kind, in order. */
    List<Integer> others(Claim claim) {
        return alike(claim).map(Entry.Election::year).filter(year -> year != of(claim)).distinct().sorted().toList();
    }

    /** What shows that no vote of the year had the value, under any source; empty where the claims leave it open. */
    Optional<Claim> without(Value value, int year, Claim claim) {
        List<Optional<Claim>> siblings = alike(claim)
                .filter(election -> election.year() == year)
                .map(election -> knowledge.claim(election.id(), claim.measure(), claim.subject()))
                .toList();
        boolean proved = siblings.stream().allMatch(own -> own.filter(each -> Donors.wrong(each).and(offices.without(each)).test(value)).isPresent());
        return proved ? siblings.stream().flatMap(Optional::stream).findFirst() : Optional.empty();
    }

    private Stream<Entry.Election> alike(Claim claim) {
        return knowledge.glossary().all(Entry.Election.class).stream().filter(election -> election.kind() == election(claim).kind());
    }

    private Entry.Election election(Claim claim) {
        return knowledge.glossary().get(Entry.Election.class, claim.election());
    }
}
