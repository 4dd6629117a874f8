package kz.dauys.answer;

import java.time.LocalDate;
import kz.dauys.knowledge.Entry;

/** What a phrase of a question can mean. */
sealed interface Concept {
    /** An entry of the glossary. */
    record Named(Entry entry) implements Concept {}

    /** A part of a meaning. */
    record Says(Cue cue) implements Concept {}

    /** A publisher whose word is asked for, by a part of its name. */
    record Publisher(String part) implements Concept {}

    /** A stretch of years, both ends included: since 2004, from 1999 to 2012. */
    record Years(int from, int to) implements Concept {}

    /** A month, 1 to 12, beside a year that is named elsewhere. */
    record Month(int month) implements Concept {}

    /** A day with its year. */
    record Day(LocalDate day) implements Concept {}
}
