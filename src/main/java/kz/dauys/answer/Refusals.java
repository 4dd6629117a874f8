package kz.dauys.answer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;

/** When a question is about a vote that there was not, or is still to come, and what is said then. */
final class Refusals {
    private static final Set<Cue> VOTED = EnumSet.of(
            Cue.ELECTION, Cue.PARLIAMENTARY, Cue.REFERENDUM, Cue.SEATS, Cue.VOTES, Cue.PERCENT, Cue.TURNOUT, Cue.RESULT, Cue.WIN, Cue.CONTEST, Cue.CANDIDATES, Cue.ELECTED, Cue.CAST);

    private final Knowledge knowledge;
    private final Votes votes;
    private final Measures measures;

    Refusals(Knowledge knowledge, Votes votes, Measures measures) {
        this.knowledge = knowledge;
        this.votes = votes;
        this.measures = measures;
    }

    /** Whether every vote that is meant is still to come. */
    boolean allAhead(List<Entry.Election> meant) {
        return !meant.isEmpty() && meant.stream().allMatch(election -> votes.day(election).isAfter(knowledge.glossary().asOf()));
    }

    /** Whether figures are asked for of a vote in a year in which none was held: a passage that names the year is about something else. */
    boolean asksOfNoVote(Lexicon.Read read) {
        boolean kind = Stream.of(Cue.PARLIAMENTARY, Cue.PRESIDENTIAL, Cue.REFERENDUM).anyMatch(read::says);
        boolean figures = Stream.of(Cue.SEATS, Cue.VOTES, Cue.PERCENT, Cue.TURNOUT, Cue.RESULT, Cue.WIN).anyMatch(read::says);
        return kind && figures && votes.years(read).stream().anyMatch(year -> !voted(year));
    }

    /** Whether a figure of a vote is asked for that the pack does not know. */
    boolean asksInVain(Lexicon.Read read, Set<Integer> years, List<Entry.Election> meant) {
        List<Span> others = read.spans().stream().filter(span -> span.named(Entry.Institution.class).isEmpty()).toList();
        return Votes.missing(years, meant).isPresent() && (read.says(Cue.ELECTED) || !measures.of(others, Set.of()).isEmpty());
    }

    /** What is said instead of an answer. */
    Interpretation of(Lexicon.Read read, Set<Integer> years, List<Entry.Election> meant) {
        if (read.says(Cue.FUTURE) || years.stream().anyMatch(year -> year > knowledge.glossary().asOf().getYear())) {
            return Interpretation.unknown(new Answer.Why.Future());
        }
        // Beside a vote that is named, a year with other votes may be theirs; what narrows a question makes it one about something else.
        boolean named = read.spans().stream().anyMatch(span -> span.named(Entry.Election.class).isPresent());
        return Votes.missing(years, meant)
                .filter(year -> !read.says(Cue.NARROW) && !(named && voted(year)) && ofVotes(read))
                .map(year -> Interpretation.unknown(new Answer.Why.NoElection(year)))
                .orElse(new Interpretation.Unclear());
    }

    /** Whether a year in which nobody voted is taken for that of a vote: an office may be held in it, and somebody be born. */
    private static boolean ofVotes(Lexicon.Read read) {
        boolean office = read.says(Cue.PREMIER) || read.says(Cue.SPEAKER) || Presidency.asksWho(read) || read.spans().stream().anyMatch(span -> span.names("senate-speaker") || span.names("prime-minister") || span.names("speaker-elected") || span.named(Entry.Person.class).isPresent());
        boolean body = read.spans().stream().anyMatch(span -> span.named(Entry.Institution.class).isPresent() || span.named(Entry.Term.class).isPresent());
        return !(office || body) || read.spans().stream().anyMatch(span -> span.says(VOTED));
    }

    private boolean voted(int year) {
        return knowledge.glossary().all(Entry.Election.class).stream().anyMatch(election -> election.year() == year);
    }
}
