package kz.dauys.knowledge;

/** What a measure counts in, which decides how its values are read, compared and written. */
public enum Unit {
    SEATS,
    VOTES,
    PEOPLE,
    BALLOTS,
    PERCENT,
    YEARS,
    /** Years that a person has lived, which Kazakh counts with a noun of their own. */
    AGE,
    DAYS,
    /** A difference in seats, always written with its sign. */
    SEAT_CHANGE,
    /** A count without a noun of its own, such as parties or constituencies: the sentence names it. */
    COUNT,
    DATE,
    PERSON,
    /** A party, a person or an answer: whatever stood on the ballot. */
    CONTENDER,
    /** A person or an institution that acted. */
    ACTOR,
    /** A few words or a sentence, in three languages. */
    TEXT;

    /** Whether values of this unit are numbers that can be added and compared. */
    public boolean isNumber() {
        return switch (this) {
            case SEATS, VOTES, PEOPLE, BALLOTS, PERCENT, YEARS, AGE, DAYS, SEAT_CHANGE, COUNT -> true;
            case DATE, PERSON, CONTENDER, ACTOR, TEXT -> false;
        };
    }
}
