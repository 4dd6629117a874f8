package kz.dauys.knowledge.extract;

/**
 * Lines that belong together.
 *
 * @param lines how many they are
 * @param first its first line
 * @param alone whether empty lines stand on both sides
 * @param apart whether more empty lines stand above it than between paragraphs
 */
record Unit(Shape shape, String text, Line first, int lines, boolean alone, boolean apart) {
    /** What it looks like. */
    enum Shape {
        TEXT,
        /** An item behind a sign. */
        ITEM,
        /** An item behind a number. */
        NUMBERED,
        /** Two or more lines of the form "Label: value". */
        RECORD,
        ROW,
        HEADING
    }

    Unit with(Shape other, String said) {
        return new Unit(other, said, first, lines, alone, apart);
    }

    boolean isSingleLine() {
        return lines == 1;
    }
}
