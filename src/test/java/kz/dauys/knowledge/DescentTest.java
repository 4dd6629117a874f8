package kz.dauys.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which names of parties are one line, and which parties only had to do with one another. */
class DescentTest {
    private static final String PARTIES = """
              - {id: asar, kind: party, name: N1, title: N1, to: 2006-07-04}
              - {id: otan, kind: party, name: N2, title: N2, to: 2006-12-21, before: [{party: asar, how: merged, date: 2006-07-04, sources: [cec-2004]}]}
              - id: nur-otan
                kind: party
                name: N3
                title: N3
                from: 2006-12-22
                to: 2022-02-28
                before:
                  - {party: asar, how: merged, sources: [cec-2004]}
                  - {party: otan, how: renamed, date: 2006-12-22, sources: [cec-2004, ipu-2004]}
              - {id: amanat, kind: party, name: N4, title: N4, before: [{party: nur-otan, how: renamed, date: 2022-03-01, sources: [cec-2004]}]}
              - {id: cpk, kind: party, name: N5, title: N5}
              - {id: people, kind: party, name: N6, title: N6, before: [{party: cpk, how: split, date: 2004-04-01, sources: [cec-2004]}]}
              - {id: ak-zhol, kind: party, name: N7, title: N7, before: [{party: cpk, how: founded-by-members, sources: [cec-2004]}]}
            """;

    @TempDir
    Path folder;

    @Test
    void theNamesOfALineAreTheLatestFirst() {
        Descent descent = descent(PARTIES);
        assertEquals(List.of("amanat", "nur-otan", "otan"), descent.names("amanat"));
        assertEquals(List.of("otan"), descent.names("otan"));
    }

    @Test
    void partiesThatMergedOrSplitOrWereFoundedByMembersAreLinesOfTheirOwn() {
        Descent descent = descent(PARTIES);
        assertEquals(List.of("people"), descent.names("people"));
        assertEquals(List.of("ak-zhol"), descent.names("ak-zhol"));
        assertFalse(descent.sameLine("otan", "asar"));
        assertFalse(descent.sameLine("cpk", "people"));
    }

    @Test
    void anyTwoNamesOfALineBelongTogether() {
        Descent descent = descent(PARTIES);
        assertTrue(descent.sameLine("otan", "amanat"));
        assertTrue(descent.sameLine("amanat", "otan"));
        assertTrue(descent.sameLine("asar", "asar"));
    }

    @Test
    void whatIsNoPartyStandsForItself() {
        assertEquals(List.of("nobody"), descent(PARTIES).names("nobody"));
    }

    @Test
    void aNameThatCameBackEndsTheLine() {
        String circle = PARTIES.replace("{id: otan, kind: party, name: N2, title: N2, to: 2006-12-21, before: [{party: asar, how: merged",
                "{id: otan, kind: party, name: N2, title: N2, to: 2006-12-21, before: [{party: amanat, how: renamed");
        assertEquals(List.of("amanat", "nur-otan", "otan"), descent(circle).names("amanat"));
    }

    @Test
    void eachStepKeepsHowAndWhenAndItsSources() {
        List<Entry.Origin> origins = pack(PARTIES).load().glossary().get(Entry.Party.class, "nur-otan").origins();
        assertEquals(
                List.of(
                        new Entry.Origin("asar", Entry.How.MERGED, Optional.empty(), List.of("cec-2004")),
                        new Entry.Origin("otan", Entry.How.RENAMED, Optional.of(LocalDate.of(2006, 12, 22)), List.of("cec-2004", "ipu-2004"))),
                origins);
    }

    @Test
    void anUnknownPredecessorIsRefusedWithFileAndLine() {
        assertTold("party: cpk, how: split", "party: ussr, how: split", 27, "no party 'ussr' in the glossary");
    }

    @Test
    void anUnknownKindOfStepIsRefusedWithFileAndLine() {
        assertTold("how: renamed, date: 2006-12-22", "how: became, date: 2006-12-22", 24,
                "expected one of renamed, merged, split, founded-by-members, not 'became'");
    }

    @Test
    void aStepWithoutSourceIsRefusedWithFileAndLine() {
        assertTold("[cec-2004, ipu-2004]", "[]", 24, "a step of descent needs at least one source");
    }

    private void assertTold(String from, String to, int line, String expected) {
        assertTrue(PARTIES.contains(from));
        Pack pack = pack(PARTIES.replace(from, to));
        String told = String.valueOf(assertThrows(BrokenDataException.class, pack::load).getMessage());
        assertTrue(told.startsWith(folder.resolve("glossary.yaml") + ":" + line + ": ") && told.contains(expected), told);
    }

    private Descent descent(String parties) {
        return new Descent(pack(parties).load().glossary());
    }

    private Pack pack(String parties) {
        String named = parties.replaceAll("N(\\d)", "{kk: к$1, ru: р$1, en: e$1}");
        Pack pack = Pack.good(folder).write("facts/parliamentary-2004.yaml", "format: 1\nelection: parliamentary-2004\nclaims: []\n");
        String glossary = pack.read("glossary.yaml");
        return pack.write("glossary.yaml",
                glossary.substring(0, glossary.indexOf("parties:")) + "parties:\n" + named + glossary.substring(glossary.indexOf("persons:")));
    }
}
