package kz.dauys.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import kz.dauys.picture.ScoreCard.Mark;
import kz.dauys.picture.ScoreCard.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScoreDrawingTest {
    private static final ScoreCard CARD = new ScoreCard(
            "Викторина нәтижесі",
            "Алғашқы қадам",
            "7/10",
            "Дұрыс жауаптар – 70\u00a0%",
            marks(10, 7),
            List.of(new Row(Mark.RIGHT, "Дұрыс", "7", 70), new Row(Mark.WRONG, "Қате", "2", 20), new Row(Mark.UNSURE, "Нақты білмеймін", "1", 10)),
            "Dauys · Қазақстандағы сайлау");

    private static final String LONG = "Парламент Мәжілісінің партиялық тізімдер бойынша сайланатын депутаттары және оларды сайлау тәртібі туралы әңгіме";

    static Stream<ScoreCard> cards() {
        return Stream.of(
                CARD,
                titled(LONG),
                titled("ұ".repeat(200)),
                titled("😀"),
                titled("\u202eسؤال\u200f \u202E 選挙"),
                scored("0/5", marks(5, 0), List.of(new Row(Mark.RIGHT, "Верно", "0", 0), new Row(Mark.WRONG, "Неверно", "5", 100))),
                scored("20/20", marks(20, 20), List.of(new Row(Mark.RIGHT, "Right", "20", 100))),
                scored("12345/123456", marks(40, 20), rows(6, LONG)),
                scored("1/1", List.of(), rows(10, "О чём источники спорят и что они об этом говорят на самом деле")),
                new ScoreCard("", "", "", "", List.of(), List.of(), ""));
    }

    private static ScoreCard titled(String title) {
        return new ScoreCard(CARD.head(), title, CARD.figure(), CARD.under(), CARD.marks(), CARD.rows(), CARD.foot());
    }

    private static ScoreCard scored(String figure, List<Mark> marks, List<Row> rows) {
        return new ScoreCard(CARD.head(), LONG, figure, LONG, marks, rows, CARD.foot());
    }

    private static List<Mark> marks(int count, int right) {
        return IntStream.range(0, count).mapToObj(i -> i < right ? Mark.RIGHT : i == count - 1 ? Mark.UNSURE : Mark.WRONG).toList();
    }

    private static List<Row> rows(int count, String label) {
        return Collections.nCopies(count, new Row(Mark.NONE, label, "123/456", 27));
    }

    @ParameterizedTest
    @MethodSource("cards")
    void nothingIsCutOffAndNoWordsOverlap(ScoreCard card) {
        Sketch sketch = new ScoreDrawing(card).sketch();
        Rectangle2D paper = new Rectangle2D.Double(0, 0, sketch.width(), sketch.height());
        List<Rectangle2D> words = new ArrayList<>();
        for (Stroke stroke : sketch.strokes()) {
            Rectangle2D room = room(stroke);
            assertTrue(paper.contains(room), () -> stroke + " leaves the paper of " + sketch.height());
            if (stroke instanceof Stroke.Words) {
                words.stream().filter(room::intersects).findFirst().ifPresent(other -> assertEquals("nothing below " + stroke, other.toString()));
                words.add(room);
            }
        }
    }

    /** The room that ink really takes. */
    private static Rectangle2D room(Stroke stroke) {
        return switch (stroke) {
            case Stroke.Words words -> {
                Rectangle2D ink = Typeface.of(words.size()).createGlyphVector(Typeface.RENDERING, words.text()).getVisualBounds();
                yield new Rectangle2D.Double(words.x() + ink.getX(), words.y() + ink.getY(), Math.max(1, ink.getWidth()), Math.max(1, ink.getHeight()));
            }
            case Stroke.Bar bar -> new Rectangle2D.Double(bar.x(), bar.y(), bar.width(), bar.height());
            case Stroke.Disc disc ->
                new Rectangle2D.Double(disc.x() - disc.radius(), disc.y() - disc.radius(), 2 * disc.radius(), 2 * disc.radius());
        };
    }

    @ParameterizedTest
    @MethodSource("cards")
    void nothingIsSmallerThanTwelvePointsOnAPhone(ScoreCard card) {
        assertTrue(words(card).stream().allMatch(words -> words.size() >= 36), () -> words(card).toString());
    }

    @ParameterizedTest
    @MethodSource("cards")
    void everyCardBecomesAPortraitThatTelegramTakes(ScoreCard card) throws IOException {
        byte[] png = card.png().orElseThrow();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(1080, image.getWidth());
        assertTrue(image.getHeight() >= 1350 && image.getHeight() < 4000, image.getHeight() + " pixels high");
        assertTrue(png.length < 300_000, png.length + " bytes");
    }

    @Test
    void theLettersOfAllThreeLanguagesAreShown() {
        String letters = "ӘәҒғҚқҢңӨөҰұҮүҺһІіЁёЪъЫыЭэ«»“”’–—…·№";
        assertEquals(letters, Typeface.legible(letters));
    }

    @Test
    void aTitleThatTheTypefaceCannotShowIsLeftOutAndTheRestStays() {
        assertFalse(words(titled("😀")).stream().anyMatch(words -> words.size() == Scale.TITLE));
        assertEquals("Тест 1", Typeface.legible("😀 Тест\u200b  🏁 1\n"));
    }

    @Test
    void aTitleThatIsTooLongEndsWithAnEllipsis() {
        List<String> lines = new Wrapping(Scale.TITLE, Scale.INNER).lines(LONG + " " + LONG, 3);
        assertEquals(3, lines.size());
        assertTrue(lines.getLast().endsWith("…"), lines.toString());
        assertTrue(lines.stream().allMatch(line -> Typeface.width(line, Scale.TITLE) <= Scale.INNER), lines.toString());
    }

    @Test
    void aFigureIsMadeSmallerRatherThanCut() {
        List<Stroke.Words> words = words(scored("12345/123456", List.of(), List.of()));
        assertTrue(words.stream().anyMatch(line -> line.text().equals("12345/123456")), words.toString());
    }

    @Test
    void noWordIsLostWhereLinesSuffice() {
        assertEquals(LONG, String.join(" ", new Wrapping(Scale.BODY, Scale.INNER).lines(LONG, 9)));
    }

    @Test
    void rightWrongAndNotSureAreToldApartByTheirShape() {
        List<Stroke> strokes = new ScoreDrawing(scored("1/3", List.of(Mark.RIGHT, Mark.WRONG, Mark.UNSURE), List.of())).sketch().strokes();
        assertEquals(
                List.of(true, false),
                strokes.stream().filter(Stroke.Disc.class::isInstance).map(disc -> ((Stroke.Disc) disc).filled()).toList());
        assertEquals(1, strokes.stream().filter(Stroke.Bar.class::isInstance).count());
    }

    @Test
    void aBarHoldsNoMoreThanAll() {
        assertThrows(IllegalArgumentException.class, () -> new Row(Mark.NONE, "a", "2/1", 200));
        assertThrows(IllegalArgumentException.class, () -> new Row(Mark.NONE, "a", "-1", -1));
    }

    private static List<Stroke.Words> words(ScoreCard card) {
        return new ScoreDrawing(card).sketch().strokes().stream()
                .filter(Stroke.Words.class::isInstance)
                .map(Stroke.Words.class::cast)
                .toList();
    }
}
