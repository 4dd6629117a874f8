package kz.dauys.eval;

/** A question with what the bot answered, and how good that is. */
record Scored(Keyed question, Given given, Verdict verdict) {
    /** The three ends that a question can come to. */
    enum Verdict {
        RIGHT,
        /** An answer was given, and it is not right: what must never happen. */
        WRONG,
        /** No answer, or not the kind of reply that was due. */
        MISSED
    }
}
