package kz.dauys.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that cannot be are found where they stand. */
class RangeChecksTest {
    private static final String SOUND = """
            registered whole 1000
            votes-cast whole 600
            turnout whole 60.0
            seats whole 10
            seats a 7
            seats b 3
            vote-share a 66.5
            vote-share b 33.5
            threshold whole 7
            winner whole a
            seats-change a -2
            women-elected whole 4
            """;

    @TempDir
    Path folder;

    @Test
    void figuresThatCanBeAreLeftInPeace() {
        assertEquals(List.of(), failures(SOUND));
    }

    @ParameterizedTest(name = "{0} instead of {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # figure             | instead                  | line | what is told
            turnout whole 60.0   | turnout whole 100.1      | 3    | range: turnout 100.1 cannot be
            turnout whole 60.0   | turnout whole -0.1       | 3    | range: turnout -0.1 cannot be
            vote-share b 33.5    | vote-share b 101         | 8    | range/b: vote-share 101 cannot be
            seats b 3            | seats b -3               | 6    | range/b: seats -3 cannot be
            votes-cast whole 600 | votes-cast whole 1001    | 2    | range: votes-cast 1001 is more than registered 1000
            women-elected whole 4 | women-elected whole 11  | 12   | range: women-elected 11 is more than seats 10
            winner whole a       | winner whole b           | 6    | rank/b: the winner's seats are not above those of a
            seats b 3            | seats b 7                | 5    | rank/a: the winner's seats are not above those of b
            threshold whole 7    | threshold whole 40       | 8    | threshold/b: 33.5 % of the vote, a threshold of 40 %, and 3 seats
            seats b 3            | seats b 0                | 8    | threshold/b: 33.5 % of the vote, a threshold of 7 %, and 0 seats
            """)
    void aFigureThatCannotBeIsFoundWithFileAndLine(String figure, String instead, int line, String told) {
        String expected = "facts/e-2007.yaml:" + (line + FactsPack.ABOVE) + ": e-2007, " + told;
        assertEquals(List.of(expected), failures(SOUND.replace(figure + "\n", instead + "\n")).stream().filter(expected::equals).toList());
    }

    @ParameterizedTest
    @CsvSource({"0", "100", "100.00"})
    void theEndsOfTheScaleCanBe(String turnout) {
        assertEquals(List.of(), failures("turnout whole " + turnout + "\n"));
    }

    @Test
    void withoutSeatsTheWinnerHasTheMostVotes() {
        assertEquals(
                List.of("facts/e-2007.yaml:5: e-2007, rank/b: the winner's vote-share are not above those of a"),
                failures("vote-share a 60\nvote-share b 40\nwinner whole b\n"));
    }

    private List<String> failures(String table) {
        return FactsPack.in(folder).election(2007, table).failures(folder);
    }
}
