package kz.dauys.answer;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Unit;

/**
 * Leaves out of a question the least that lets the rest be answered, and never what changes what is asked. Two ways to leave as little
 * out that come to different answers leave it unanswered.
 */
final class Reduction {
    /** Cues that a question may hold beside what it asks. Everything else changes what is asked, and stays. */
    private static final Set<Cue> DROPPABLE = EnumSet.of(
            Cue.COUNT, Cue.PEOPLE, Cue.PARTY, Cue.CANDIDATES, Cue.CAST, Cue.CONTEST, Cue.ELECTION, Cue.WIN, Cue.EVERY, Cue.HOW, Cue.WHETHER,
            Cue.REQUIRED, Cue.ACCORDING, Cue.ENTER, Cue.SOLE, Cue.ANNOUNCED, Cue.AFTER, Cue.WHAT, Cue.RENAMED, Cue.CALLED, Cue.PLAIN);

    /** What asks how much more or less; "how many" and "how many percent" beside them are part of what is asked. */
    private static final Set<Cue> BETWEEN = EnumSet.of(Cue.MORE, Cue.FEWER, Cue.DIFFERENCE, Cue.CHANGE, Cue.COMPARE);

    /** Percents of a barrier, which a table of those who passed it need not have. */
    private static final Set<Cue> BARRIER = EnumSet.of(Cue.THRESHOLD, Cue.ENTER, Cue.FAIL);

    /** What is counted by the word beside "how many". */
    private static final Set<Cue> COUNTED = EnumSet.of(Cue.PARTY, Cue.CANDIDATES, Cue.OBSERVERS, Cue.STATIONS, Cue.WOMEN, Cue.DISTRICT, Cue.LISTS);

    private static final Set<Cue> OF_BARRIER = EnumSet.of(Cue.FAIL, Cue.THRESHOLD);

    private static final Set<Cue> CHECKED = EnumSet.of(Cue.WHETHER);

    private final Function<Frame, Optional<Interpretation>> answered;

    /** @param answered what a frame that is clear comes to */
    Reduction(Function<Frame, Optional<Interpretation>> answered) {
        this.answered = answered;
    }

    /** The frame with the least left out that has one answer; of what stands outside a focus all may go. */
    Optional<Followed> of(Frame frame, Set<Span> focus) {
        Optional<Followed> least = least(frame, Set.of());
        return least.isPresent() || focus.isEmpty() ? least : least(frame, focus).or(() -> core(frame, focus));
    }

    private Optional<Followed> core(Frame frame, Set<Span> focus) {
        List<Span> left = frame.others().stream().filter(span -> span.to() == 0 || !mayGo(span, frame, focus)).toList();
        boolean vote = !frame.elections().isEmpty() && Votes.missing(frame.years(), frame.elections()).isEmpty();
        return vote && !Figures.asksTwice(frame) ? followed(frame.saying(left)) : Optional.empty();
    }

    private Optional<Followed> least(Frame frame, Set<Span> focus) {
        boolean vote = !frame.elections().isEmpty() && Votes.missing(frame.years(), frame.elections()).isEmpty();
        // A party may take another name in a year without a vote.
        boolean half = frame.subjects().isEmpty() && Figures.asksTwice(frame);
        if (half || (!vote && !frame.says(Cue.RENAMED))) {
            return Optional.empty();
        }
        Set<Followed> found = LeastLeftOut.of(frame.others(), (span, left) -> mayGo(span, frame.saying(left), focus), left -> followed(frame.saying(left)));
        boolean one = found.stream().map(Followed::interpretation).distinct().count() == 1;
        return one ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    private Optional<Followed> followed(Frame frame) {
        return answered.apply(frame)
                .filter(each -> each.told().filter(answer -> isAsked(each, answer, frame) && !(checks(frame) && answer instanceof Answer.Table)).isPresent())
                .map(each -> new Followed(frame, each));
    }

    /** "Is it true that …" wants a yes or a no, which no table says. */
    private static boolean checks(Frame frame) {
        return frame.others().stream().anyMatch(span -> span.cues().equals(CHECKED) && span.to() > 1);
    }

    private static boolean mayGo(Span span, Frame frame, Set<Span> focus) {
        if (span.cues().equals(CHECKED) && span.to() > 1) {
            return false;
        }
        if (frame.says(Cue.PERCENT) && frame.subjects().size() == 1 && span.says(OF_BARRIER) && !frame.says(Cue.DIFFERENCE) && !span.names()) {
            // "It did not get past the barrier; what share did it get?"
            return true;
        }
        if (span.cues().contains(Cue.WHO) && frame.says(Cue.COUNT) && frame.subjects().size() > 1) {
            // «Кім қанша дауыс жинады» of two that are named.
            return true;
        }
        if (span.cues().contains(Cue.THRESHOLD)) {
            // What is asked of those who passed the barrier may be their share, or that of the barrier.
            return !frame.says(Cue.PERCENT);
        }
        if (frame.says(Cue.WHY) && span.cues().contains(Cue.WIN)) {
            // Why somebody won is not why the vote was called.
            return false;
        }
        if ((span.cues().contains(Cue.COUNT) || span.cues().contains(Cue.PARTY)) && BETWEEN.stream().anyMatch(frame::says)) {
            return false;
        }
        boolean counted = span.says(COUNTED);
        if ((counted && frame.says(Cue.COUNT)) || (span.cues().contains(Cue.COUNT) && COUNTED.stream().anyMatch(frame::says))) {
            // How many of what: neither is said by the way.
            return false;
        }
        if (span.cues().contains(Cue.SUCCESSOR) && frame.says(Cue.DIFFERENCE, Cue.CHANGE)) {
            // "When the chamber of 2021 was replaced by that of 2023" tells between what.
            return true;
        }
        if (frame.says(Cue.ENTER) && span.named(Entry.Measure.class).filter(measure -> measure.unit() == Unit.SEATS).isPresent()) {
            // The table of those who passed tells their seats.
            return true;
        }
        if (frame.subjects().size() == 1 && (span.cues().contains(Cue.FAIL) || span.cues().contains(Cue.ENTER))) {
            // That it got in or did not is said besides, where a figure of it is asked for.
            return frame.says(Cue.PERCENT, Cue.VOTES);
        }
        boolean barrier = span.cues().contains(Cue.PERCENT) && BARRIER.stream().anyMatch(frame::says);
        boolean aside = !focus.isEmpty() && !focus.contains(span) && Focus.isBackground(span);
        return barrier || aside || span.says(DROPPABLE);
    }

    /**
     * Whether the answer is to something that the question says. The size of a chamber, the number of votes that were held and all that
     * is known of somebody are what is left when the point of a question is lost.
     */
    private static boolean isAsked(Interpretation interpretation, Answer answer, Frame frame) {
        boolean allOfOne = interpretation instanceof Interpretation.Understood(String operation, Answer told) && operation.equals("results of one");
        return switch (answer) {
            case Answer.Fact(List<Claim> claims) -> frame.says(Cue.RESULT, Cue.TOTAL, Cue.SIZE) || (!allOfOne && claims.stream().noneMatch(Reduction::isChamber));
            case Answer.Computed computed -> computed.arithmetic() != Answer.Arithmetic.COUNT;
            case Answer.Ranking ranking -> !isChamber(ranking.placed());
            case Answer.Table table -> table.cells().noneMatch(Reduction::isChamber);
            default -> true;
        };
    }

    static boolean isChamber(Claim claim) {
        return claim.subject().equals(Claim.WHOLE) && claim.measure().equals("seats");
    }
}
