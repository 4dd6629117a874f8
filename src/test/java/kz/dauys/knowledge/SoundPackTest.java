package kz.dauys.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a sound pack holds when it is loaded. */
class SoundPackTest {
    @TempDir
    Path folder;

    @Test
    void sourcesKeepTheirOrderAndMayLackWhatIsNotKnown() {
        Map<String, Source> sources = Pack.good(folder).load().sources();
        assertEquals(List.of("cec-2004", "cnn-2004", "ipu-2004"), List.copyOf(sources.keySet()));
        assertEquals(
                Optional.of(new Source("ipu-2004", "Parline", "Inter-Parliamentary Union", "", "", "", Source.Kind.INTERNATIONAL, "", "", "")),
                Pack.good(folder).load().source("ipu-2004"));
    }

    @Test
    void glossaryEntriesAreFoundByKind() {
        Glossary glossary = Pack.good(folder).load().glossary();
        assertEquals(LocalDate.of(2026, 11, 22), glossary.asOf());
        assertEquals(Optional.of("mazhilis"), glossary.get(Entry.Election.class, "parliamentary-2004").body());
        assertEquals(List.of("Fatherland"), glossary.get(Entry.Party.class, "otan").aliases().get(Language.EN));
        assertEquals(List.of(), glossary.get(Entry.Party.class, "otan").aliases().get(Language.KK));
        assertEquals(Optional.empty(), glossary.find(Entry.Person.class, "otan"));
        assertEquals(2, glossary.all(Entry.Party.class).size());
    }

    @Test
    void aClaimHoldsItsValueItsWeightAndThePlaceInItsSource() {
        Claim turnout = claim("turnout", Claim.WHOLE);
        assertEquals(Claim.Weight.CORE, turnout.weight());
        assertEquals(List.of(new Claim.Citation("cec-2004", "item 1")), turnout.readings().getFirst().sources());
        assertEquals(new Value.Figure(new BigDecimal("56.49")), turnout.value());
        assertEquals(7, turnout.line().line());
        assertFalse(turnout.disputed());
    }

    @Test
    void aClaimWithoutWeightIsWideAndWithoutSubjectIsAboutTheWholeElection() {
        Claim seats = claim("seats", Claim.WHOLE);
        assertEquals(Claim.Weight.WIDE, seats.weight());
        assertEquals("parliamentary-2004/seats/whole", seats.id());
    }

    @Test
    void aDisputeKeepsEveryValueAndTellsWhichStands() {
        Claim seats = claim("seats", "ak-zhol");
        assertTrue(seats.disputed());
        assertEquals("1", seats.value().canonical());
        assertEquals(List.of(true, false), seats.readings().stream().map(seats::accepts).toList());
        assertTrue(seats.reason().isPresent());
    }

    @Test
    void aDisputeWithoutAcceptedValueStaysOpen() {
        Pack open = Pack.good(folder).replace("facts/parliamentary-2004.yaml", "    accepted: 1\n", "");
        Claim seats = open.load().claim("parliamentary-2004", "seats", "ak-zhol").orElseThrow();
        assertEquals(Optional.empty(), seats.accepted());
        assertEquals("1", seats.value().canonical());
        assertEquals(List.of(false, false), seats.readings().stream().map(seats::accepts).toList());
    }

    @Test
    void severalNamesMakeOneValue() {
        Pack pack = Pack.good(folder).replace("facts/parliamentary-2004.yaml", "value: nazarbayev", "value: [nazarbayev, nazarbayev]");
        Claim leader = pack.load().claim("parliamentary-2004", "leader", "otan").orElseThrow();
        assertEquals(new Value.Names(List.of("nazarbayev", "nazarbayev")), leader.value());
    }

    @Test
    void yamlMayBeginWithAByteOrderMarkAndEndItsLinesLikeWindows() {
        for (String file : List.of("sources.yaml", "glossary.yaml", "facts/parliamentary-2004.yaml", "documents/cnn.md")) {
            Pack pack = Pack.good(folder);
            assertEquals(6, pack.write(file, "\uFEFF" + pack.read(file).replace("\n", "\r\n")).load().claims().size());
        }
    }

    @Test
    void factsMayEndInYmlAndHiddenFilesAreLeftAlone() {
        String more = "format: 1\nelection: parliamentary-2004\nclaims: []\n";
        Pack pack = Pack.good(folder).write("facts/.#draft.yaml", "<<<").write("documents/._cnn.md", new byte[] {0, -1});
        assertEquals(6, pack.write("facts/empty.yml", more).load().claims().size());
    }

    @Test
    void factsOfOneElectionMayStandInSeveralFiles() {
        Pack pack = Pack.good(folder).write("facts/more.YML", """
                format: 1
                election: parliamentary-2004
                claims:
                  - {measure: leader, subject: ak-zhol, value: nazarbayev, sources: [cnn-2004]}
                """);
        assertEquals(7, pack.load().claims().size());
    }

    private Claim claim(String measure, String subject) {
        return Pack.good(folder).load().claim("parliamentary-2004", measure, subject).orElseThrow();
    }
}
