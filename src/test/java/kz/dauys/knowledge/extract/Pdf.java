package kz.dauys.knowledge.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Makes PDFs. A line that begins with "# " is printed large, one with "~ " small. */
public final class Pdf {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private Pdf() {}

    /** The lines of each page. */
    public static byte[] of(List<List<String>> pages) {
        return make("", pages);
    }

    /** A page that opens with a password. */
    public static byte[] locked(String password) {
        return make(password, List.of(List.of("Secret.")));
    }

    /** Pages without a word, as a scanner makes them. */
    public static byte[] blank(int pages) {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] make(String password, List<List<String>> pages) {
        try (PDDocument document = new PDDocument()) {
            PDType0Font font = PDType0Font.load(document, PDDocument.class.getResourceAsStream(FONT));
            for (List<String> lines : pages) {
                print(document, font, lines);
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void print(PDDocument document, PDType0Font font, List<String> lines) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
            float y = 740;
            for (String line : lines) {
                float size = line.startsWith("# ") ? 18 : line.startsWith("~ ") ? 8 : 11;
                stream.beginText();
                stream.setFont(font, size);
                stream.newLineAtOffset(60, y);
                stream.showText(line.replaceFirst("^[#~] ", ""));
                stream.endText();
                y -= line.isEmpty() ? 14 : size + 3;
            }
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
