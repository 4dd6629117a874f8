package kz.dauys.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kz.dauys.knowledge.extract.Pdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents of the operator's own stand beside those of the pack. */
class OwnDocumentsTest {
    @TempDir
    Path folder;

    private Library library() {
        return new Library(Optional.of(folder.resolve("data/documents")), Optional.of(folder.resolve("data/cache/documents")));
    }

    private Pack pack() {
        return Pack.empty(folder).write("pack/documents/report.md", "Of the pack.");
    }

    private Knowledge load() {
        return Knowledge.load(folder.resolve("pack"), library());
    }

    @Test
    void bothFoldersAreReadAndEachIdIsThePathBelowItsOwn() {
        pack().write("data/documents/school/vote.txt", "Of the school.");
        assertEquals(List.of("report", "school/vote"), load().documents().stream().map(Document::id).toList());
    }

    @Test
    void aFolderThatIsMissingIsFine() {
        pack();
        assertEquals(List.of("report"), load().documents().stream().map(Document::id).toList());
    }

    @Test
    void oneIdInBothFoldersIsRefusedWithBothFiles() {
        pack().write("data/documents/Report.html", "<p>Of the school.");
        String told = String.valueOf(assertThrows(BrokenDataException.class, this::load).getMessage());
        assertTrue(told.startsWith(folder.resolve("data/documents/Report.html") + ": "), told);
        assertTrue(told.contains("there is " + folder.resolve("pack/documents/report.md") + " already"), told);
    }

    @Test
    void aPageIsInTheLanguageThatItNamesElseInThatOfItsWords() {
        pack().write("data/documents/a.html", "<html lang=kk><p>2007")
                .write("data/documents/b.htm", "<html lang=de><p>Явка была высокой в этом году.")
                .write("data/documents/c.HTML", "<title>The page</title><p>Text");
        assertEquals(List.of(Language.EN, Language.KK, Language.RU, Language.EN), load().documents().stream().map(Document::language).toList());
        assertEquals("The page", load().documents().getLast().title());
        assertEquals("c", load().documents().getLast().source());
    }

    @Test
    void aPdfKnowsItsPagesAndIsReadOnce() throws IOException {
        pack().write("data/documents/a.pdf", Pdf.of(List.of(List.of("# Results", "", "Otan won."), List.of("Asar lost the vote."))));
        Document read = load().documents().getLast();
        assertEquals("Results", read.title());
        assertEquals(List.of(1, 2), read.sections().getFirst().paragraphs().stream().map(Document.Paragraph::page).toList());
        try (var kept = Files.list(folder.resolve("data/cache/documents"))) {
            assertEquals(1, kept.count());
        }
        assertEquals(read, load().documents().getLast());
    }

    @Test
    void footnotesAreASectionInTheLanguageOfTheText() {
        pack().write("data/documents/a.txt", "Явка была высокой.[1]\n\n1. ^ Газета, 5 мая\n");
        Document document = load().documents().getLast();
        assertEquals(List.of("a", "Примечания"), document.sections().stream().map(Document.Section::heading).toList());
    }

    @Test
    void bracketsAreSourcesOnlyWhereFrontMatterSaysThatTheTextIsForThePack() {
        Pack.good(folder).write("own/a.txt", "One.[edit] Two [see-there]. Three [a] four.").write("own/b.md", "One [cnn-2004] two.");
        Knowledge knowledge = Knowledge.load(folder, new Library(Optional.of(folder.resolve("own")), Optional.empty()));
        assertFalse(knowledge.documents().isEmpty());
        assertEquals(List.of("a", "b"), knowledge.documents().stream().map(Document::source).skip(1).toList());
    }

    @Test
    void aBadFileStopsTheStartWithItsName() {
        pack().write("data/documents/a.pdf", Pdf.locked("sesame"));
        String told = String.valueOf(assertThrows(BrokenDataException.class, this::load).getMessage());
        assertTrue(told.startsWith(folder.resolve("data/documents/a.pdf") + ": the PDF is locked"), told);
    }
}
