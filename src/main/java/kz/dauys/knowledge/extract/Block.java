package kz.dauys.knowledge.extract;

/**
 * A piece of a document in reading order.
 *
 * @param page the page on which it begins, 0 where the file has none
 * @param line the line of the file on which it begins, 0 where the file has none
 */
public record Block(Kind kind, String text, int page, int line) {
    /** What a piece is to its document. */
    public enum Kind {
        /** Without text it only ends the section above it. */
        HEADING,
        PARAGRAPH,
        FOOTNOTE
    }
}
