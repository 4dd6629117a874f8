package kz.dauys.knowledge.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** The text of a PDF, in the order in which it is read, with its pages. */
public final class PdfText {
    private static final String FONT_CACHE = "pdfbox.fontcache";
    private static final int MAX_PAGES = 1000;

    private PdfText() {}

    /** Where PDFBox may keep what it knows of the system's fonts; without a word it would use the home folder. */
    public static void keepFontsIn(Path folder) {
        try {
            Files.createDirectories(folder);
            System.setProperty(FONT_CACHE, System.getProperty(FONT_CACHE, folder.toString()));
        } catch (IOException e) {
            System.setProperty(FONT_CACHE, System.getProperty(FONT_CACHE, System.getProperty("java.io.tmpdir", "/tmp")));
        }
    }

    public static Extract read(byte[] bytes) {
        List<Line> lines = lines(bytes);
        if (lines.stream().noneMatch(line -> line.text().codePoints().anyMatch(Character::isLetter))) {
            throw new UnreadableException("the PDF holds no text, it is probably a scan: have its text recognised (OCR) and save it again");
        }
        return PlainText.read(lines);
    }

    private static List<Line> lines(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            int pages = document.getNumberOfPages();
            if (pages > MAX_PAGES) {
                throw new UnreadableException("the PDF has " + pages + " pages, and " + MAX_PAGES + " are allowed: divide it");
            }
            return PdfLines.of(document);
        } catch (InvalidPasswordException e) {
            throw new UnreadableException("the PDF is locked with a password: open it and save it, or print it, to a PDF without one");
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableException("the PDF is damaged: download or save it again; if it opens elsewhere, print it to a new PDF");
        }
    }
}
