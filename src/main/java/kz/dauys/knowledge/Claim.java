package kz.dauys.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One figure of one election: a value per source, and which of the values is accepted.
 *
 * @param subject an entry of the glossary (a party, a candidate, a region …), or {@link #WHOLE}
 * @param accepted the value that the pack holds right; empty where the evidence does not decide
 * @param reason why, in the three languages; present exactly where sources differ
 * @param line where the claim stands in its file, for messages
 */
public record Claim(
        String election,
        String measure,
        String subject,
        Weight weight,
        List<Reading> readings,
        Optional<Value> accepted,
        Optional<Localized> reason,
        Position line) {

    /** The subject of a claim about the whole election. */
    public static final String WHOLE = "whole";

    /** How much of it a pupil needs: the winner and the rounded turnout, or the last digit. */
    public enum Weight {
        CORE,
        WIDE,
        DETAIL
    }

    /**
     * What one or more sources say.
     *
     * @param slip a misprint or an error of those sources: it is told like the others, but nobody is asked who made it
     */
    public record Reading(Value value, Confidence confidence, List<Citation> sources, boolean slip) {
        public Reading {
            sources = List.copyOf(sources);
        }

        public Reading(Value value, Confidence confidence, List<Citation> sources) {
            this(value, confidence, sources, false);
        }

        public Reading(Value value, List<Citation> sources) {
            this(value, Confidence.HIGH, sources);
        }
    }

    /** How sure it is that the value is what happened: derived, early and single reports are less so. */
    public enum Confidence {
        HIGH,
        MEDIUM,
        LOW
    }

    /** A source and the place in it ("table", "item 1"); the place may be empty. */
    public record Citation(String source, String locator) {
        private static final Pattern NEARLY = Pattern.compile("^(rounded|about|over|derived|early)\\b");

        /** Whether the source prints the very value; a place that begins with one of these words says that it does not. */
        public boolean exact() {
            return !NEARLY.matcher(locator).find();
        }
    }

    public Claim {
        readings = List.copyOf(readings);
    }

    /** Stable name of the claim: scores and cards refer to it across regenerations. */
    public String id() {
        return election + "/" + measure + "/" + subject;
    }

    /** Whether sources give values that differ by more than rounding, for whatever reason. */
    public boolean disputed() {
        // 56 and 56.5 seem to differ until a source gives 56.49, of which both are roundings: the finest value decides.
        Value finest = readings.stream().map(Reading::value).max(Comparator.comparingInt(Value::digits)).orElseThrow();
        return readings.stream().anyMatch(reading -> !reading.value().agreesWith(finest));
    }

    /** What is stated first: the accepted value, else what the first reading says. */
    public Value value() {
        return accepted.orElse(readings.getFirst().value());
    }

    /** Whether this reading stands: it is the accepted value up to rounding. */
    public boolean accepts(Reading reading) {
        return accepted.isPresent() && reading.value().agreesWith(accepted.get());
    }
}
