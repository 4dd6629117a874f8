package kz.dauys.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.dauys.knowledge.Entry;

/**
 * A question whose every word means something, as its parts.
 *
 * @param subjects what it asks about beside the vote itself: parties, candidates, choices, regions, observers
 * @param elections the votes that it may be about, the oldest first
 * @param years the single years that it names
 * @param stretch whether it asks for all votes of a time
 * @param figures the numbers that it states itself
 * @param others the stretches of words that name no subject
 */
record Frame(
        Set<String> subjects, List<Entry.Election> elections, Set<Integer> years, boolean stretch, List<BigDecimal> figures, List<Span> others) {

    /** What is said beside the subjects, each stretch of words as everything that it may mean. */
    List<Set<Cue>> said() {
        return Measures.said(others);
    }

    boolean says(Cue... cues) {
        for (Span span : others) {
            for (Cue cue : cues) {
                if (span.cues().contains(cue)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a measure is called by its name. */
    boolean names(String measure) {
        return others.stream().anyMatch(span -> span.names(measure));
    }

    /** The same question without what an operation has understood. */
    Frame without(Cue... cues) {
        Set<Cue> gone = EnumSet.noneOf(Cue.class);
        gone.addAll(Arrays.asList(cues));
        List<Span> left = others.stream().filter(span -> !span.says(gone)).toList();
        return new Frame(subjects, elections, years, stretch, figures, left);
    }

    /** The same question with something said besides. */
    Frame with(Cue cue) {
        List<Span> more = new ArrayList<>(others);
        more.add(new Span(0, 0, Set.of(new Concept.Says(cue))));
        return new Frame(subjects, elections, years, stretch, figures, more);
    }

    /** The same question where less is said. */
    Frame saying(List<Span> less) {
        return new Frame(subjects, elections, years, stretch, figures, less);
    }

    /** The same question about other subjects. */
    Frame about(Set<String> others) {
        return new Frame(others, elections, years, stretch, figures, this.others);
    }

    /** Without the Senate, which people do not elect themselves, unless it is named or nothing else is meant. */
    Frame ofThePeople() {
        boolean named = says(Cue.SENATE) || others.stream().anyMatch(span -> span.named(Entry.Election.class).filter(election -> election.kind() == Entry.Vote.SENATE).isPresent());
        List<Entry.Election> direct = elections.stream().filter(election -> election.kind() != Entry.Vote.SENATE).toList();
        return named || direct.isEmpty() ? this : new Frame(subjects, direct, years, stretch, figures, others);
    }

    /** Whether nothing is said beside connectives, the kind of vote, and {@code cues}. */
    boolean saysOnly(Cue... cues) {
        Set<Cue> allowed = EnumSet.of(Cue.GLUE, Cue.WHAT, Cue.PARLIAMENTARY, Cue.PRESIDENTIAL, Cue.REFERENDUM, Cue.SENATE, Cue.EARLY, Cue.ELECTION, Cue.ELECTED, Cue.NOW, Cue.LATEST, Cue.FIRST);
        allowed.addAll(Arrays.asList(cues));
        return others.stream()
                .filter(span -> !(span.cues().isEmpty() && span.named(Entry.Measure.class).isEmpty()))
                .allMatch(span -> span.says(allowed));
    }

    /** Whether one single vote is meant beyond doubt. */
    boolean oneElection() {
        return elections.size() == 1;
    }
}
