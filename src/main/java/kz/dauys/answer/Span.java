package kz.dauys.answer;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Entry;

/**
 * A stretch of tokens, from {@code from} up to but not including {@code to}, and everything that it can mean.
 *
 * @param cues those of the concepts that are cues, kept because every reader asks for them
 */
record Span(int from, int to, Set<Concept> concepts, Set<Cue> cues) {
    Span(int from, int to, Set<Concept> concepts) {
        this(from, to, Set.copyOf(concepts), cues(concepts));
    }

    /** Whether it is the name of something that the glossary has; that is no mere word. */
    boolean names() {
        for (Concept concept : concepts) {
            if (concept instanceof Concept.Named) {
                return true;
            }
        }
        return false;
    }

    /** Whether it can be one of some cues. */
    boolean says(Set<Cue> any) {
        for (Cue cue : cues) {
            if (any.contains(cue)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it calls a measure by its name. */
    boolean names(String measure) {
        return named(Entry.Measure.class).filter(named -> named.id().equals(measure)).isPresent();
    }

    private static Set<Cue> cues(Set<Concept> concepts) {
        return concepts.stream()
                .flatMap(concept -> concept instanceof Concept.Says(Cue cue) ? Stream.of(cue) : Stream.empty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The entry of a kind that the stretch names; of several always the same one. */
    <E extends Entry> Optional<E> named(Class<E> kind) {
        E least = null;
        for (Concept concept : concepts) {
            if (concept instanceof Concept.Named(Entry entry) && kind.isInstance(entry) && (least == null || entry.id().compareTo(least.id()) < 0)) {
                least = kind.cast(entry);
            }
        }
        return Optional.ofNullable(least);
    }
}
