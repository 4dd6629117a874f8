package kz.dauys.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.dauys.shipped.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The pack that the bot is shipped with. */
@Execution(ExecutionMode.CONCURRENT)
class RealPackTest {
    private static final Knowledge PACK = Shipped.knowledge();

    @Test
    void thePackOfThisRepositoryPassesItsAudit() {
        AuditReport report = Audit.of(PACK);
        assertFalse(report.failed(), () -> String.join("\n", report.table()));
    }

    @Test
    void noElectionGivesResultsUnderTwoNamesOfOneParty() {
        Descent descent = new Descent(PACK.glossary());
        List<String> mixed = PACK.glossary().all(Entry.Election.class).stream().flatMap(election -> {
            List<String> parties = contenders(election, "seats", "vote-share", "votes").toList();
            return parties.stream().flatMap(one -> parties.stream()
                    .filter(other -> !one.equals(other) && descent.names(one).contains(other))
                    .map(other -> election.id() + ": " + one + " and " + other));
        }).toList();
        assertEquals(List.of(), mixed);
    }

    @Test
    void everyPartyThatStoodWasThereOnTheDayOfTheVote() {
        List<String> absent = PACK.glossary().all(Entry.Election.class).stream()
                .flatMap(election -> new Figures(PACK, election.id()).day("date-voting").stream()
                        .flatMap(day -> contenders(election, "seats", "vote-share", "votes")
                                .flatMap(party -> PACK.glossary().find(Entry.Party.class, party).stream())
                                .filter(party -> !party.validity().contains(day))
                                .map(party -> election.id() + ": " + party.id())))
                .toList();
        assertEquals(List.of(), absent);
    }

    private static Stream<String> contenders(Entry.Election election, String... measures) {
        return PACK.claims(election.id()).stream()
                .filter(claim -> Set.of(measures).contains(claim.measure()) && !claim.subject().equals(Claim.WHOLE))
                .map(Claim::subject)
                .distinct();
    }
}
