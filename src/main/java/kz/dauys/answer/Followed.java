package kz.dauys.answer;

/** A question that went on from another one: what it means together with that, and what the next may go on from. */
record Followed(Frame frame, Interpretation interpretation) {}
