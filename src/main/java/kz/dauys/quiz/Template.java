package kz.dauys.quiz;

import java.util.Optional;
import java.util.Set;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Localized;
import kz.dauys.knowledge.Position;

/**
 * A way to turn claims into questions: one for every claim that fits.
 *
 * @param topic a word by which quizzes select
 * @param measure the measure, or the rule, that it asks for
 * @param votes which kinds of votes it asks about; an empty set excludes none
 * @param contenders the measure by which other parties show that they stood for the same election
 * @param difficulty the share of pupils that is expected to fail
 */
public record Template(
        String id,
        Kind kind,
        String topic,
        String measure,
        Range of,
        Set<Entry.Vote> votes,
        Stems stems,
        Optional<String> contenders,
        int options,
        double difficulty,
        Position line) {
    public Template {
        votes = Set.copyOf(votes);
    }

    /** What is asked for. */
    public enum Kind {
        VALUE,
        WHEN,
        WHO,
        WHICH_PARTY,
        /** The party or candidate with the second-largest value. */
        SECOND,
        WHICH_ELECTION,
        /** The year of the vote that had the stem's value. */
        WHICH_YEAR,
        /** What a rule says, or said in some year. */
        RULE
    }

    /** Which claims of the measure are asked about: those of the whole election, or of each party, candidate or answer in it. */
    public enum Range {
        WHOLE,
        PARTY,
        PERSON,
        CHOICE
    }

    /**
     * The question, with {@code {election}}, {@code {subject}} and {@code {value}} in the nominative.
     *
     * @param said the question where sources differ, with {@code {source}}; without it such claims are passed over
     * @param past the question about a rule that is over, with {@code {year}}; without it such rules are passed over
     */
    public record Stems(Localized stem, Optional<Localized> said, Optional<Localized> past) {}

    /** Whether the stem states the value and asks for the party or candidate that has it. */
    boolean backward() {
        return kind == Kind.WHICH_PARTY && of != Range.WHOLE;
    }
}
