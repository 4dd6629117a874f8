package kz.dauys.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the audit finds; the figures of {@link Votes} fit together, and each test changes some. */
class AuditTest {
    @TempDir
    Path folder;

    @Test
    void figuresThatFitTogetherAreLeftInPeace() {
        assertEquals(List.of(), checks(Votes.FITTING));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # figure                        | instead | the checks that fail
            valid-votes whole 590           | 589     | votes, votes-cast, vote-share/a, vote-share/b
            invalid-votes whole 10          | 11      | votes-cast
            votes b 190                     | 191     | votes, vote-share/b
            registered whole 1000           | 990     | turnout
            turnout whole 60.0              | 60.1    | turnout
            turnout whole 60.0              | 60      | ''
            turnout whole 60.0              | 59.96   | turnout
            votes-cast-second-round whole 1 | 2       | turnout-second-round
            seats a 7                       | 8       | seats, seats-parts/a, seats-change/a
            seats whole 12                  | 13      | seats, seats-parts
            seats-list a 2                  | 3       | seats-list, seats-parts/a
            seats-list whole 4              | 3       | seats-list, seats-parts
            seats-district whole 6          | 5       | seats-district, seats-parts
            seats-assembly whole 2          | 1       | seats-parts
            vote-share b 32.20              | 33.20   | vote-share-sum, vote-share/b
            vote-share b 32.20              | 32.19   | vote-share/b
            vote-share b 32.20              | 32.2    | ''
            vote-share b 32.20              | 32      | ''
            seats-change a -1               | 1       | seats-change/a
            seats-before a 8                | 9       | seats-change/a, seats-before/a
            seats-before b 2                | 3       | seats-before/b
            dissolved whole 2007-06-20      | 2007-08-18 | dates
            date-voting whole 2007-08-18    | 2008-08-18 | dates, year
            date-second-round whole 2007-09-01 | 2007-08-18 | dates
            first-session whole 2007-09-02  | 2007-08-31 | dates
            """)
    void aFigureThatDoesNotFitIsFound(String figure, String instead, String expected) {
        String changed = Votes.change(figure, figure.substring(0, figure.lastIndexOf(' ') + 1) + instead);
        assertEquals(expected, String.join(", ", checks(changed)));
    }

    @ParameterizedTest
    @CsvSource({"valid-votes whole 590", "votes-cast whole 600", "seats whole 12", "seats b 3", "seats-before a 8", "date-voting whole 2007-08-18"})
    void aFigureThatIsNotGivenIsNotMissed(String figure) {
        assertEquals(List.of(), checks(Votes.change(figure, "")).stream().filter(check -> !check.equals("seats")).toList());
    }

    @Test
    void aValueThatIsNotAcceptedIsNotComputedWith() {
        AuditReport report = audit(Pack.good(folder).replace(FILE, "value: 77\n    sources: [ipu-2004]",
                "values: [{value: 77, sources: [ipu-2004]}, {value: 78, sources: [cnn-2004]}]\n    reason: {kk: а, ru: б, en: c}"));
        assertEquals(List.of(), report.all(Finding.Failed.class));
        assertEquals("parliamentary-2004/seats/whole: no value is accepted", report.all(Finding.OpenDispute.class).getFirst().text());
        assertFalse(report.failed());
    }

    @Test
    void aFailureNamesItsFileAndLineAndBothNumbers() {
        AuditReport report = audit(Pack.good(folder));
        assertEquals(
                List.of("failed    " + folder.resolve(FILE) + ":11: parliamentary-2004, seats: seats = seats of all parties and groups: 77 against 43"),
                report.table().stream().filter(line -> line.startsWith("failed")).toList());
        assertTrue(report.failed());
    }

    @Test
    void anExplainedFailureIsShownWithItsReasonAndDoesNotFail() {
        AuditReport report = audit(Pack.good(folder).append(FILE, EXPLAINED));
        assertFalse(report.failed());
        assertTrue(String.join("\n", report.table()).contains("77 against 43 (The others had no party)"), () -> report.table().toString());
    }

    @Test
    void anExplanationOfNothingIsFound() {
        AuditReport report = audit(Pack.good(folder).append(FILE, EXPLAINED.replace("seats", "turnout")));
        assertEquals(30, report.all(Finding.Stale.class).getFirst().explanation().line().line());
        assertEquals(1, report.all(Finding.Failed.class).size());
    }

    @Test
    void anExplanationMaySpeakOfOnePartyOrOfAll() {
        Finding.Failed failure = new Finding.Failed("vote-share", "e", "otan", "", Optional.empty());
        assertTrue(explanation("vote-share").covers(failure));
        assertTrue(explanation("vote-share/otan").covers(failure));
        assertFalse(explanation("vote-share/asar").covers(failure));
        assertFalse(explanation("turnout").covers(failure));
    }

    @Test
    void aNameOfTwoEntriesIsFoundWhateverItsCase() {
        Pack pack = Pack.good(folder).replace("glossary.yaml", "[Fatherland]", "[ak zhol, Fatherland, otan]");
        assertEquals(List.of(new Finding.Collision("ak zhol", Language.EN, List.of("ak-zhol", "otan"))), audit(pack).all(Finding.Collision.class));
    }

    @Test
    void aSourceThatOnlyADocumentCitesIsCited() {
        Pack pack = Pack.good(folder).replace(FILE, "[ipu-2004]", "[cec-2004]").replace(FILE, "[ipu-2004, {", "[{")
                .replace(FILE, "[ipu-2004]", "[cec-2004]");
        assertEquals(List.of(), audit(pack).all(Finding.Uncited.class));
        pack.replace("documents/cnn.md", ", ipu-2004", "");
        assertEquals(List.of(new Finding.Uncited("ipu-2004")), audit(pack).all(Finding.Uncited.class));
    }

    @Test
    void theCountsTellHowWellThePackIsFounded() {
        AuditReport report = audit(Pack.good(folder).append(FILE, EXPLAINED));
        assertEquals(
                List.of(
                        "elections                 1",
                        "claims                    6  (core 1, wide 5)",
                        "rules                     0",
                        "norms                     0",
                        "sources                   3  (official 1, international 1, press 1)",
                        "documents                 1  (en 1)",
                        "texts for class           0",
                        "aliases                   2  (en 2)",
                        "two sources, %           33",
                        "disputes                  1",
                        "open disputes             0",
                        "explained failures        1",
                        "failures                  0"),
                report.table().subList(0, 13));
    }

    private static final String FILE = "facts/parliamentary-2004.yaml";
    private static final String EXPLAINED = """
            explained:
              - check: seats
                reason: {kk: Қалғандары партиясыз, ru: Остальные беспартийны, en: The others had no party}
            """;

    private static Explanation explanation(String check) {
        return new Explanation("e", check, new Localized("а", "б", "c"), new Position(Path.of("f"), 1));
    }

    private static AuditReport audit(Pack pack) {
        return Audit.of(pack.load());
    }

    private static List<String> checks(String votes) {
        return Audit.of(Votes.knowledge(votes)).all(Finding.Failed.class).stream()
                .map(failed -> failed.subject().equals(Claim.WHOLE) ? failed.check() : failed.check() + "/" + failed.subject())
                .distinct()
                .toList();
    }
}
