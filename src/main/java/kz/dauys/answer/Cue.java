package kz.dauys.answer;

/**
 * What a word or phrase of a question contributes to its meaning. The phrases of each language are data
 * ({@code cues_en.properties} and its siblings).
 */
enum Cue {
    COUNT,
    /** Asks for a number to be told to the last digit: beside another count it asks for nothing more. */
    EXACT,
    /** How often something was. */
    TIMES,
    PERCENT,
    SEATS,
    VOTES,
    PEOPLE,
    BALLOTS,
    REGISTERED,
    CAST,
    /** Stayed away from the vote. */
    ABSENT,
    TURNOUT,
    VALID,
    INVALID,
    WHO,
    WHEN,
    WIN,
    MOST,
    SECOND,
    THIRD,
    FOURTH,
    FIFTH,
    LAST_PLACE,
    /** The two that come first. */
    FIRST_TWO,
    /** Asks for the place of somebody in an order. */
    PLACE,
    LEAST,
    /** All of them, one after another, from the highest or the lowest on. */
    ORDER,
    /** Only persons and parties count: neither the line against all nor those who stood for themselves. */
    PLAIN,
    RESULT,
    LEADER,
    SPEAKER,
    PREMIER,
    THRESHOLD,
    MAJORITY,
    TERM,
    LIST,
    LISTS,
    DISTRICT,
    ASSEMBLY,
    PARTY,
    CONTEST,
    CANDIDATES,
    /** All who stood but those who are named. */
    RIVAL,
    RUNOFF,
    SECOND_ROUND,
    FIRST_ROUND,
    ELECTRONIC,
    CHANGE,
    BEFORE,
    AFTER,
    /** The one next behind another in the order of a vote. */
    BEHIND,
    /** The vote that came after, or before, the one that is named. */
    NEXT,
    PREVIOUS,
    DISSOLVED,
    REQUESTED,
    SESSION,
    PARLIAMENTARY,
    PRESIDENTIAL,
    REFERENDUM,
    SENATE,
    OPINION,
    /** Asks whether a vote was fair or democratic: not ours to say, but observers have said it. */
    VERDICT,
    OBSERVERS,
    /** Two things side by side: which of them is more, how much, what both make. */
    COMPARE,
    MORE,
    FEWER,
    DIFFERENCE,
    /** Both answers of a referendum in one phrase. */
    YES_AND_NO,
    /** How many times as much. */
    RATIO,
    TOGETHER,
    TOTAL,
    /** Between two things to choose from. */
    OR,
    /** Over all votes that there were. */
    EVER,
    EVERY,
    /** Asks for one vote among several. */
    WHICH_ELECTION,
    ELECTION,
    /** Asks for one region among several. */
    REGION,
    /** The same among cities. */
    CITY,
    FIRST,
    LATEST,
    NOW,
    FUTURE,
    /** Got into a chamber, or did not. */
    ENTER,
    FAIL,
    /** Asks for yes or no. */
    WHETHER,
    /** Nobody and nothing besides. */
    ONLY,
    /** That a candidate stood alone. */
    SOLE,
    /** That sources tell a figure differently. */
    DISPUTED,
    WHY,
    HOW,
    /** Introduces whose word an answer shall rest on. */
    ACCORDING,
    CALLED,
    ANNOUNCED,
    INAUGURATED,
    /** Went to court over a vote. */
    COMPLAINT,
    IN_FORCE,
    SYSTEM,
    OUTCOME,
    QUESTION,
    STATIONS,
    WOMEN,
    REQUIRED,
    EXIT_POLL,
    ABROAD,
    ELECTED,
    /** An interrogative such as which or what: whoever asks so states nothing. */
    ASKS,
    /** Narrows a question to some of the people: the claims know only all of them. */
    NARROW,
    /** Put somebody forward as a candidate, or was put forward. */
    NOMINATED,
    /** How many a chamber has. */
    SIZE,
    /** Words for different parties at different times ({@code families.properties}). */
    RULING,
    COMMUNISTS,
    /** The life of a party. */
    FOUNDED,
    RENAMED,
    MERGED,
    ENDED,
    SUCCESSOR,
    PREDECESSOR,
    LINEAGE,
    /** That an election was called early: of those the pack knows, one is meant by its year anyway. */
    EARLY,
    /** Words that ask what something is. */
    WHAT,
    /** Words that no text has to hold to answer, but that ask for something else than its figures: why, during, or. */
    TURN,
    /** Words that turn a sentence into another one, so that a text which holds all the rest may say the opposite: not, more, without, will. */
    TWIST,
    /** Words that add nothing: verbs that go with any measure, the word election, connectives, courtesies. */
    GLUE
}
