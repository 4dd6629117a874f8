package kz.dauys.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days of an election follow one another, in its year and not after the last day of the pack. */
class DateChecksTest {
    private static final String SOUND = """
            date-called whole 2007-06-20
            dissolved whole 2007-06-20
            date-voting whole 2007-08-18
            date-second-round whole 2007-09-01
            date-results whole 2007-09-03
            first-session whole 2007-09-04
            date-scheduled whole 2027-01-10
            """;

    @TempDir
    Path folder;

    @Test
    void daysInTheirOrderAreLeftInPeace() {
        assertEquals(List.of(), failures(SOUND));
    }

    @Test
    void theResultMayComeOnTheDayOfTheVote() {
        assertEquals(List.of(), failures("date-voting whole 2007-08-18\ndate-results whole 2007-08-18\n"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            # day                              | instead    | line | what is told
            date-called whole 2007-06-20       | 2007-08-18 | 3    | dates: date-voting 2007-08-18 is not after date-called 2007-08-18
            date-second-round whole 2007-09-01 | 2007-08-18 | 4    | dates: date-second-round 2007-08-18 is not after date-voting 2007-08-18
            date-results whole 2007-09-03      | 2007-08-17 | 5    | dates: date-results 2007-08-17 is not after date-voting 2007-08-18
            first-session whole 2007-09-04     | 2007-08-31 | 6    | dates: first-session 2007-08-31 is not after date-second-round 2007-09-01
            date-voting whole 2007-08-18       | 2008-08-18 | 3    | year: date-voting 2008-08-18 is not in the election's year 2007
            first-session whole 2007-09-04     | 2026-08-01 | 6    | future: first-session 2026-08-01 lies after 2026-07-31, the last day of the pack
            date-scheduled whole 2027-01-10    | 2007-06-20 | 7    | dates: date-scheduled 2007-06-20 is not after date-called 2007-06-20
            """)
    void aDayOutOfOrderIsFoundWithFileAndLine(String day, String instead, int line, String told) {
        String changed = SOUND.replace(day + "\n", day.substring(0, day.lastIndexOf(' ') + 1) + instead + "\n");
        String expected = "facts/e-2007.yaml:" + (line + FactsPack.ABOVE) + ": e-2007, " + told;
        assertEquals(List.of(expected), failures(changed).stream().filter(expected::equals).toList());
    }

    private List<String> failures(String table) {
        return FactsPack.in(folder).election(2007, table).failures(folder);
    }
}
