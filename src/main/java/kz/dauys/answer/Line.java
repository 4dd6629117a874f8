package kz.dauys.answer;

/** A line of an answer as a user reads it. Lines of one kind belong together; a new kind begins a new paragraph. */
public sealed interface Line {
    String text();

    /** Whether {@code next} goes on the paragraph of {@code line}. */
    static boolean together(Line line, Line next) {
        return line.getClass().equals(next.getClass()) || (line instanceof Body && next instanceof Offer);
    }

    /** What answers: the eye should find it first. */
    record Lead(String text) implements Line {}

    /** What stands around it. */
    record Body(String text) implements Line {}

    /** A question that the reader may go on with; transports with buttons show it as one. */
    record Offer(String label) implements Line {
        @Override
        public String text() {
            return "• " + label;
        }
    }

    /** Who says what, where sources differ. */
    record Dispute(String text) implements Line {}

    /** A source with its number; {@code address} leads to it, and may be empty. */
    record Cited(int number, String title, String details, String address) implements Line {
        @Override
        public String text() {
            return "[" + number + "] " + title + details;
        }
    }
}
