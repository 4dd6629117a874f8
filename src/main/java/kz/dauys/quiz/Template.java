package kz.dauys.quiz;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
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
 * @param more what only some kinds need
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
        More more,
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
        RULE,
        /** Whether the stated value is right, or the real one is more or less. */
        TRUE_FALSE,
        /** The value that is missing in a row of a table, the other values of which are given. */
        ROW,
        /** Which of two parties or candidates had more. */
        ORDER,
        /** Which value a source gives, where sources differ. */
        DISPUTE,
        /** Which source gives a value, where sources differ. */
        SPEAKER,
        /** Which of the observers gave a verdict. */
        VERDICT,
        /** The one of four that lies on the other side of a bound, or has another value. */
        ODD,
        /** All of six that lie on one side of a bound, or have one value. */
        SEVERAL,
        /** Which two of four values belong to two things. */
        MATCHING,
        /** In which of some years a wording of a rule was in force. */
        RULE_YEAR,
        /** Since which year a wording of a rule was in force. */
        RULE_SINCE,
        /** Whether a wording is in force now, and whether it was in some year. */
        RULE_TIMES,
        /** The one of four rules that is in force now. */
        RULE_HOLDS,
        /** The one of four rules that no longer is. */
        RULE_OVER,
        /** All of six rules that are in force now. */
        RULE_SEVERAL,
        /** What two rules said, or one rule at two times. */
        RULE_MATCHING,
        /** Five questions on a table of results. */
        TABLE;

        /** Whether questions are about wordings of rules, not about votes. */
        boolean ofRules() {
            return this == RULE || name().startsWith("RULE_");
        }
    }

    /** Which claims of the measure are asked about: those of the whole election, or of each party, candidate, answer or observer in it. */
    public enum Range {
        WHOLE,
        PARTY,
        PERSON,
        CHOICE,
        INSTITUTION
    }

    /**
     * The question, with {@code {election}}, {@code {subject}} and {@code {value}} in the nominative.
     *
     * @param said the question where sources differ, with {@code {source}}; without it such claims are passed over
     * @param past the question about a rule that is over, with {@code {year}}; without it such rules are passed over
     */
    public record Stems(Localized stem, Optional<Localized> said, Optional<Localized> past) {}

    /**
     * What only some kinds need.
     *
     * @param given the measures whose values a row shows
     * @param bounds the numbers that divide one side from the other
     * @param above whether what is looked for lies above the bound
     * @param rules the rules that a matching puts together, or those that other kinds leave out
     * @param years the years about which wordings are asked
     * @param asks the questions on a table, by the way of reckoning
     */
    public record More(
            List<String> given,
            List<BigDecimal> bounds,
            boolean above,
            List<String> rules,
            List<Integer> years,
            Map<Reckoning.How, Localized> asks) {
        public More {
            given = List.copyOf(given);
            bounds = List.copyOf(bounds);
            rules = List.copyOf(rules);
            years = List.copyOf(years);
            asks = Map.copyOf(asks);
        }
    }

    /** Whether the stem states the value and asks for the party or candidate that has it. */
    boolean backward() {
        return kind == Kind.WHICH_PARTY && of != Range.WHOLE;
    }
}
