package kz.dauys.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days on which something held; a point stands for an end that is not given. */
class ValidityTest {
    @ParameterizedTest
    @CsvSource({
        "1996-01-30, 2026-06-30, 1996-01-29, false", "1996-01-30, 2026-06-30, 1996-01-30, true",
        "1996-01-30, 2026-06-30, 2026-06-30, true", "1996-01-30, 2026-06-30, 2026-07-01, false",
        "., 2026-06-30, 1900-01-01, true", "2026-07-01, ., 2099-01-01, true", "., ., 2027-03-01, true"})
    void bothEndsAreIncluded(String from, String to, LocalDate day, boolean contained) {
        assertEquals(contained, validity(from, to).contains(day));
    }

    @ParameterizedTest(name = "{0} to {1}, {2} to {3}")
    @CsvSource({
        "1995-01-01, 1998-10-06, 1998-10-07, ., false, true", "1995-01-01, 1998-10-07, 1998-10-07, ., true, false",
        "1995-01-01, 1998-10-05, 1998-10-07, ., false, false", "1995-01-01, ., 1998-10-07, ., true, false",
        "., 1998-10-06, 1998-10-07, 2000-01-01, false, true", "., ., ., ., true, false", "1995-01-01, 1996-01-01, ., 2000-01-01, true, false"})
    void theySharedDaysOrMetOrLeftAGap(String from, String to, String nextFrom, String nextTo, boolean overlap, boolean meet) {
        Validity one = validity(from, to);
        Validity next = validity(nextFrom, nextTo);
        assertEquals(overlap, one.overlaps(next));
        assertEquals(overlap, next.overlaps(one));
        assertEquals(meet, one.meets(next));
    }

    @Test
    void anEndBeforeTheBeginningIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> validity("2000-01-02", "2000-01-01"));
    }

    @Test
    void aPackWhosePartyEndsBeforeItBeginsIsRefusedWithFileAndLine(@TempDir Path folder) {
        Pack pack = Pack.good(folder).replace("glossary.yaml", "    aliases: {en: [Fatherland]}", "    from: 2006-12-22\n    to: 1999-03-01");
        String told = String.valueOf(assertThrows(BrokenDataException.class, pack::load).getMessage());
        assertTrue(told.startsWith(folder.resolve("glossary.yaml") + ":19: the end 1999-03-01 lies before the beginning 2006-12-22"), told);
    }

    private static Validity validity(String from, String to) {
        return new Validity(day(from), day(to));
    }

    private static Optional<LocalDate> day(String text) {
        return text.equals(".") ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
