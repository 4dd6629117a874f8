package kz.dauys.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a sketch as PNG. */
final class Png {
    private static final float RING = 5;

    private Png() {}

    static byte[] of(Sketch sketch) {
        BufferedImage image = new BufferedImage(sketch.width(), sketch.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setColor(colour(Ink.PAPER));
            graphics.fillRect(0, 0, sketch.width(), sketch.height());
            sketch.strokes().forEach(stroke -> draw(graphics, stroke));
        } finally {
            graphics.dispose();
        }
        return bytes(image);
    }

    private static void draw(Graphics2D graphics, Stroke stroke) {
        switch (stroke) {
            case Stroke.Words words -> {
                graphics.setColor(colour(words.ink()));
                graphics.setFont(Typeface.of(words.size()));
                graphics.drawString(words.text(), (float) words.x(), (float) words.y());
            }
            case Stroke.Bar bar -> {
                graphics.setColor(colour(bar.ink()));
                graphics.fill(new RoundRectangle2D.Double(bar.x(), bar.y(), bar.width(), bar.height(), bar.height(), bar.height()));
            }
            case Stroke.Disc disc -> disc(graphics, disc);
        }
    }

    private static void disc(Graphics2D graphics, Stroke.Disc disc) {
        // A ring is drawn half inside and half outside its line.
        double radius = disc.filled() ? disc.radius() : disc.radius() - RING / 2;
        Ellipse2D.Double shape = new Ellipse2D.Double(disc.x() - radius, disc.y() - radius, 2 * radius, 2 * radius);
        graphics.setColor(colour(disc.ink()));
        if (disc.filled()) {
            graphics.fill(shape);
        } else {
            graphics.setStroke(new BasicStroke(RING));
            graphics.draw(shape);
        }
    }

    private static Color colour(Ink ink) {
        return new Color(ink.rgb());
    }

    /** Without ImageIO's usual cache, which would be a file. */
    private static byte[] bytes(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
