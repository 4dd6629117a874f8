package kz.dauys.answer;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;

/** Checks a statement whose every word is understood, with as little of it left out as lets it be checked. */
final class Claimed {
    /** Cues that a statement may hold beside what it states. */
    private static final Set<Cue> DROPPABLE = EnumSet.of(
            Cue.PEOPLE, Cue.PARTY, Cue.ACCORDING, Cue.ANNOUNCED, Cue.AFTER, Cue.RESULT, Cue.CANDIDATES, Cue.WIN, Cue.ENTER, Cue.CONTEST, Cue.TURN, Cue.HOW, Cue.VOTES, Cue.CAST, Cue.TOTAL);

    /** What may be the point of a statement, also where it may say nothing. */
    private static final Set<Cue> KEPT = EnumSet.of(Cue.EVERY, Cue.ONLY, Cue.SOLE, Cue.TWIST, Cue.MORE, Cue.FEWER, Cue.SEATS, Cue.CONTEST, Cue.WIN, Cue.ENTER, Cue.CAST);

    /** What says that something was so. */
    private static final Set<Cue> ASSERTING = EnumSet.of(
            Cue.WIN, Cue.ENTER, Cue.FAIL, Cue.CONTEST, Cue.CAST, Cue.PLACE, Cue.SEATS, Cue.ELECTED, Cue.CALLED, Cue.LEADER, Cue.ONLY, Cue.SOLE, Cue.MORE, Cue.FEWER, Cue.PERCENT, Cue.VOTES,
            Cue.TURNOUT, Cue.EARLY, Cue.TERM, Cue.NOMINATED, Cue.EVERY, Cue.TWIST);

    private static final Set<Cue> SOFT = EnumSet.of(Cue.GLUE, Cue.TURN, Cue.ASKS, Cue.ACCORDING, Cue.NOW, Cue.ELECTION, Cue.WHETHER, Cue.WHAT);

    private final Votes votes;
    private final Reader reader;
    private final Verification verification;
    private final Contenders contenders;

    Claimed(Votes votes, Reader reader, Verification verification, Contenders contenders) {
        this.contenders = contenders;
        this.votes = votes;
        this.reader = reader;
        this.verification = verification;
    }

    Optional<Interpretation> read(Lexicon.Read read) {
        Set<Integer> years = votes.years(read);
        Frame frame = reader.frame(read, years, votes.meant(read, years));
        if (!reader.accounts(read) || read.says(Cue.OPINION) || read.says(Cue.FUTURE) || frame.elections().isEmpty() || Votes.missing(years, frame.elections()).isPresent()) {
            return Optional.empty();
        }
        return reduced(frame.saying(frame.others().stream().filter(Claimed::says).toList()));
    }

    /** Whether a statement that is taken for granted is wrong, and what is right. */
    Optional<Answer> corrected(Lexicon.Read read) {
        Frame frame = reader.frame(read, votes.years(read), votes.meant(read, votes.years(read)));
        boolean there = frame.subjects().stream().allMatch(subject -> frame.elections().stream().anyMatch(election -> contenders.stood(subject, election)));
        if (!there || frame.said().stream().noneMatch(said -> said.stream().anyMatch(ASSERTING::contains))) {
            // "Nazarbayev against the second" asserts nothing. Whoever was not there, or went by another name, is no slip in a question.
            return Optional.empty();
        }
        List<Span> others = read.spans().stream().filter(span -> !span.cues().contains(Cue.WHY)).toList();
        return read(new Lexicon.Read(read.tokens(), others, read.unexplained()))
                .flatMap(Interpretation::told)
                .flatMap(answer -> answer instanceof Answer.Verdict(boolean right, Answer evidence) && !right ? Optional.of(new Answer.Verdict(false, whole(evidence))) : Optional.empty());
    }

    /** With all that is known of how somebody fared: whoever takes something wrong for granted asks on from it. */
    private Answer whole(Answer evidence) {
        return evidence instanceof Answer.Fact(List<Claim> claims) && claims.size() == 1 && !claims.getFirst().subject().equals(Claim.WHOLE)
                ? new Answer.Fact(Stream.concat(claims.stream(), contenders.result(claims.getFirst()).stream()).distinct().toList())
                : evidence;
    }

    private static boolean says(Span span) {
        return span.says(KEPT) || span.names() || !span.says(SOFT);
    }

    private Optional<Interpretation> reduced(Frame frame) {
        Set<Interpretation> found = LeastLeftOut.of(frame.others(), (span, left) -> mayGo(span), left -> verification.read(frame.saying(left).with(Cue.WHETHER)));
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    private static boolean mayGo(Span span) {
        return span.says(DROPPABLE) && span.cues().stream().noneMatch(cue -> cue == Cue.TWIST || cue == Cue.EVERY || cue == Cue.ONLY);
    }
}
