package kz.dauys.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parties are drawn in colours that can be told from white paper. */
class ColoursTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"#000000, 21.00", "#FFFFFF, 1.00", "#767676, 4.54", "#ff0000, 4.00", "#FFFF00, 1.07", "#1F77B4, 4.82"})
    void theContrastIsThatOfTheGuidelines(String colour, double ratio) {
        assertEquals(ratio, Colours.contrastOnWhite(colour), 0.01);
    }

    @ParameterizedTest
    @CsvSource({"#1F77B4", "#949494", "#ff0000"})
    void aColourThatCanBeSeenIsLeftInPeace(String colour) {
        assertEquals(List.of(), found(colour));
    }

    @ParameterizedTest
    @CsvSource({"#FFFF00", "#959595", "#FFFFFF"})
    void aColourTooPaleIsFoundWithFileAndLine(String colour) {
        assertEquals(List.of("wrong     " + folder.resolve("glossary.yaml") + ":14: colour: the colour " + colour + " of otan is too pale on white"),
                found(colour));
    }

    private List<String> found(String colour) {
        Pack pack = Pack.good(folder).replace("glossary.yaml", "aliases: {en: [Fatherland]}", "colour: \"" + colour + "\"");
        return Audit.of(pack.load()).failureLines().stream().filter(line -> line.startsWith("wrong")).toList();
    }
}
