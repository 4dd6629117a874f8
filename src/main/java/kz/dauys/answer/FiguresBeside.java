package kz.dauys.answer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;

/** Two figures or more of one vote that are asked for in one breath: turnout and the share for it, voters and invalid ballots. */
final class FiguresBeside {
    private static final Set<Cue> BESIDE = EnumSet.of(
            Cue.GLUE, Cue.WHAT, Cue.ASKS, Cue.COUNT, Cue.PEOPLE, Cue.HOW, Cue.PARLIAMENTARY, Cue.PRESIDENTIAL, Cue.REFERENDUM, Cue.SENATE, Cue.ELECTION, Cue.ELECTED, Cue.EARLY, Cue.TURN,
            Cue.TOTAL, Cue.WHO, Cue.CAST, Cue.VOTES, Cue.TURNOUT, Cue.REGISTERED, Cue.INVALID, Cue.WHEN, Cue.SECOND_ROUND, Cue.PERCENT, Cue.BALLOTS, Cue.SEATS, Cue.LIST, Cue.DISTRICT, Cue.ENTER, Cue.FIRST);

    private final Knowledge knowledge;

    FiguresBeside(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    Optional<Interpretation> read(Frame frame) {
        if (!frame.figures().isEmpty()) {
            return Optional.empty();
        }
        boolean nothingElse = frame.said().stream().allMatch(said -> said.stream().anyMatch(BESIDE::contains)) && frame.others().stream().noneMatch(FiguresBeside::narrows);
        boolean choices = frame.subjects().stream().allMatch(subject -> knowledge.glossary().find(Entry.Choice.class, subject).isPresent());
        if (!nothingElse || !frame.oneElection() || !choices) {
            return Optional.empty();
        }
        List<Claim> told = asked(frame).stream().flatMap(each -> knowledge.claim(frame.elections().getFirst().id(), each.measure(), each.subject()).stream()).toList();
        return told.size() > 1 && told.size() == asked(frame).size() ? Optional.of(Interpretation.facts(told)) : Optional.empty();
    }

    private static boolean narrows(Span span) {
        return span.cues().contains(Cue.NARROW) || (span.cues().contains(Cue.TWIST) && !span.names());
    }

    private record Figure(String measure, String subject) {}

    private static List<Figure> asked(Frame frame) {
        boolean second = frame.says(Cue.SECOND_ROUND);
        List<Figure> asked = new ArrayList<>();
        if (second && frame.says(Cue.WHEN)) {
            asked.add(new Figure("date-second-round", Claim.WHOLE));
        }
        if (frame.says(Cue.TURNOUT) || frame.names("turnout")) {
            asked.add(new Figure(second ? "turnout-second-round" : "turnout", Claim.WHOLE));
        }
        if (!second && frame.says(Cue.REGISTERED)) {
            asked.add(new Figure("registered", Claim.WHOLE));
        }
        if (!second && (frame.says(Cue.INVALID) || frame.names("invalid-votes"))) {
            asked.add(new Figure("invalid-votes", Claim.WHOLE));
        }
        boolean number = frame.others().stream().anyMatch(span -> span.cues().contains(Cue.COUNT) && !span.cues().contains(Cue.PERCENT));
        if (frame.subjects().isEmpty() && frame.says(Cue.SEATS) && (frame.says(Cue.LIST) || frame.says(Cue.DISTRICT)) && Figures.asksTwice(frame)) {
            boolean both = frame.says(Cue.LIST) && frame.says(Cue.DISTRICT);
            asked.add(new Figure(both || !frame.says(Cue.LIST) ? "seats-district" : "seats-list", Claim.WHOLE));
            asked.add(new Figure(both ? "seats-list" : "seats", Claim.WHOLE));
        }
        if (second && frame.says(Cue.DISTRICT)) {
            asked.add(new Figure("runoffs", Claim.WHOLE));
        }
        for (String subject : frame.subjects()) {
            Stream.of(number ? Stream.of("votes") : Stream.<String>empty(), frame.says(Cue.PERCENT) ? Stream.of("vote-share") : Stream.<String>empty())
                    .flatMap(each -> each)
                    .forEach(measure -> asked.add(new Figure(measure, subject)));
        }
        return asked;
    }
}
