package kz.dauys.quiz;

import java.util.Collection;
import java.util.function.Predicate;

/** What the claims say of a statement; where their sources differ on it, it is open, and neither a key nor a wrong option. */
enum Truth {
    TRUE,
    FALSE,
    OPEN;

    static Truth of(boolean is) {
        return is ? TRUE : FALSE;
    }

    /** True if it is so by all of them, false if by none. */
    static <T> Truth byAll(Collection<T> voices, Predicate<T> says) {
        long yes = voices.stream().filter(says).count();
        return voices.isEmpty() || (yes > 0 && yes < voices.size()) ? OPEN : of(yes > 0);
    }

    Truth is(boolean expected) {
        return this == OPEN ? OPEN : of((this == TRUE) == expected);
    }
}
