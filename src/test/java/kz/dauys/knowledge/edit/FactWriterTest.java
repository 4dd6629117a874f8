package kz.dauys.knowledge.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kz.dauys.knowledge.BrokenDataException;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Localized;
import kz.dauys.knowledge.Value;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One claim in every form in which people write it: what changes is what must, and nothing else. */
class FactWriterTest {
    private static final Path GOOD = Path.of("src/test/resources/packs/good");
    private static final String HEAD = "format: 1\nelection: parliamentary-2004\n";

    @TempDir
    Path folder;

    private Path facts = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        Files.createDirectories(folder.resolve("facts"));
        for (String file : List.of("sources.yaml", "glossary.yaml")) {
            Files.copy(GOOD.resolve(file), folder.resolve(file));
        }
        facts = folder.resolve("facts/parliamentary-2004.yaml");
    }

    private static Proposal turnout(String value) {
        return new Proposal("parliamentary-2004", "turnout", Claim.WHOLE, new Value.Figure(new BigDecimal(value)),
                new Claim.Citation("cnn-2004", ""), Optional.empty(),
                Optional.of(new Proposal.Dispute(Optional.empty(), new Localized("к", "р", "e"))));
    }

    /** What becomes of the file. */
    private String changed(String text, Proposal proposal) throws IOException {
        Files.writeString(facts, text);
        FactWriter writer = new FactWriter(folder, Knowledge.load(folder));
        assertEquals(List.of(), writer.write(writer.prepare(proposal), proposal));
        return Files.readString(facts);
    }

    private void becomes(String before, Proposal proposal, String after) throws IOException {
        assertEquals(HEAD + after, changed(HEAD + before, proposal));
        assertEquals("\uFEFF" + (HEAD + after).replace("\n", "\r\n"), changed("\uFEFF" + (HEAD + before).replace("\n", "\r\n"), proposal));
    }

    @Test
    void aClaimIsAddedWhereverTheListEnds() throws IOException {
        String added = "- measure: turnout\n    value: 57.1\n    sources: [cnn-2004]\n";
        becomes("claims: []\n", turnout("57.1"), "claims:\n  " + added);
        becomes("explained: []\n", turnout("57.1"), "explained: []\nclaims:\n  " + added);
        String seats = "  - {measure: seats, value: 3, sources: [cec-2004]}  # note";
        becomes("claims:\n" + seats, turnout("57.1"), "claims:\n" + seats + "\n  " + added);
        becomes("claims:\n" + seats + "\n\n# the end\nexplained: []\n", turnout("57.1"), "claims:\n" + seats + "\n  " + added + "\n# the end\nexplained: []\n");
        becomes("claims:\n- measure: seats\n  value: 3\n  sources:\n  - cec-2004\n", turnout("57.1"),
                "claims:\n- measure: seats\n  value: 3\n  sources:\n  - cec-2004\n- measure: turnout\n  value: 57.1\n  sources: [cnn-2004]\n");
    }

    @Test
    void aListOfClaimsOnOneLineIsLeftToPeople() throws IOException {
        Files.writeString(facts, HEAD + "claims: [{measure: seats, value: 3, sources: [cec-2004]}]\n");
        FactWriter writer = new FactWriter(folder, Knowledge.load(folder));
        BrokenDataException refused = assertThrows(BrokenDataException.class, () -> writer.prepare(turnout("57.1")));
        assertTrue(String.valueOf(refused.getMessage()).contains("line 3: this list stands on one line"), refused::getMessage);
    }

    @Test
    void aSourceIsAddedInTheFormOfTheList() throws IOException {
        becomes("claims:\n  - measure: turnout\n    sources: [ cec-2004, ipu-2004 ] # both\n    value: 57.1\n", turnout("57.1"),
                "claims:\n  - measure: turnout\n    sources: [ cec-2004, ipu-2004, cnn-2004 ] # both\n    value: 57.1\n");
        becomes("claims:\n  - measure: turnout\n    sources:\n      - cec-2004 # first\n\n    value: 57.1\n", turnout("57.1"),
                "claims:\n  - measure: turnout\n    sources:\n      - cec-2004 # first\n      - cnn-2004\n\n    value: 57.1\n");
        becomes("claims:\n  - {sources: [{cec-2004: a}], measure: turnout, value: 57.1}\n", turnout("57.1"),
                "claims:\n  - {sources: [{cec-2004: a}, cnn-2004], measure: turnout, value: 57.1}\n");
    }

    @Test
    void aDisputeKeepsNotesOrderAndWhatStandsBesideTheValue() throws IOException {
        String dispute = "reason:\n      kk: \"к\"\n      ru: \"р\"\n      en: \"e\"\n";
        becomes("claims:\n  # before\n  - value: 56.4 # early\n    # between\n    measure: turnout\n    confidence: low\n    sources: [cec-2004,\n      ipu-2004]\n\n  # after\n",
                turnout("57.1"),
                "claims:\n  # before\n  - values:\n      - value: 56.4 # early\n        confidence: low\n        sources: [cec-2004,\n          ipu-2004]\n"
                        + "      - value: 57.1\n        sources: [cnn-2004]\n    " + dispute + "    # between\n    measure: turnout\n\n  # after\n");
        becomes("claims:\n  - {measure: turnout, weight: core, value: 56.4, sources: [cec-2004]} # note\n", turnout("57.1"),
                "claims:\n  - measure: turnout\n    weight: core\n    values:\n      - value: 56.4\n        sources: [cec-2004]\n"
                        + "      - value: 57.1\n        sources: [cnn-2004]\n    " + dispute.stripTrailing() + " # note\n");
    }

    @Test
    void aFinerFigureIsAcceptedWhereItsRoundingWas() throws IOException {
        String values = """
                claims:
                  - measure: turnout
                    values:
                      - {value: %s, sources: [%s]}
                      - {value: 61, sources: [ipu-2004]}
                    accepted: %s
                    reason: {kk: к, ru: р, en: e}
                """;
        becomes(String.format(values, "57", "cec-2004", "57"), turnout("57.1"), String.format(values, "57.1", "cec-2004, cnn-2004", "57.1"));
    }

    @Test
    void lettersOutsideTheBasicPlaneDoNotShiftThePlaces() throws IOException {
        becomes("# 🗳🗳🗳\nclaims:\n  - measure: turnout # 🗳\n    value: 57.1\n    sources: [cec-2004]\n", turnout("57.1"),
                "# 🗳🗳🗳\nclaims:\n  - measure: turnout # 🗳\n    value: 57.1\n    sources: [cec-2004, cnn-2004]\n");
    }

    @Test
    void aReasonInABlockOfLinesEndsWhereTheLinesEnd() throws IOException {
        String seats = """
                claims:
                  - measure: seats
                    values:
                      - {value: 3, sources: [cec-2004]}
                      - {value: 4, sources: [ipu-2004]}
                    reason:
                      kk: к
                      ru: р
                      en: |
                        one
                        two
                """;
        becomes(seats, turnout("57.1"), seats + "  - measure: turnout\n    value: 57.1\n    sources: [cnn-2004]\n");
    }
}
