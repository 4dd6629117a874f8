package kz.dauys.knowledge.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables whose cells run together: divided where their own arithmetic decides, and nowhere else. */
class GluedTableTest {
    /** Shares of 8,000 valid votes, and of 10,000 in all. */
    private static final String TABLE = """
            Reds5,00062.5012+3
            Blues2,00025.005New
            Greens1,00012.5000
            Teachers' deputies2New
            Valid votes8,00080.00
            Spoilt votes2,00020.00
            Total votes10,000100.00
            Registered/turnout12,50080.00
            """;

    @Test
    void numbersAndSharesPartThemselvesAndAreNamedByWhatTheyAreSharesOf() {
        assertEquals(
                List.of(
                        "Reds: votes 5,000; 62.50 %; 12 (+3).",
                        "Blues: votes 2,000; 25.00 %; 5 (New).",
                        "Greens: votes 1,000; 12.50 %; 0 (0).",
                        "Teachers' deputies: 2 (New).",
                        "Valid votes: 8,000; 80.00 %.",
                        "Spoilt votes: 2,000; 20.00 %.",
                        "Total votes: 10,000; 100.00 %.",
                        "Registered/turnout: 12,500; 80.00 %."),
                Said.plain(TABLE));
    }

    @Test
    void severalColumnsAreDividedByTheirSumAndTakeTheNamesOfTheHeader() {
        assertEquals(
                List.of(
                        "Reds: votes 5,000; 62.50 %; List 1; First round 9; Second round 1; Total 11 (–5).",
                        "Blues: votes 2,000; 25.00 %; List 1; First round 0; Second round 0; Total 1 (New).",
                        "Greens: votes 1,000; 12.50 %; List 0; First round 0; Second round 0; Total 0 (0).",
                        "Valid votes: 8,000."),
                Said.plain("PartyListFirst roundSecond roundTotal\nReds5,00062.5019111–5\nBlues2,00025.001001New\nGreens1,00012.5000000\nValid votes8,000\n"));
    }

    @Test
    void digitsThatCanBeDividedInMoreThanOneWayStay() {
        String table = "Reds5,00062.501213+3\nBlues2,00025.00115–1\nGreens1,00012.50124+2\nValid votes8,000\n";
        assertEquals(List.of("Reds5,00062.501213+3", "Blues2,00025.00115–1", "Greens1,00012.50124+2", "Valid votes: 8,000."), Said.plain(table));
    }

    @Test
    void oneShortRowDoesNotShowHowManyColumnsThereAre() {
        String table = "Reds5,00062.5012+3\nBlues2,00025.000–1\nValid votes8,000\n";
        assertEquals(List.of("Reds5,00062.5012+3", "Blues2,00025.000–1", "Valid votes: 8,000."), Said.plain(table));
    }

    @Test
    void aRowWhoseShareIsNoShareOfAnythingStays() {
        assertEquals("Reds5,10062.5012+3", Said.plain(TABLE.replace("Reds5,000", "Reds5,100")).getFirst());
    }

    @Test
    void aShareAboveAHundredIsNoShare() {
        assertEquals(
                List.of("Reds5,000162.503", "Blues: votes 2,000; 25.00 %.", "Greens: votes 1,000; 12.50 %.", "Valid votes: 8,000."),
                Said.plain("Reds5,000162.503\nBlues2,00025.00\nGreens1,00012.50\nValid votes8,000\n"));
    }

    @Test
    void numbersWithBlanksAndACommaBeforeDecimalsAreReadToo() {
        assertEquals(
                List.of("Красные: голосов 5 000; 62,50 %; 12 (+3).", "Синие: голосов 2 000; 25,00 %; 0 (0).",
                        "Зелёные: голосов 1 000; 12,50 %; 3 (–2).", "Действительных голосов: 8 000."),
                Said.plain("Красные5 00062,5012+3\nСиние2 00025,0000\nЗелёные1 00012,503–2\nДействительных голосов8 000\n"));
    }

    @Test
    void aSentenceWithFiguresIsNoRow() {
        String prose = "In 2004 there were 8,000 votes and 62.50 % of them were red.";
        assertEquals(List.of(String.join(" ", prose, prose, prose)), Said.plain(String.join("\n", prose, prose, prose)));
    }
}
