package kz.dauys.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The wordings of a rule about one body follow one another day by day, and end with their body. */
class NormChecksTest {
    private static final String STATEMENT = "{kk: 1998 жылы болды., ru: Так было в 1998 году., en: So it was in 1998.}";
    private static final String REASON = "{kk: Заңсыз, ru: Без закона, en: There was no law}";

    @TempDir
    Path folder;

    @Test
    void wordingsThatFollowOneAnotherAreLeftInPeace() {
        assertEquals(List.of(), found(period("body: president, to: 1998-10-06"), period("body: president, from: 1998-10-07")));
    }

    @Test
    void twoWordingsOnOneDayAreFoundWithFileAndLine() {
        assertEquals(
                List.of(":9: norm-overlap: norm/r/president/1998-10-06: two wordings hold on the same day, the other stands at line 8"),
                found(period("body: president, from: 1995-08-30, to: 1998-10-06"), period("body: president, from: 1998-10-06")));
    }

    @Test
    void aWordingThatNeverEndsOverlapsThoseAfterIt() {
        assertEquals(
                List.of(":8: norm-overlap: norm/r/president/1998-10-07: two wordings hold on the same day, the other stands at line 9"),
                found(period("body: president, from: 1998-10-07"), period("body: president, from: 1995-08-30")));
    }

    @Test
    void twoBodiesMayHaveWordingsForTheSameDays() {
        assertEquals(List.of(), found(period("body: president, from: 1995-08-30"), period("body: [akim, maslikhat], from: 1995-08-30")));
    }

    @Test
    void oneSharedBodyIsEnoughToOverlap() {
        assertEquals(
                List.of(":9: norm-overlap: norm/r/president+akim/1998-10-07: two wordings hold on the same day, the other stands at line 8"),
                found(period("body: [akim, maslikhat], from: 1995-08-30"), period("body: [president, akim], from: 1998-10-07")));
    }

    @Test
    void daysWithoutWordingAreFoundWithFileAndLine() {
        assertEquals(
                List.of(":9: norm-gap: norm/r/president/1998-10-08: nothing holds between 1998-10-06 and 1998-10-08; say why under 'gap'"),
                found(period("body: president, to: 1998-10-06"), period("body: president, from: 1998-10-08")));
    }

    @Test
    void daysWithoutWordingMayHaveAReason() {
        assertEquals(List.of(), found(period("body: president, to: 1998-10-06"), period("body: president, from: 1999-01-01, gap: " + REASON)));
    }

    @Test
    void aReasonForDaysThatAreNotMissingIsFound() {
        String told = "'gap' gives a reason, and no days are missing before this wording";
        assertEquals(
                List.of(":9: norm-gap: norm/r/president/1998-10-07: " + told),
                found(period("body: president, to: 1998-10-06"), period("body: president, from: 1998-10-07, gap: " + REASON)));
        assertEquals(List.of(":8: norm-gap: norm/r/akim/1998-10-07: " + told), found(period("body: akim, from: 1998-10-07, gap: " + REASON)));
    }

    @Test
    void aReasonMayBeAboutOneOfTwoBodies() {
        assertEquals(
                List.of(),
                found(period("body: president, to: 1998-10-06"), period("body: akim, to: 1996-01-01"),
                        period("body: [president, akim], from: 1998-10-07, gap: " + REASON)));
    }

    @Test
    void aWordingThatOutlivesItsBodyIsFoundWithFileAndLine() {
        String told = "norm-abolished: norm/r/mazhilis/1996-01-30: holds on after the end of its body on 2026-06-30";
        assertEquals(List.of(":8: " + told), found(period("body: mazhilis, from: 1996-01-30")));
        assertEquals(List.of(":8: " + told), found(period("body: mazhilis, from: 1996-01-30, to: 2026-07-01")));
        assertEquals(List.of(), found(period("body: mazhilis, from: 1996-01-30, to: 2026-06-30")));
    }

    @Test
    void aWordingThatBeginsAfterTheLastDayOfThePackIsFoundWithFileAndLine() {
        assertEquals(
                List.of(":8: norm-future: norm/r/president/2026-11-23: begins on 2026-11-23, after the last day of the pack"),
                found(period("body: president, from: 2026-11-23")));
        assertEquals(List.of(), found(period("body: president, from: 2026-11-22")));
    }

    private static String period(String fields) {
        return "      - {" + fields + ", statement: " + STATEMENT + ", sources: [cec-2004]}\n";
    }

    /** What is found in a file of norms, the first period of which stands in line 8. */
    private List<String> found(String... periods) {
        Pack pack = Pack.good(folder).replace("glossary.yaml", "en: Mazhilis}", "en: Mazhilis}\n    to: 2026-06-30");
        pack.write("norms/r.yaml", "format: 1\nrules:\n  - id: r\n    name: {kk: к, ru: р, en: e}\n    unit: text\n    weight: wide\n    periods:\n"
                + String.join("", periods));
        return NormChecks.check(pack.load()).stream()
                .map(finding -> finding.position().orElseThrow().toString().replace(folder.resolve("norms/r.yaml").toString(), "")
                        + ": " + finding.text())
                .toList();
    }
}
