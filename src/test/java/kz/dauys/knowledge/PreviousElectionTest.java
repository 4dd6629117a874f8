package kz.dauys.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What parties are said to have held and gained is held against the election before, under the names of that time. */
class PreviousElectionTest {
    private static final String THEN = """
            seats c 42
            seats d 4
            seats b 11
            """;

    @TempDir
    Path folder;

    @Test
    void aChangeThatFitsTheElectionBeforeIsLeftInPeace() {
        assertEquals(List.of(), failures("seats a 50\nseats-change a 8\nseats-before b 11\n"));
    }

    @Test
    void aChangeThatDoesNotFitIsFoundWithFileAndLine() {
        assertEquals(
                List.of("facts/e-2007.yaml:5: e-2007, seats-change/a: seats-change = seats - seats of the election before: 9 against 8"),
                failures("seats a 50\nseats-change a 9\n"));
    }

    @Test
    void seatsBeforeThatDoNotFitAreFoundWithFileAndLine() {
        assertEquals(
                List.of("facts/e-2007.yaml:4: e-2007, seats-before/b: seats-before = seats of the election before: 12 against 11"),
                failures("seats-before b 12\n"));
    }

    @Test
    void theSeatsOfAPartyThatMergedIntoAnotherDoNotCountAsItsOwn() {
        assertEquals(
                List.of("facts/e-2007.yaml:4: e-2007, seats-before/a: seats-before = seats of the election before: 46 against 42"),
                failures("seats-before a 46\n"));
    }

    @Test
    void theChangeIsHeldAgainstTheSeatsBeforeWhereTheseAreGiven() {
        assertEquals(
                List.of(
                        "facts/e-2007.yaml:6: e-2007, seats-change/b: seats-change = seats - seats-before: 3 against 4",
                        "facts/e-2007.yaml:5: e-2007, seats-before/b: seats-before = seats of the election before: 10 against 11"),
                failures("seats b 14\nseats-before b 10\nseats-change b 3\n"));
    }

    @Test
    void onlyTheLastElectionBeforeIsLookedAt() {
        FactsPack pack = FactsPack.in(folder).election(1999, "seats b 1\n").election(2004, THEN).election(2007, "seats-before b 11\n");
        assertEquals(List.of(), pack.failures(folder));
    }

    @Test
    void aPartyThatDidNotStandThenIsNotMissed() {
        FactsPack pack = FactsPack.in(folder).election(2004, "seats b 11\n").election(2007, "seats a 5\nseats-change a 5\nseats-before a 0\n");
        assertEquals(List.of(), pack.failures(folder));
    }

    private List<String> failures(String now) {
        return FactsPack.in(folder).election(2004, THEN).election(2007, now).failures(folder);
    }
}
