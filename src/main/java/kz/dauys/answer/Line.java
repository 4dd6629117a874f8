package kz.dauys.answer;

/** A line of an answer as a user reads it. Lines of one kind belong together; a new kind begins a new paragraph. */
public sealed interface Line {
    String text();

    /** What answers: the eye should find it first. */
    record Lead(String text) implements Line {}

    /** What stands around it. */
    record Body(String text) implements Line {}

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
