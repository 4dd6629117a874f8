package kz.dauys.answer;

import kz.dauys.knowledge.Entry;

/** What a phrase of a question can mean. */
sealed interface Concept {
    /** An entry of the glossary. */
    record Named(Entry entry) implements Concept {}

    /** A part of a meaning. */
    record Says(Cue cue) implements Concept {}
}
