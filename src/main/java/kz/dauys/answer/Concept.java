package kz.dauys.answer;

import java.time.LocalDate;
import kz.dauys.knowledge.Entry;

/** What a phrase of a question can mean. */
sealed interface Concept {
    /** An entry of the glossary. */
    record Named(Entry entry) implements Concept {}

    /** A part of a meaning. */
    record Says(Cue cue) implements Concept {}

    /** A stretch of years, both ends included: since 2004, from 1999 to 2012. */
    record Years(int from, int to) implements Concept {}

    /** A day with its year. */
    record Day(LocalDate day) implements Concept {}
}
