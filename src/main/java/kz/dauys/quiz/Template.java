package kz.dauys.quiz;

import java.util.Optional;
import kz.dauys.knowledge.Localized;
import kz.dauys.knowledge.Position;

/**
 * A way to turn claims into questions: one for every claim that fits.
 *
 * @param topic a word by which quizzes select
 * @param stem the question, with {@code {election}}, {@code {subject}} and {@code {value}} in the nominative
 * @param said the question where sources differ, with {@code {source}}; without it such claims are passed over
 * @param contenders the measure by which other parties show that they stood for the same election
 * @param difficulty the share of pupils that is expected to fail
 */
public record Template(
        String id,
        Kind kind,
        String topic,
        String measure,
        Range of,
        Localized stem,
        Optional<Localized> said,
        Optional<String> contenders,
        int options,
        double difficulty,
        Position line) {

    /** What is asked for. */
    public enum Kind {
        VALUE,
        WHEN,
        WHO,
        WHICH_PARTY,
        WHICH_ELECTION
    }

    /** Which claims of the measure are asked about: those of the whole election, or of each party, candidate or answer in it. */
    public enum Range {
        WHOLE,
        PARTY,
        PERSON,
        CHOICE
    }

    /** Whether the stem states the value and asks for the party or candidate that has it. */
    boolean backward() {
        return kind == Kind.WHICH_PARTY && of != Range.WHOLE;
    }
}
