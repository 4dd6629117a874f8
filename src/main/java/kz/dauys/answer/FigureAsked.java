package kz.dauys.answer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.dauys.knowledge.Entry;

/** Which figures a question speaks of, whatever it asks to be done with them. */
final class FigureAsked {
    /** Cues that name figures. */
    static final Set<Cue> CUES = EnumSet.of(
            Cue.TURNOUT, Cue.CAST, Cue.PERCENT, Cue.REGISTERED, Cue.INVALID, Cue.SEATS, Cue.LIST, Cue.DISTRICT, Cue.VOTES, Cue.RESULT, Cue.THRESHOLD, Cue.BALLOTS);

    private static final Set<String> KNOWN = Set.of(
            "turnout", "votes-cast", "registered", "invalid-votes", "seats", "seats-list", "seats-district", "votes", "vote-share", "electors", "threshold");

    /** None where a figure is named that nothing can be reckoned with. */
    List<String> of(Frame frame) {
        List<Entry.Measure> named = frame.others().stream().flatMap(span -> span.named(Entry.Measure.class).stream()).distinct().toList();
        if (named.stream().anyMatch(measure -> !KNOWN.contains(measure.id()))) {
            return List.of();
        }
        return frame.subjects().isEmpty() || (Lookups.CHOICES.containsAll(frame.subjects()) && !ofVote(frame).isEmpty() && frame.says(Cue.TURNOUT)) ? ofVote(frame) : ofSubject(frame);
    }

    private static List<String> ofVote(Frame frame) {
        if (frame.says(Cue.TURNOUT) || frame.names("turnout") || (frame.says(Cue.CAST) && (frame.says(Cue.PERCENT) || !frame.says(Cue.COUNT))) || (frame.says(Cue.PERCENT) && frame.says(Cue.PEOPLE))) {
            return List.of("turnout");
        }
        if (frame.says(Cue.THRESHOLD) || frame.names("threshold")) {
            return List.of("threshold");
        }
        if (frame.names("electors")) {
            return List.of("electors");
        }
        if (frame.says(Cue.REGISTERED)) {
            return List.of("registered");
        }
        if (frame.says(Cue.INVALID) || frame.names("invalid-votes")) {
            return List.of("invalid-votes");
        }
        if (frame.says(Cue.CAST) || frame.names("votes-cast")) {
            return List.of("votes-cast");
        }
        if (frame.names("seats-list") || frame.names("seats-district") || (frame.says(Cue.DISTRICT) && !frame.figures().isEmpty())) {
            return List.of(frame.names("seats-list") ? "seats-list" : "seats-district");
        }
        if (!frame.says(Cue.SEATS) && !frame.names("seats")) {
            return List.of();
        }
        return List.of(frame.says(Cue.LIST) ? "seats-list" : frame.says(Cue.DISTRICT) ? "seats-district" : "seats");
    }

    private static List<String> ofSubject(Frame frame) {
        boolean share = frame.says(Cue.PERCENT) || frame.names("vote-share");
        if (frame.says(Cue.SEATS) || frame.names("seats") || frame.names("seats-list") || frame.names("seats-district")) {
            boolean list = frame.says(Cue.LIST) || frame.names("seats-list");
            boolean district = frame.says(Cue.DISTRICT) || frame.names("seats-district");
            return list == district ? List.of("seats") : List.of(list ? "seats-list" : "seats-district");
        }
        if (share) {
            return List.of("vote-share");
        }
        boolean counted = Lookups.CHOICES.containsAll(frame.subjects()) && (frame.says(Cue.BALLOTS, Cue.COUNT, Cue.MORE, Cue.FEWER, Cue.DIFFERENCE) || frame.names("votes-cast"));
        if (counted || frame.says(Cue.VOTES) || frame.says(Cue.CAST) || frame.names("votes") || frame.names("votes-cast")) {
            return List.of("votes");
        }
        return frame.says(Cue.RESULT) ? List.of("vote-share") : List.of();
    }
}
