package kz.dauys.picture;

/** One thing that is drawn. Places are in pixels from the upper left corner. */
sealed interface Stroke {
    /** A line of text; {@code y} is its baseline. */
    record Words(String text, double x, double y, int size, Ink ink) implements Stroke {}

    /** A bar with round ends. */
    record Bar(double x, double y, double width, double height, Ink ink) implements Stroke {}

    /** A disc, or the ring around it. */
    record Disc(double x, double y, double radius, boolean filled, Ink ink) implements Stroke {}
}
