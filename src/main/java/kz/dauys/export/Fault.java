package kz.dauys.export;

import java.util.Locale;

/** What can be wrong with a file of questions. Each has its sentence and its remedy in the texts. */
public enum Fault {
    TOO_LARGE,
    EMPTY,
    OLD_EXCEL,
    NOT_EXCEL,
    ENCODING,
    NO_HEADING,
    MANY_ROWS,
    FAR_COLUMN,
    NO_QUESTIONS,
    TOO_MANY,
    MANY_MISTAKES,
    NO_STEM,
    LONG_STEM,
    FEW_OPTIONS,
    MANY_OPTIONS,
    LONG_OPTION,
    EMPTY_OPTION,
    SAME_OPTION,
    NO_RIGHT,
    ALL_RIGHT,
    STAR_BEHIND,
    PLUS_MINUS,
    PICTURE,
    GLUED,
    NO_NUMBER,
    NO_SUCH_OPTION,
    SEVERAL_RIGHT,
    SAME_QUESTION,
    CELL_ERROR,
    NO_VALUE,
    TIME_CELL,
    ODD_NUMBER,
    OPEN_BRACE,
    NESTED_BRACE,
    STRAY,
    HALF_RIGHT,
    SHARES,
    NO_BRACES,
    ESSAY,
    NUMERIC,
    SHORT_ANSWER,
    MATCHING,
    LONG_EXPLANATION;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
