package kz.dauys.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Value;

/** Two figures or more of one vote that are asked for in one breath: turnout and the share for it, voters and invalid ballots. */
final class FiguresBeside implements Operation {
    private static final Said ALLOWED = Said.of(
            Cue.TOTAL, Cue.WHO, Cue.CAST, Cue.VOTES, Cue.TURNOUT, Cue.REGISTERED, Cue.INVALID, Cue.WHEN, Cue.SECOND_ROUND, Cue.PERCENT, Cue.BALLOTS, Cue.SEATS, Cue.LIST, Cue.DISTRICT, Cue.ENTER,
            Cue.FIRST, Cue.CONTEST, Cue.WHETHER, Cue.ASSEMBLY, Cue.TOGETHER, Cue.CANDIDATES, Cue.ELECTION, Cue.ELECTED, Cue.WIN, Cue.CALLED, Cue.PEOPLE, Cue.COUNT, Cue.RENAMED, Cue.SENATE, Cue.PARLIAMENTARY, Cue.PRESIDENTIAL, Cue.REFERENDUM);

    private final Knowledge knowledge;

    FiguresBeside(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        boolean nothingElse = ALLOWED.allOf(frame) && frame.others().stream().noneMatch(FiguresBeside::narrows);
        boolean choices = frame.subjects().stream().allMatch(subject -> knowledge.glossary().find(Entry.Choice.class, subject).isPresent());
        boolean sum = frame.subjects().size() > 1 && frame.says(Cue.TOGETHER, Cue.TOTAL);
        if (sum || !frame.figures().isEmpty() || !nothingElse || !choices || (!frame.oneElection() && frame.years().size() != 1)) {
            return Optional.empty();
        }
        // In a year with two votes the one that is meant is the only one that has what is asked for.
        List<List<Claim>> found = frame.elections().stream().map(election -> told(frame, election)).filter(told -> told.size() > 1).toList();
        return found.size() == 1 ? Optional.of(Interpretation.facts(found.getFirst())) : Optional.empty();
    }

    private List<Claim> told(Frame frame, Entry.Election election) {
        if (frame.says(Cue.WIN) && election.kind() != Entry.Vote.PRESIDENTIAL) {
            return List.of();
        }
        List<Figure> asked = frame.says(Cue.SECOND_ROUND) ? ofSecondRound(frame) : asked(frame, election);
        List<Claim> told = asked.stream().flatMap(each -> knowledge.claim(election.id(), each.measure(), each.subject()).stream()).toList();
        return told.size() == asked.size() ? told : List.of();
    }

    /** Who won, and with what share of the vote where that is asked for. */
    private List<Figure> ofWinner(Frame frame, Entry.Election election) {
        Optional<String> winner = knowledge.claim(election.id(), "winner", Claim.WHOLE).flatMap(Claim::accepted).flatMap(value -> value instanceof Value.Names(List<String> ids) && ids.size() == 1 ? Optional.of(ids.getFirst()) : Optional.empty());
        Stream<Figure> share = winner.stream().filter(id -> frame.says(Cue.PERCENT) && frame.subjects().isEmpty()).map(id -> new Figure("vote-share", id));
        return Stream.concat(Stream.of(Figure.whole("winner")), share).toList();
    }

    /** "How many came, and what share of them was for it?" */
    private static boolean cameAndShare(Frame frame) {
        OptionalInt came = frame.others().stream().filter(span -> span.cues().contains(Cue.CAST)).mapToInt(Span::from).min();
        return came.isPresent() && !frame.subjects().isEmpty() && Lookups.CHOICES.containsAll(frame.subjects())
                && frame.others().stream().anyMatch(span -> span.cues().contains(Cue.COUNT) && span.to() > 0 && span.from() < came.getAsInt())
                && frame.others().stream().anyMatch(span -> span.cues().contains(Cue.PERCENT) && span.from() > came.getAsInt());
    }

    private static int first(Frame frame, Cue cue) {
        return frame.others().stream().filter(span -> span.cues().contains(cue)).mapToInt(Span::from).min().orElse(Integer.MAX_VALUE);
    }

    private static boolean narrows(Span span) {
        boolean renamed = span.cues().contains(Cue.RENAMED) && !span.cues().contains(Cue.GLUE);
        return renamed || span.cues().contains(Cue.NARROW) || (span.cues().contains(Cue.TWIST) && !span.names());
    }

    private record Figure(String measure, String subject) {
        static Figure whole(String measure) {
            return new Figure(measure, Claim.WHOLE);
        }
    }

    private static List<Figure> ofSecondRound(Frame frame) {
        List<Figure> asked = new ArrayList<>();
        if (frame.says(Cue.WHEN)) {
            asked.add(Figure.whole("date-second-round"));
        }
        if (frame.says(Cue.TURNOUT) || frame.names("turnout") || (frame.says(Cue.PERCENT) && frame.says(Cue.CAST))) {
            asked.add(Figure.whole("turnout-second-round"));
        }
        if (frame.says(Cue.DISTRICT)) {
            asked.add(Figure.whole("runoffs"));
        }
        return asked;
    }

    private List<Figure> asked(Frame frame, Entry.Election election) {
        List<Figure> asked = new ArrayList<>();
        boolean twice = Figures.asksTwice(frame);
        boolean called = frame.says(Cue.CALLED) || frame.names("called-by");
        if (frame.says(Cue.WHEN)) {
            asked.add(Figure.whole(called ? "date-called" : "date-voting"));
        }
        if (called) {
            asked.add(Figure.whole("called-by"));
        }
        if (frame.says(Cue.WIN) || frame.names("winner")) {
            asked.addAll(ofWinner(frame, election));
        }
        if (frame.says(Cue.TURNOUT) || frame.names("turnout")) {
            asked.add(Figure.whole("turnout"));
        }
        if (frame.says(Cue.REGISTERED)) {
            asked.add(Figure.whole("registered"));
        }
        boolean came = cameAndShare(frame);
        if ((twice && frame.says(Cue.CAST) && frame.subjects().isEmpty()) || came) {
            asked.add(Figure.whole("votes-cast"));
        }
        if (frame.says(Cue.INVALID) || frame.names("invalid-votes")) {
            asked.add(Figure.whole("invalid-votes"));
        }
        if (twice && frame.subjects().isEmpty() && frame.says(Cue.ASSEMBLY)) {
            asked.add(Figure.whole(frame.says(Cue.LIST) ? "seats-list" : "seats"));
            asked.add(Figure.whole("seats-assembly"));
        } else if (twice && frame.subjects().isEmpty() && frame.says(Cue.SEATS) && frame.says(Cue.LIST, Cue.DISTRICT)) {
            boolean both = frame.says(Cue.LIST) && frame.says(Cue.DISTRICT);
            boolean listFirst = both && first(frame, Cue.LIST) < first(frame, Cue.DISTRICT);
            asked.add(Figure.whole(!listFirst && (both || !frame.says(Cue.LIST)) ? "seats-district" : "seats-list"));
            asked.add(Figure.whole(listFirst ? "seats-district" : both ? "seats-list" : "seats"));
        }
        boolean counts = frame.others().stream().filter(span -> span.cues().contains(Cue.COUNT) && span.to() > 0).count() > 1;
        if (counts && frame.subjects().isEmpty() && frame.says(Cue.CANDIDATES) && frame.says(Cue.SEATS) && !frame.says(Cue.LIST, Cue.DISTRICT)) {
            asked.add(Figure.whole("candidates"));
            // Of the Senate only a part is up at a time.
            asked.add(Figure.whole(election.kind() == Entry.Vote.SENATE ? "seats-contested" : "seats"));
        }
        boolean number = frame.others().stream().anyMatch(span -> span.cues().contains(Cue.COUNT) && !span.cues().contains(Cue.PERCENT));
        for (String subject : frame.subjects()) {
            if (number && !came) {
                asked.add(new Figure("votes", subject));
            }
            if (frame.says(Cue.PERCENT)) {
                asked.add(new Figure("vote-share", subject));
            }
        }
        return asked;
    }
}
