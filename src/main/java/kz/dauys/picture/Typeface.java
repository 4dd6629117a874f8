package kz.dauys.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The one typeface of all pictures. It comes with the program, inside PDFBox's jar, and has the letters of all three languages: a slim
 * server has no fonts of its own.
 */
final class Typeface {
    static final FontRenderContext RENDERING = new FontRenderContext(null, true, true);

    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final Font FONT = load();

    private Typeface() {}

    private static Font load() {
        try (InputStream in = Typeface.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the typeface is missing: " + FILE);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the typeface cannot be read: " + FILE, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Font of(int size) {
        return FONT.deriveFont((float) size);
    }

    static double width(String text, int size) {
        return of(size).getStringBounds(text, RENDERING).getWidth();
    }

    /** The text without what the typeface cannot show, emoji above all: better a gap than a box. */
    static String legible(String text) {
        StringBuilder legible = new StringBuilder();
        text.codePoints().filter(Typeface::shows).forEach(legible::appendCodePoint);
        return legible.toString().replaceAll(" {2,}", " ").strip();
    }

    private static boolean shows(int character) {
        int type = Character.getType(character);
        return type != Character.CONTROL && type != Character.FORMAT && FONT.canDisplay(character);
    }
}
