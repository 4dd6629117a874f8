package kz.dauys.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which offices a person held stands with the person, and only as it can be told. */
class TenureTest {
    private static final String PERSON = "  - {id: premier, name: {kk: К, ru: Р, en: E}, meaning: {text: {kk: К, ru: Р, en: E}, sources: [cec-2004]}, offices: [{office: turnout, from: 2004-01-02, to: 2004-12-30}]}\n";

    @TempDir
    Path folder;

    @Test
    void anOfficeKeepsItsDays() {
        List<Entry.Tenure> tenures = pack(PERSON).load().glossary().get(Entry.Person.class, "premier").tenures();
        assertEquals(List.of(new Entry.Tenure("turnout", new Validity(Optional.of(LocalDate.of(2004, 1, 2)), Optional.of(LocalDate.of(2004, 12, 30))))), tenures);
    }

    @Test
    void anOfficeThatNoMeasureAsksForIsRefused() {
        assertTold("office: turnout", "office: khan", "no measure 'khan' in the glossary asks who holds this office");
    }

    @Test
    void anOfficeWithoutItsFirstDayIsRefused() {
        assertTold("from: 2004-01-02, ", "", "from");
    }

    @Test
    void anOfficeThatEndsBeforeItBeginsIsRefused() {
        assertTold("to: 2004-12-30", "to: 2003-12-30", "2003-12-30");
    }

    @Test
    void whoHasOfficesNeedsAMeaningThatIsTold() {
        assertTold(", meaning: {text: {kk: К, ru: Р, en: E}, sources: [cec-2004]}", "", "a person with offices needs a 'meaning'");
    }

    private void assertTold(String from, String to, String expected) {
        assertTrue(PERSON.contains(from));
        Pack pack = pack(PERSON.replace(from, to));
        int line = pack.read("glossary.yaml").lines().toList().indexOf(PERSON.replace(from, to).strip().indent(2).stripTrailing()) + 1;
        String told = String.valueOf(assertThrows(BrokenDataException.class, pack::load).getMessage());
        assertTrue(told.startsWith(folder.resolve("glossary.yaml") + ":" + line + ": ") && told.contains(expected), told);
    }

    private Pack pack(String person) {
        return Pack.good(folder).replace("glossary.yaml", "persons:\n", "persons:\n" + person);
    }
}
