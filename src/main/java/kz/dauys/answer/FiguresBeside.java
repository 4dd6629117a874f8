package kz.dauys.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;

/** Two figures or more of one vote that are asked for in one breath: turnout and the share for it, voters and invalid ballots. */
final class FiguresBeside implements Operation {
    private static final Said ALLOWED = Said.of(
            Cue.TOTAL, Cue.WHO, Cue.CAST, Cue.VOTES, Cue.TURNOUT, Cue.REGISTERED, Cue.INVALID, Cue.WHEN, Cue.SECOND_ROUND, Cue.PERCENT, Cue.BALLOTS, Cue.SEATS, Cue.LIST, Cue.DISTRICT, Cue.ENTER,
            Cue.FIRST, Cue.CONTEST, Cue.WHETHER, Cue.ASSEMBLY, Cue.TOGETHER, Cue.CANDIDATES, Cue.ELECTION);

    private final Knowledge knowledge;

    FiguresBeside(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        boolean nothingElse = ALLOWED.allOf(frame) && frame.others().stream().noneMatch(FiguresBeside::narrows);
        boolean choices = frame.subjects().stream().allMatch(subject -> knowledge.glossary().find(Entry.Choice.class, subject).isPresent());
        if (!frame.figures().isEmpty() || !nothingElse || !frame.oneElection() || !choices) {
            return Optional.empty();
        }
        List<Figure> asked = frame.says(Cue.SECOND_ROUND) ? ofSecondRound(frame) : asked(frame);
        List<Claim> told = asked.stream().flatMap(each -> knowledge.claim(frame.elections().getFirst().id(), each.measure(), each.subject()).stream()).toList();
        return told.size() > 1 && told.size() == asked.size() ? Optional.of(Interpretation.facts(told)) : Optional.empty();
    }

    private static boolean narrows(Span span) {
        return span.cues().contains(Cue.NARROW) || (span.cues().contains(Cue.TWIST) && !span.names());
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

    private static List<Figure> asked(Frame frame) {
        List<Figure> asked = new ArrayList<>();
        boolean twice = Figures.asksTwice(frame);
        if (frame.says(Cue.WHEN)) {
            asked.add(Figure.whole("date-voting"));
        }
        if (frame.says(Cue.TURNOUT) || frame.names("turnout")) {
            asked.add(Figure.whole("turnout"));
        }
        if (frame.says(Cue.REGISTERED)) {
            asked.add(Figure.whole("registered"));
        }
        if (twice && frame.says(Cue.CAST) && frame.subjects().isEmpty()) {
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
            asked.add(Figure.whole(both || !frame.says(Cue.LIST) ? "seats-district" : "seats-list"));
            asked.add(Figure.whole(both ? "seats-list" : "seats"));
        }
        if (twice && frame.subjects().isEmpty() && frame.says(Cue.CANDIDATES) && frame.says(Cue.SEATS) && !frame.says(Cue.LIST, Cue.DISTRICT)) {
            asked.add(Figure.whole("candidates"));
            // Of the Senate only a part is up at a time.
            asked.add(Figure.whole(frame.elections().getFirst().kind() == Entry.Vote.SENATE ? "seats-contested" : "seats"));
        }
        boolean number = frame.others().stream().anyMatch(span -> span.cues().contains(Cue.COUNT) && !span.cues().contains(Cue.PERCENT));
        for (String subject : frame.subjects()) {
            if (number) {
                asked.add(new Figure("votes", subject));
            }
            if (frame.says(Cue.PERCENT)) {
                asked.add(new Figure("vote-share", subject));
            }
        }
        return asked;
    }
}
