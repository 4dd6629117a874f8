package kz.dauys.knowledge.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** PDFs, made by PDFBox itself. */
class PdfTextTest {
    @Test
    void headingsParagraphsAndPagesAreRead() {
        byte[] pdf = Pdf.of(List.of(
                List.of("# Мектеп сайлауы", "", "Мектеп кеңесі қазан айының бірінші дүйсенбісінде жиналып, жаңа төрағаны", "сайлады.", "", "Дауыс беру жасырын болды."),
                List.of("# Нәтижелер", "", "Айгерім 42 дауыс алды.")));
        assertEquals(
                List.of("# Мектеп сайлауы |1", "Мектеп кеңесі қазан айының бірінші дүйсенбісінде жиналып, жаңа төрағаны сайлады. |1", "Дауыс беру жасырын болды. |1",
                        "# Нәтижелер |2", "Айгерім 42 дауыс алды. |2"),
                Said.of(PdfText.read(pdf)));
    }

    @Test
    void whatIsPrintedOnEveryPageGoesAndASentenceGoesOnBehindThePage() {
        byte[] pdf = Pdf.of(List.of(
                List.of("School paper", "", "The council met in May and chose a new chair, who was the first that all inde-", "", "", "1"),
                List.of("School paper", "", "pendent pupils had voted for.", "", "", "2")));
        assertEquals(List.of("The council met in May and chose a new chair, who was the first that all independent pupils had voted for. |1"), Said.of(PdfText.read(pdf)));
    }

    @Test
    void smallPrintWithANumberIsAFootnote() {
        byte[] pdf = Pdf.of(List.of(List.of("The council met in May.1 All went well.", "", "~ 1 So says the paper.")));
        assertEquals(List.of("The council met in May. All went well. |1", "^ [1] So says the paper. |1"), Said.of(PdfText.read(pdf)));
    }

    @Test
    void whatCannotBeReadIsRefusedWithAdvice() {
        byte[] whole = Pdf.of(List.of(List.of("Text.")));
        refuses(Pdf.locked("sesame"), "password");
        refuses(Arrays.copyOf(whole, whole.length / 3), "damaged");
        refuses(Pdf.blank(2), "scan");
        refuses(Pdf.blank(1001), "1001 pages");
    }

    private static void refuses(byte[] pdf, String told) {
        UnreadableException refused = assertThrows(UnreadableException.class, () -> PdfText.read(pdf));
        assertTrue(String.valueOf(refused.getMessage()).contains(told), refused.getMessage());
    }
}
