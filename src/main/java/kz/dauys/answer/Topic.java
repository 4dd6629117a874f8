package kz.dauys.answer;

/** What was last spoken of: a question that leaves out what, whose or when goes on from it. */
public final class Topic {
    private final Frame frame;

    Topic(Frame frame) {
        this.frame = frame;
    }

    Frame frame() {
        return frame;
    }
}
