package kz.dauys.answer;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;

/** Who stood in a vote, with what the claims say of each: votes, share and seats, the most successful first. */
final class Contenders {
    private static final List<String> RESULTS = List.of("votes", "vote-share", "seats");

    private final Knowledge knowledge;

    Contenders(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** A row for everybody who has a result, groups such as independents too. */
    List<List<Claim>> results(Entry.Election election) {
        Set<String> subjects = new LinkedHashSet<>();
        knowledge.claims(election.id()).stream()
                .filter(claim -> RESULTS.contains(claim.measure()) && !claim.subject().equals(Claim.WHOLE))
                .forEach(claim -> subjects.add(claim.subject()));
        return subjects.stream()
                .map(subject -> RESULTS.stream().flatMap(measure -> knowledge.claim(election.id(), measure, subject).stream()).toList())
                .sorted(Comparator.comparing((List<Claim> row) -> seats(row).orElse(BigDecimal.ZERO))
                        .thenComparing(row -> votes(row).orElse(BigDecimal.ZERO))
                        .reversed())
                .toList();
    }

    /** The whole result of the one whom a claim is about. */
    List<Claim> result(Claim claim) {
        return RESULTS.stream().flatMap(measure -> knowledge.claim(claim.election(), measure, claim.subject()).stream()).toList();
    }

    /** Whether somebody has a result in a vote. */
    boolean stood(String subject, Entry.Election election) {
        return RESULTS.stream().anyMatch(measure -> knowledge.claim(election.id(), measure, subject).isPresent());
    }

    /** Parties and groups that got a seat; none of a vote that gave no seats. */
    List<List<Claim>> entered(Entry.Election election) {
        List<List<Claim>> seated = results(election).stream().filter(row -> seats(row).filter(seats -> seats.signum() > 0).isPresent()).toList();
        boolean lists = seated.stream().anyMatch(row -> votes(row).isPresent());
        // Where no lists were voted for, associations had seats as parties had.
        return lists ? seated.stream().filter(this::isParty).toList() : seated;
    }

    /** The parties by one figure that all of them have, the highest first; those that have none of it are left out. */
    List<List<Claim>> ordered(Entry.Election election, String measure) {
        return knowledge.claims(election.id()).stream()
                .filter(claim -> claim.measure().equals(measure) && !claim.subject().equals(Claim.WHOLE) && claim.accepted().isPresent())
                .filter(claim -> Lookups.number(claim).signum() > 0)
                .sorted(Comparator.comparing(Lookups::number).reversed())
                .map(List::of)
                .toList();
    }

    /** Parties that stood and got no seat. */
    List<List<Claim>> failed(Entry.Election election) {
        return entered(election).isEmpty()
                ? List.of()
                : results(election).stream().filter(row -> isParty(row) && seats(row).or(() -> listSeats(row, election)).filter(seats -> seats.signum() == 0).isPresent()).toList();
    }

    /** What a party of which only the list's seats are known got. */
    private Optional<BigDecimal> listSeats(List<Claim> row, Entry.Election election) {
        return knowledge.claim(election.id(), "seats-list", row.getFirst().subject()).filter(claim -> claim.accepted().isPresent()).map(Lookups::number);
    }

    /** Who did not win: parties without a seat, and candidates but the first. */
    List<List<Claim>> beaten(Entry.Election election) {
        List<List<Claim>> failed = failed(election);
        List<List<Claim>> persons = results(election).stream().filter(row -> knowledge.glossary().find(Entry.Person.class, row.getFirst().subject()).isPresent()).toList();
        return failed.isEmpty() && persons.size() > 1 ? persons.subList(1, persons.size()) : failed;
    }

    private boolean isParty(List<Claim> row) {
        return knowledge.glossary().find(Entry.Party.class, row.getFirst().subject()).filter(party -> party.kind() != Entry.Contender.GROUP).isPresent();
    }

    private static Optional<BigDecimal> seats(List<Claim> row) {
        return figure(row, "seats");
    }

    private static Optional<BigDecimal> votes(List<Claim> row) {
        return figure(row, "votes").or(() -> figure(row, "vote-share"));
    }

    private static Optional<BigDecimal> figure(List<Claim> row, String measure) {
        return row.stream().filter(claim -> claim.measure().equals(measure)).map(Lookups::number).findFirst();
    }
}
