package kz.dauys.knowledge.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Saved web pages. */
class HtmlTextTest {
    private static Extract read(String html) {
        return HtmlText.read(html.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void titleLanguageHeadingsParagraphsAndItemsAreRead() {
        Extract page = read("<html lang=kk-KZ><head><title> The  vote </title><style>p{}</style></head><body><h1>The vote</h1>Loose <b>words</b>."
                + "<p>One<br>line.<p>Two.<h2>Rules[edit]</h2><ul><li>Secret.<li>Free.</ul><dl><dt>Turnout<dd>56.49&nbsp;%</dl></body></html>");
        assertEquals("The vote", page.title());
        assertEquals("kk-KZ", page.language());
        assertEquals(
                List.of("# The vote", "Loose words.", "One line.", "Two.", "# Rules", "Secret.", "Free.", "Turnout: 56.49 %"), Said.of(page));
    }

    @Test
    void whatSurroundsTheTextIsNotRead() {
        assertEquals(
                List.of("The text."),
                Said.of(read("<header><p>Site</header><nav><ul><li>Home</ul></nav><script>var a;</script><div role=navigation>Menu</div><p hidden>No"
                        + "<p>The text.<sup>[1]</sup></p><aside>Ads</aside><form>Search</form><footer>© 2007</footer>")));
        assertEquals(List.of("The text."), Said.of(read("<div>Around</div><main><p>The text.</main>")));
    }

    @Test
    void tablesAreReadRowByRowWithTheNamesOfTheirColumns() {
        assertEquals(
                List.of("Results", "Party: Otan; Votes: 3,000; Seats List: 7; Seats Total: 42.", "Party: Asar; Votes: 500; Seats List: 1; Seats Total: 4.", "All others together"),
                Said.of(read("<table><caption>Results</caption><tr><th rowspan=2>Party<th rowspan=2>Votes<th colspan=2>Seats<tr><th>List<th>Total"
                        + "<tr><td>Otan<td>3,000<td>7<td>42<tr><td>Asar<td>500<td>1<td>4<tr><td colspan=4>All others together</table>")));
    }

    @Test
    void cellsThatReachDownAreReadInEachRow() {
        assertEquals(
                List.of("Year: 2004; Round: first; Day: 19 September.", "Year: 2004; Round: second; Day: 3 October."),
                Said.of(read("<table><thead><tr><td>Year<td>Round<td>Day</thead><tr><td rowspan=2>2004<td>first<td>19 September<tr><td>second<td>3 October</table>")));
    }

    @Test
    void boxesAndLayoutsAreReadAsWhatTheyAre() {
        assertEquals(List.of("Turnout: 56.49 %."), Said.of(read("<table><tr><th>Turnout<td>56.49 %</table>")));
        assertEquals(List.of("# Left", "Text.", "Right."), Said.of(read("<table><tr><td><h2>Left</h2><p>Text.<td>Right.</table>")));
    }

    @Test
    void theCharsetIsThatOfThePageElseUtf8() {
        String page = "<html><head><meta charset=\"windows-1251\"></head><p>Явка</p></html>";
        assertEquals(List.of("Явка"), Said.of(HtmlText.read(page.getBytes(Charset.forName("windows-1251")))));
        assertEquals(List.of("Явка"), Said.of(read("<p>Явка")));
        assertEquals(List.of("Явка"), Said.of(read("\uFEFF<meta charset=windows-1251><p>Явка")));
        byte[] nameless = "<p>Явка</p>".getBytes(Charset.forName("windows-1251"));
        String told = assertThrows(UnreadableException.class, () -> HtmlText.read(nameless)).getMessage();
        assertTrue(String.valueOf(told).contains("Windows-1251"), told);
    }

    @Test
    void pagesThatNestWithoutEndAreRefused() {
        for (String tag : List.of("<div>", "<b>", "<table><tr><td>", "<ul><li>")) {
            assertTimeout(Duration.ofSeconds(20), () -> {
                UnreadableException told = assertThrows(UnreadableException.class, () -> read(tag.repeat(100_000) + "Text"), tag);
                assertTrue(String.valueOf(told.getMessage()).contains("deep"), told.getMessage());
            });
        }
    }
}
