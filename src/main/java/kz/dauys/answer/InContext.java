package kz.dauys.answer;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What a stretch of words means beside the others of its question: of a region that comes first, "first" says that it has the highest. */
final class InContext {
    /** What is counted in constituencies. */
    private static final Set<String> OF_DISTRICTS = Set.of("runoffs", "first-round-decided");

    private InContext() {}

    static void settle(Lexicon.Read read, Set<String> subjects, List<Span> others) {
        boolean votesOfList = !read.says(Cue.SEATS) && !subjects.isEmpty() && others.stream().anyMatch(span -> span.names("votes") || span.names("vote-share")) && others.stream().noneMatch(span -> span.cues().contains(Cue.DISTRICT));
        if (votesOfList) {
            // A party's votes are those for its list.
            others.removeIf(span -> span.cues().equals(Set.of(Cue.LIST)));
        }
        if (read.says(Cue.COUNT) && read.says(Cue.TOGETHER) && read.says(Cue.RIVAL)) {
            // «Неше мандат алды» of the others counts what they got.
            as(Cue.SEATS, others, span -> span.cues().containsAll(Set.of(Cue.ENTER, Cue.SEATS)));
        }
        boolean entered = read.says(Cue.COUNT) && subjects.size() == 1 && !read.says(Cue.SEATS) && !read.says(Cue.VOTES) && !read.says(Cue.PERCENT) && !read.says(Cue.PARTY) && !read.says(Cue.TIMES);
        if (entered) {
            // How many of a party got in are its seats.
            as(Cue.SEATS, others, span -> span.cues().equals(Set.of(Cue.ENTER)));
        }
        if (read.says(Cue.REGION) && read.says(Cue.TURNOUT)) {
            // Who comes first among regions has the highest.
            as(Cue.MOST, others, span -> span.cues().equals(Set.of(Cue.WIN)));
            if (others.stream().anyMatch(span -> span.cues().contains(Cue.MOST))) {
                others.removeIf(span -> span.cues().contains(Cue.WHO) && !span.names());
            }
        }
        if (subjects.contains("against-all")) {
            // How many voted for a line of the ballot are the votes of that line.
            as(Cue.VOTES, others, span -> span.names("votes-cast"));
        }
        if (read.says(Cue.FAIL) && !read.says(Cue.COUNT)) {
            // The parties that took part and won no seats are no number of parties.
            as(Cue.PARTY, others, span -> span.names("contesting-parties"));
        }
        if (others.stream().anyMatch(span -> span.names("topic"))) {
            // How many amendments were put to the vote is told with what it was about.
            others.removeIf(span -> span.cues().equals(Set.of(Cue.QUESTION)));
        }
        if (read.says(Cue.EVERY) && read.says(Cue.PARTY) && !read.says(Cue.COUNT)) {
            // "Every party on the ballot" are those that stood.
            as(Cue.CONTEST, others, span -> span.cues().equals(Set.of(Cue.BALLOTS)));
        }
        if (read.says(Cue.ABROAD)) {
            as(Cue.STATIONS, others, span -> span.names("polling-stations"));
        }
        if (!read.says(Cue.TOTAL) && others.stream().anyMatch(span -> OF_DISTRICTS.stream().anyMatch(span::names))) {
            // "In how many districts was there a second round": what is counted says so by itself.
            others.removeIf(span -> span.cues().equals(Set.of(Cue.DISTRICT)));
        }
    }

    /** Reads each stretch that is meant as nothing but the cue. */
    private static void as(Cue cue, List<Span> others, Predicate<Span> meant) {
        others.replaceAll(span -> meant.test(span) ? new Span(span.from(), span.to(), Set.of(new Concept.Says(cue))) : span);
    }
}
