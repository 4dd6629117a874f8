package kz.dauys.picture;

/** The colours of all pictures. Light and dark tell things apart, not hues, so that they hold in grey and for colour-blind people. */
enum Ink {
    PAPER(0xFAF8F3),
    WORDS(0x1D2733),
    ASIDE(0x52606D),
    ACCENT(0x0B5F66),
    /** What an empty bar is drawn with. */
    TRACK(0xDDE3E2);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    int rgb() {
        return rgb;
    }
}
