package kz.dauys.knowledge;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which something was there or in force, both ends included. An end that is not given is unknown for the beginning, and "still"
 * for the end.
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {
    public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

    public Validity {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("the end " + to.get() + " lies before the beginning " + from.get());
        }
    }

    public boolean contains(LocalDate day) {
        return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
    }

    /** Whether some day lies in both. */
    public boolean overlaps(Validity that) {
        return !endsBefore(that) && !that.endsBefore(this);
    }

    /** Whether this is over when that begins. */
    public boolean endsBefore(Validity that) {
        return to.isPresent() && that.from.isPresent() && to.get().isBefore(that.from.get());
    }

    /** Whether that begins on the day after this ends. */
    public boolean meets(Validity that) {
        return to.isPresent() && that.from.equals(to.map(day -> day.plusDays(1)));
    }
}
