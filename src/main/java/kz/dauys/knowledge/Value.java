package kz.dauys.knowledge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What a claim says: a number, a day, words, or entries of the glossary. */
public sealed interface Value {
    /** The form of the contracts: point as decimal sign, no grouping, no unit, ISO dates. Names are resolved by the caller. */
    String canonical();

    /**
     * Whether two sources that give these values can be said to agree: equal, or one the other rounded to fewer digits.
     */
    boolean agreesWith(Value other);

    /** How many decimals are given. */
    default int digits() {
        return this instanceof Figure(BigDecimal number) ? number.scale() : 0;
    }

    /** A number with the digits that its source printed. */
    record Figure(BigDecimal number) implements Value {
        @Override
        public String canonical() {
            return number.toPlainString();
        }

        @Override
        public boolean agreesWith(Value other) {
            if (!(other instanceof Figure(BigDecimal that))) {
                return false;
            }
            int digits = Math.min(number.scale(), that.scale());
            return number.setScale(digits, RoundingMode.HALF_UP).compareTo(that.setScale(digits, RoundingMode.HALF_UP)) == 0;
        }
    }

    /** A day. */
    record Day(LocalDate day) implements Value {
        @Override
        public String canonical() {
            return day.toString();
        }

        @Override
        public boolean agreesWith(Value other) {
            return equals(other);
        }
    }

    /** Words, for what no figure and no name can say. */
    record Words(Localized text) implements Value {
        @Override
        public String canonical() {
            return text.en();
        }

        @Override
        public boolean agreesWith(Value other) {
            return equals(other);
        }
    }

    /** One or more persons or parties of the glossary, by their ids, in the order of the source. */
    record Names(List<String> entries) implements Value {
        public Names {
            entries = List.copyOf(entries);
            if (entries.isEmpty()) {
                throw new IllegalArgumentException("a value of names holds at least one");
            }
        }

        @Override
        public String canonical() {
            return String.join(", ", entries);
        }

        @Override
        public boolean agreesWith(Value other) {
            return other instanceof Names(List<String> that) && Set.copyOf(that).equals(Set.copyOf(entries));
        }
    }
}
