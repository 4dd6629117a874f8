package kz.dauys.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What teachers hand out is there in three languages, with the same figures and a source behind every statement. */
class ClassDocumentsTest {
    private static final Map<String, String> TEXTS = Map.of(
            "kk", "Отан 42 мандат алды. [ipu-2004]\n\n# Қатысу\n\nҚатысу 56,49 % болды, 4 893 204 адам келді. [cec-2004]\n",
            "ru", "Отан получил 42 мандата. [ipu-2004]\n\n# Явка\n\nЯвка составила 56,49 %, пришли 4\u00a0893\u00a0204 человека. [cec-2004]\n",
            "en", "Otan won 42 seats. [ipu-2004]\n\n# Turnout\n\nTurnout was 56.49%, 4,893,204 people came. [cec-2004]\n");

    @TempDir
    Path folder;

    @Test
    void threeVersionsThatSayTheSameAreLeftInPeace() {
        assertEquals(List.of(), found(pack()));
    }

    @Test
    void aMissingLanguageIsFoundWithTheFileOfAnother() {
        Pack pack = pack().replace("documents/text.ru.md", "class: true", "class: false");
        assertEquals(List.of("text.kk.md:1: language: text is for class and is missing in ru"), found(pack));
    }

    @Test
    void twoVersionsInOneLanguageDoNotMakeUpForTheThird() {
        Pack pack = pack().replace("documents/text.ru.md", "language: ru", "language: en");
        assertEquals(List.of("text.kk.md:1: language: text is for class and is missing in ru"), found(pack));
    }

    @Test
    void anotherFigureInOneLanguageIsFoundWithFileAndLineOfTheSection() {
        Pack pack = pack().replace("documents/text.ru.md", "56,49", "56,94");
        assertEquals(
                List.of("text.kk.md:9: translation: text, section 2, has other figures in kk, ru, en: 56.49 (1, 0, 1); 56.94 (0, 1, 0)"),
                found(pack));
    }

    @Test
    void aFigureThatIsLeftOutIsFound() {
        Pack pack = pack().replace("documents/text.en.md", "Otan won 42 seats.", "Otan won most seats.");
        assertEquals(List.of("text.kk.md:5: translation: text, section 1, has other figures in kk, ru, en: 42 (1, 1, 0)"), found(pack));
    }

    @Test
    void aSectionThatIsLeftOutIsFound() {
        Pack pack = pack().replace("documents/text.en.md", "# Turnout\n", "");
        assertEquals(List.of("text.kk.md:1: translation: text has 2, 2, 1 sections in kk, ru, en"), found(pack));
    }

    @Test
    void aStatementWithoutSourceIsFoundWithFileAndLine() {
        Pack pack = pack().replace("documents/text.en.md", "people came. [cec-2004]", "people came. [cec-2004]\n\nNobody complained.");
        assertEquals(
                List.of("text.en.md:11: unsourced: text.en is for class, and no source stands behind: Nobody complained."), found(pack));
    }

    @Test
    void aStatementWithoutBracketRestsOnTheSourceOfItsDocument() {
        Pack pack = pack().replace("documents/text.en.md", "language: en", "language: en\nsource: cnn-2004")
                .replace("documents/text.en.md", "people came. [cec-2004]", "people came.");
        assertEquals(List.of(), found(pack));
    }

    @Test
    void whatIsNotForClassMayBeThereInOneLanguageAndRestOnNothing() {
        assertEquals(List.of(), found(Pack.good(folder).write("documents/note.en.md", "---\nlanguage: en\n---\nTurnout was 99%.\n")));
    }

    private Pack pack() {
        Pack pack = Pack.good(folder);
        TEXTS.forEach((language, text) ->
                pack.write("documents/text." + language + ".md", "---\nlanguage: " + language + "\nclass: true\n---\n" + text));
        return pack;
    }

    private List<String> found(Pack pack) {
        return ClassDocuments.check(pack.load()).stream()
                .map(finding -> finding.position().orElseThrow().toString().replace(folder.resolve("documents") + "/", "") + ": " + finding.text())
                .toList();
    }
}
