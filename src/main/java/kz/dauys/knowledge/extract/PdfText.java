package kz.dauys.knowledge.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The text of a PDF, in the order in which it is read, with its pages. */
public final class PdfText {
    private static final String FONT_CACHE = "pdfbox.fontcache";
    private static final Optional<String> GIVEN = Optional.ofNullable(System.getProperty(FONT_CACHE));
    private static final int MAX_PAGES = 1000;
    private static final Logger log = LoggerFactory.getLogger(PdfText.class);

    private PdfText() {}

    /** Where PDFBox may keep what it knows of the system's fonts; without a word it would use the home folder. */
    public static void keepFontsIn(Path folder) {
        if (GIVEN.isEmpty()) {
            System.setProperty(FONT_CACHE, folder.toString());
        }
    }

    /** PDFBox does not make the folder; where it cannot be made, fonts are looked for each time. */
    private static void makeFontFolder() {
        try {
            Files.createDirectories(Path.of(System.getProperty(FONT_CACHE, System.getProperty("java.io.tmpdir", "."))));
        } catch (IOException e) {
            log.debug("no folder for fonts", e);
        }
    }

    /** The text of the PDF with these bytes. */
    public static Extract read(byte[] bytes) {
        makeFontFolder();
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
