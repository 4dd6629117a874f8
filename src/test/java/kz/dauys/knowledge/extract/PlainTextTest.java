package kz.dauys.knowledge.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plain text as people have it: typed, saved from a page, or cut out of a PDF. */
class PlainTextTest {
    private static final String WRAPPED = """
            The council of the school met on the first Monday of October and chose a new chair for
            the year; the vote was secret, and every class sent two of its pupils to it, as in all
            years before.
            """;

    @Test
    void linesBrokenAtAWidthBecomeParagraphs() {
        assertEquals(
                List.of(
                        "The council of the school met on the first Monday of October and chose a new chair for the year; the vote was secret, and"
                                + " every class sent two of its pupils to it, as in all years before.",
                        "It was the third vote of its kind."),
                Said.plain(WRAPPED + "\nIt was the third vote of its kind.\n"));
    }

    @Test
    void linesThatAreNotBrokenAtAWidthStandAlone() {
        assertEquals(List.of("Otan 42", "Asar 4", "All seats of the chamber were filled."), Said.plain("Otan 42\nAsar 4\nAll seats of the\nchamber were filled."));
    }

    @ParameterizedTest
    @CsvSource({
        "inde-, pendent, independent, one kind of word",
        "elec-, tion, election, the next election",
        "anti-, corruption, anti-corruption, all of it",
        "pro-, government, pro-government, a pro-government list",
        "list-, based, list-based, a list based on",
        "post-, Soviet, post-Soviet, all of it",
        "20-, year, 20-year, all of it",
        "сайла-, уда, сайлауда, бір сөз",
        "вице-, премьер, вице-премьер, и всё"
    })
    void aHyphenAtTheEndOfALineStaysOnlyIfTheWordHasIt(String first, String second, String word, String elsewhere) {
        assertEquals(List.of("They said " + word + " here.", elsewhere), Said.plain("They said " + first + "\n" + second + " here.\n\n" + elsewhere));
    }

    @Test
    void softHyphensLeaveNoTrace() {
        assertEquals(List.of("The election was held."), Said.plain("The elec\u00ADtion was he\u00AD\nld."), "inside and at the end of a line");
    }

    @Test
    void footnotesStandApartAndTheSentenceTheyInterruptedGoesOn() {
        String text = WRAPPED.strip().replace("years before.", "years before, though not all of those who had been invited came. The new") + "\n"
                + " ".repeat(50) + "\n1 The first note, which takes two lines of the\npage.\n2 The second note.\n"
                + " chair said so.”1 He thanked all.\n";
        assertEquals(
                List.of(
                        "The council of the school met on the first Monday of October and chose a new chair for the year; the vote was secret, and"
                                + " every class sent two of its pupils to it, as in all years before, though not all of those who had been invited came."
                                + " The new chair said so.” He thanked all.",
                        "^ [1] The first note, which takes two lines of the page.",
                        "^ [2] The second note."),
                Said.plain(text));
    }

    @Test
    void referencesStandApartAndTheirMarksGo() {
        assertEquals(
                List.of("It was held in May.", "Nobody complained.", "^ The paper of May 5", "^ Another paper"),
                Said.plain("It was held in May.[1]\n\nNobody complained.[1][2]\n\n  1. ^ a b The paper of May 5\n  2. ^ Another paper\n"));
        assertEquals(List.of("It was held in May.[1]"), Said.plain("It was held in May.[1]"), "a mark without its note is kept");
    }

    @Test
    void formFeedsAreTheEndsOfPagesAndParagraphsGoOnBehindThem() {
        assertEquals(
                List.of("The vote was |1", "# Results |2", "Otan won more seats than all other parties. |2"),
                Said.plain("The vote was\n\n\fResults\n\nOtan won more seats than\n\fall other parties.\n"));
        assertEquals(List.of("The vote was calm. |1"), Said.plain("The vote\n\fwas calm.\n"));
    }

    @Test
    void linesThatNumberPagesAreTheirMarks() {
        assertEquals(List.of("One. |4", "Two. |5"), Said.plain("Page 4\nOne.\nPage 5\nTwo.\n"));
        assertEquals(List.of("Бір. |1", "Екі. |2", "Үш. |3"), Said.plain("Бір.\n1-бет\nЕкі.\n2-бет\nҮш.\n"));
        assertEquals(List.of("See the law.", "Page 4"), Said.plain("See the law.\nPage 4\n"));
    }

    @Test
    void whatIsPrintedOnPageAfterPageGoes() {
        assertEquals(
                List.of("One thing. |1", "Two things. |2", "In 2004. |3"),
                Said.plain("School paper 57\nOne thing.\nA. Author\n1\n\fSchool paper 58\nTwo things.\nA. Author\n2\n\fSchool paper 59\nIn 2004.\nA. Author\n3\n"));
        assertEquals(List.of("2004 |1", "2007 |2"), Said.plain("2004\n\f2007\n"), "numbers that do not count with the pages stay");
    }

    @Test
    void aShortLineAloneAboveATextIsAHeadingAndSoIsAQuestionAboveAList() {
        assertEquals(
                List.of("# Background", "The school is old and has many pupils.", "# When was the vote?", "In May.", "# Results", "Otan won.", "Asar lost."),
                Said.plain("1. Background\n\nThe school is old and has many pupils.\nWhen was the vote?\n  • In May.\nResults:\n- Otan won.\n- Asar lost."));
    }

    @Test
    void aNumberedListIsNoRowOfHeadings() {
        assertEquals(List.of("Call it", "Hold it", "Count it"), Said.plain("1. Call it\n\n2. Hold it\n\n3. Count it\n"));
    }

    @Test
    void anUnusualSpaceEndsASection() {
        String text = "# Rules\n\nEvery pupil has one vote.\n\nThe vote is secret.\n\n\n\nThe chair changed later.\n";
        assertEquals(List.of("# Rules", "Every pupil has one vote.", "The vote is secret.", "# ", "The chair changed later."), Said.plain(text));
    }

    @Test
    void itemsStandAloneAndLabelledLinesMakeARecord() {
        assertEquals(
                List.of(
                        "Party: “Otan”; Leader: A. Name; Seats won: 42.",
                        "Party: “Asar”; Leader: B. Name; Seats won: 4.",
                        "Note: the rest went to independents.",
                        "Population: 15,000,000",
                        "Voters: 8,000,000"),
                Said.plain("""
                          • Party: “Otan”
                            Leader: A. Name
                            Seats won: 42

                          • Party: “Asar”
                            Leader: B. Name
                            Seats won: 4

                            Note: the rest went to independents.
                          • Population: 15,000,000
                          • Voters: 8,000,000
                        """));
    }

    @Test
    void boxesOfLabelsAndValuesAreJoinedTwoByTwo() {
        assertEquals(
                List.of("Chair before: Ayan Serik, Otan.", "Chair elected: Dana Omar.", "The chamber chose its chair in its first sitting."),
                Said.plain("Chair before\n\nAyan Serik\nOtan\n\nChair elected\n\nDana Omar\n\nThe chamber chose its chair in its first sitting."));
    }

    @Test
    void aTitleIsAFirstLineWhoseWordsTheTextTakesUp() {
        assertEquals("The school vote", PlainText.read("The school vote\nOur school held a vote in May.".lines().toList(), 1).title());
        assertEquals("", PlainText.read("International edition\nOur school held a vote in May.".lines().toList(), 1).title());
    }

    @Test
    void whatAPageHasForVisitorsGoes() {
        assertEquals(
                List.of("18 August 2007", "Turnout 56.49% (Decrease 6 points)", "# System", "All seats went to lists."),
                Said.plain("""
                        ← 2004 18 August 2007 2012 →
                        | Politics | Elections |
                        Published: | Updated:
                        Turnout56.49% (Decrease 6 points)

                        System[edit]

                        All seats went to lists. #vote #school #may
                        © 2007 A Company.
                        All rights reserved.
                        Contact us
                        """));
    }

    @Test
    void tablesOfTabsAndBarsAreReadRowByRow() {
        List<String> rows = List.of("Party: Otan; Seats: 42; Share: 60.61.", "Party: Asar; Seats: 4.");
        assertEquals(rows, Said.plain("Party\tSeats\tShare\nOtan\t42\t60.61\nAsar\t4\t\n"));
        assertEquals(rows, Said.plain("| Party | Seats | Share |\n|---|---:|---|\n| Otan | 42 | 60.61 |\n| Asar | 4 | |\n"));
        assertEquals(rows, Said.of(MarkdownText.read("Party | Seats | Share\n--- | --- | ---\nOtan | 42 | 60.61\nAsar | 4 | \n".lines().toList(), 1)));
    }
}
