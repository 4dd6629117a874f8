package kz.dauys.picture;

/** The sizes of all pictures, in pixels of a picture that a phone shows at a third: 36 of them are 12 points there, and nothing is smaller. */
final class Scale {
    static final int WIDTH = 1080;
    /** A portrait of four to five; a picture with more to say is taller. */
    static final int LEAST_HEIGHT = 1350;

    static final int MARGIN = 90;
    static final int INNER = WIDTH - 2 * MARGIN;

    static final int FOOT = 36;
    static final int BODY = 44;
    static final int TITLE = 66;
    static final int FIGURE = 230;

    /** From one line of a text to the next, in sizes of its type. */
    static final double LEADING = 1.22;

    private Scale() {}
}
