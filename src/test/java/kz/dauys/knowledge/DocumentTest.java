package kz.dauys.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a document is divided, cited and recognised. */
class DocumentTest {
    @TempDir
    Path folder;

    @Test
    void frontMatterNamesSourceLanguageAndTitle() {
        Document document = Pack.good(folder).load().documents().getFirst();
        assertEquals("cnn", document.id());
        assertEquals("cnn-2004", document.source());
        assertEquals("The vote of 2004", document.title());
        assertEquals(Language.EN, document.language());
    }

    @Test
    void headingsMakeSectionsAndTheTextBeforeThemStandsUnderTheTitle() {
        assertEquals(
                List.of("The vote of 2004", "Results", "Aftermath"),
                Pack.good(folder).load().documents().getFirst().sections().stream().map(Document.Section::heading).toList());
    }

    @Test
    void linesJoinToParagraphsItemsStandAloneAndEachKeepsItsSources() {
        assertEquals(
                List.of(
                        paragraph(11, "Otan won more than half of the seats.", "cec-2004", "ipu-2004"),
                        paragraph(13, "Ak Zhol complained.", "cnn-2004"),
                        paragraph(14, "Turnout was moderate.", "cec-2004")),
                Pack.good(folder).load().documents().getFirst().sections().get(1).paragraphs());
    }

    @Test
    void aDocumentWithoutFrontMatterIsCitedByItsPathAndItsLanguageIsGuessed() {
        Document document = only("school/9/Сайлау.txt", "Отан партиясы жеңді.\n\nЖақсы болды.");
        assertEquals("school/9/Сайлау", document.id());
        assertEquals("school/9/Сайлау", document.source());
        assertEquals("school/9/Сайлау", document.title());
        assertEquals(Language.KK, document.language());
        assertEquals("school/9/Сайлау", document.sections().getFirst().heading());
    }

    @Test
    void theFirstHeadingIsTheTitleWhereNothingElseIs() {
        Document document = only("a.md", "# Выборы 2004 года #\n\nЯвка составила 56,49 %.");
        assertEquals("Выборы 2004 года", document.title());
        assertEquals(Language.RU, document.language());
    }

    @Test
    void frontMatterMayLeaveOutSourceAndTitle() {
        Document document = only("a.md", "---\nlanguage: ru\n---\nText");
        assertEquals("a", document.source());
        assertEquals("a", document.title());
        assertEquals(Language.RU, document.language());
    }

    @Test
    void aFolderWithDocumentsAndNothingElseIsAPack() {
        Knowledge knowledge = Pack.empty(folder).write("documents/a.md", "One.\n").write("documents/b/c.txt", "Two.").load();
        assertEquals(List.of("a", "b/c"), knowledge.documents().stream().map(Document::id).toList());
        assertEquals(List.of(), knowledge.claims());
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsLeaveNoTrace() {
        Document document = only("a.TXT", "\uFEFF# Title\r\n\r\nOne\r\ntwo.\r\n");
        assertEquals(List.of(new Document.Section("Title", List.of(paragraph(3, "One two.", "a")))), document.sections());
    }

    @Test
    void footnoteMarksRulesAndOtherBracketsAreText() {
        List<String> texts = Pack.good(folder).write("documents/a.md", "One [3]\n\n---\n\n* * *\n\nTwo [see there]\n\n[Three] four").load()
                .documents().getFirst().sections().getFirst().paragraphs().stream().map(Document.Paragraph::text).toList();
        assertEquals(List.of("One [3]", "Two [see there]", "[Three] four"), texts);
    }

    @Test
    void bracketsAreTextWhereThereAreNoSourcesAtAll() {
        Document document = only("a.md", "One [cnn-2004]");
        assertEquals("One [cnn-2004]", document.sections().getFirst().paragraphs().getFirst().text());
    }

    @Test
    void otherFilesAreLeftAlone() {
        assertEquals(1, Pack.good(folder).write("documents/map.png", new byte[] {-1}).load().documents().size());
    }

    @Test
    void everySentenceMayHaveItsOwnSources() {
        Document document = Pack.good(folder).write("documents/a.md", "---\nsource: cnn-2004\nlanguage: en\nclass: true\n---\n"
                        + "One. [cec-2004] Two, said “so.” [ipu-2004,\ncec-2004] Three.").load().documents().getFirst();
        assertEquals(
                List.of(
                        new Document.Statement("One.", List.of("cec-2004")),
                        new Document.Statement("Two, said “so.”", List.of("ipu-2004", "cec-2004")),
                        new Document.Statement("Three.", List.of("cnn-2004"))),
                document.sections().getFirst().paragraphs().getFirst().statements());
        assertTrue(document.forClass());
    }

    private static Document.Paragraph paragraph(int line, String text, String... sources) {
        return new Document.Paragraph(List.of(new Document.Statement(text, List.of(sources))), 0, line);
    }

    private Document only(String file, String text) {
        return Pack.empty(folder).write("documents/" + file, text).load().documents().getFirst();
    }
}
