package kz.dauys.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has ended says so in every language. */
class PastChecksTest {
    private static final String GLOSSARY = "glossary.yaml";

    @TempDir
    Path folder;

    @Test
    void whatIsStillThereNeedsNoYear() {
        assertEquals(List.of(), found(Pack.good(folder)));
    }

    @Test
    void anEntryThatNamesTheYearOfItsEndIsLeftInPeace() {
        assertEquals(List.of(), found(ended("2006-12-21", "{kk: Партия 2006 жылға дейін болды, ru: Партия была до 2006 года, en: A party until 2006}")));
    }

    @Test
    void anEntryThatHasEndedWithoutAYearIsFoundInEachLanguageWithFileAndLine() {
        String where = folder.resolve(GLOSSARY) + ":14: past: otan ended on 2006-12-21, and its text in ";
        assertEquals(
                List.of(where + "kk does not name that year", where + "ru does not name that year"),
                found(ended("2006-12-21", "{kk: Партия, ru: Партия с 1999 года, en: A party until 2006}")));
    }

    @Test
    void whatLastedToTheEndOfAYearMayHaveBeenThereBeforeTheNext() {
        assertEquals(List.of(), found(ended("2006-12-31", "{kk: 2007 жылға дейін, ru: До 2007 года, en: Until 2007}")));
        assertEquals(3, found(ended("2006-12-30", "{kk: 2007 жылға дейін, ru: До 2007 года, en: Until 2007}")).size());
    }

    @Test
    void aNormThatHasEndedAndNamesNoYearUpToItsEndIsFoundWithFileAndLine() {
        String where = folder.resolve("norms/r.yaml") + ":8: past: norm/r/president/ ended on 1998-10-06, and its text in ";
        assertEquals(
                List.of(where + "kk names no year", where + "en names no year"),
                found(norm("to: 1998-10-06", "{kk: Кемінде 35 жас керек., ru: До 1998 года требовалось 35 лет., en: From 2007 one must be 35.}")));
    }

    @Test
    void aNormThatHoldsNeedsNoYear() {
        assertEquals(List.of(), found(norm("from: 1998-10-07", "{kk: Кемінде 40 жас керек., ru: Требуется 40 лет., en: One must be 40.}")));
    }

    private Pack ended(String day, String text) {
        return Pack.good(folder).replace(GLOSSARY, "    aliases: {en: [Fatherland]}", "    to: " + day)
                .replace(GLOSSARY, "{kk: Партия, ru: Партия, en: A party}", text);
    }

    private Pack norm(String period, String statement) {
        return Pack.good(folder).write("norms/r.yaml", """
                format: 1
                rules:
                  - id: r
                    name: {kk: к, ru: р, en: e}
                    unit: years
                    weight: core
                    periods:
                      - body: president
                        PERIOD
                        statement: STATEMENT
                        sources: [cec-2004]
                """.replace("PERIOD", period).replace("STATEMENT", statement));
    }

    private static List<String> found(Pack pack) {
        return PastChecks.check(pack.load()).stream().map(finding -> finding.position().orElseThrow() + ": " + finding.text()).toList();
    }
}
