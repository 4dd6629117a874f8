package kz.dauys.quiz;

import org.jspecify.annotations.Nullable;

/**
 * What a teacher has before him while he prepares sets.
 *
 * @param open the set that he is putting together, if any
 * @param prompt the row of the message that takes what comes next: polls that are gathered, or a new title; 0 if none
 * @param asked when that message was sent, in milliseconds
 */
public record Workplace(@Nullable Preparation open, long prompt, long asked) {
    public static final Workplace EMPTY = new Workplace(null, 0, 0);

    public Workplace with(Preparation preparation) {
        return new Workplace(preparation, prompt, asked);
    }

    public Workplace asking(long row, long at) {
        return new Workplace(open, row, at);
    }
}
