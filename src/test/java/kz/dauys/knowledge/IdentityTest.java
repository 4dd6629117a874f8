package kz.dauys.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums, shares and seats that part from what follows from other figures are told with both numbers, file and line. */
class IdentityTest {
    private static final String SOUND = """
            registered whole 1000
            votes-cast whole 600
            invalid-votes whole 10
            turnout whole 60.0
            votes a 400
            votes b 190
            vote-share a 67.80
            vote-share b 32.20
            seats whole 12
            seats-list whole 4
            seats-district whole 8
            first-round-decided whole 5
            runoffs whole 3
            seats a 8
            seats-list a 2
            seats-district a 6
            seats b 4
            seats-list b 2
            seats-district b 2
            """;

    @TempDir
    Path folder;

    @Test
    void figuresThatFollowFromOneAnotherAreLeftInPeace() {
        assertEquals(List.of(), failures(SOUND));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            # figure                       | instead | line | what is told
            votes-cast whole 600           | 601     | 2    | votes-cast: votes-cast = valid votes + invalid-votes: 601 against 600
            turnout whole 60.0             | 60.5    | 4    | turnout: turnout = votes-cast / registered: 60.5 against 60
            vote-share a 67.80             | 76.80   | 7    | vote-share/a: vote-share = votes / valid votes: 76.80 against 67.797
            vote-share a 67.80             | 76.80   | 7    | vote-share-sum: the vote-shares add up to 100: 109.00 against 100
            seats whole 12                 | 13      | 9    | seats: seats = seats of all parties and groups: 13 against 12
            seats whole 12                 | 13      | 9    | seats-parts: seats = list + district + other seats: 13 against 12
            seats a 8                      | 9       | 14   | seats-parts/a: seats = seats-list + seats-district: 9 against 8
            seats-list whole 4             | 5       | 10   | seats-list: seats-list = seats-list of all parties: 5 against 4
            seats-district whole 8         | 7       | 11   | seats-district: seats-district = seats-district of all parties: 7 against 8
            runoffs whole 3                | 4       | 11   | first-round: seats-district = first-round-decided + runoffs: 8 against 9
            """)
    void aFigureThatPartsFromWhatFollowsIsFoundWithFileAndLine(String figure, String instead, int line, String told) {
        String changed = SOUND.replace(figure + "\n", figure.substring(0, figure.lastIndexOf(' ') + 1) + instead + "\n");
        String expected = "facts/e-2007.yaml:" + (line + FactsPack.ABOVE) + ": e-2007, " + told;
        assertEquals(List.of(expected), failures(changed).stream().filter(expected::equals).toList(), () -> failures(changed).toString());
    }

    @Test
    void ballotsMarkedTwiceAreValidVotesOfAReferendum() {
        assertEquals(List.of(), failures("valid-votes whole 593\nvotes a 400\nvotes b 190\nboth-marked whole 3\n"));
    }

    @Test
    void seatsThatAreGivenInPartOnlyAreStillAddedUp() {
        assertEquals(List.of(), failures("seats whole 10\nseats-list whole 4\nseats-assembly whole 6\n"));
        assertEquals(
                List.of("facts/e-2007.yaml:4: e-2007, seats-parts: seats = list + district + other seats: 10 against 9"),
                failures("seats whole 10\nseats-list whole 4\nseats-assembly whole 5\n"));
    }

    @Test
    void nobodyIsAskedForTheTurnoutOfNoVoters() {
        assertEquals(List.of(), failures("turnout whole 50\nvotes-cast whole 0\nregistered whole 0\n"));
    }

    private List<String> failures(String table) {
        return FactsPack.in(folder).election(2007, table).failures(folder);
    }
}
