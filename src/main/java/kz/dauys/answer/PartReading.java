package kz.dauys.answer;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Entry;

/** Reads what one part of a long question asks for, with what was said before it. */
final class PartReading {
    private static final Set<String> CONJUNCTIONS = Set.of("and", "и", "жане", "мен", "пен", "бен", "ари", "also");

    /** What is asked for by itself. */
    private static final Set<Cue> ANCHORS = EnumSet.of(
            Cue.COUNT, Cue.PERCENT, Cue.TURNOUT, Cue.REGISTERED, Cue.VALID, Cue.INVALID, Cue.SEATS, Cue.VOTES, Cue.WHEN, Cue.WHO, Cue.WHY, Cue.THRESHOLD,
            Cue.WIN, Cue.LEADER, Cue.QUESTION, Cue.SPEAKER);

    /** Kinds of seats and rounds, which the next part of a question changes. */
    private static final Set<Cue> KINDS = EnumSet.of(Cue.DISTRICT, Cue.LIST, Cue.SECOND_ROUND, Cue.FIRST_ROUND);

    private final FollowUp followUp;
    private final Reduction reduction;
    private final BiFunction<String, List<Entry.Election>, Set<String>> leads;

    /**
     * Reads by what the claims can answer.
     *
     * @param answered what a frame that is clear comes to
     * @param leads the parties that a person led in some votes
     */
    PartReading(Votes votes, Function<Frame, Optional<Interpretation>> answered, BiFunction<String, List<Entry.Election>, Set<String>> leads) {
        this.followUp = new FollowUp(votes);
        this.reduction = new Reduction(answered);
        this.leads = leads;
    }

    /** The answer to a part, with the frame that it was understood as. */
    Optional<Followed> read(Frame frame, Lexicon.Read read, Optional<Frame> context) {
        Optional<Interpretation> definition = Definitions.gist(read);
        if (definition.isPresent()) {
            return definition.map(each -> new Followed(frame, each));
        }
        int conjunction = conjunction(frame, read);
        Set<Span> focus = Focus.of(read);
        return conjunction > 0 ? coordinated(frame, conjunction, context, focus) : single(frame, context, focus);
    }

    /** Where two things that are asked for are joined; 0 where they are not. */
    private static int conjunction(Frame frame, Lexicon.Read read) {
        for (int at = 1; at < read.tokens().size() - 1; at++) {
            int here = at;
            boolean joins = CONJUNCTIONS.contains(read.tokens().get(at).key())
                    && read.spans().stream().noneMatch(span -> span.from() < here && here < span.to() - 1)
                    && frame.others().stream().anyMatch(span -> span.to() <= here && anchors(span))
                    && frame.others().stream().anyMatch(span -> span.from() > here && anchors(span));
            if (joins) {
                return at;
            }
        }
        return 0;
    }

    /** Two things asked of the same vote in one breath: the number of ballots and their share. */
    private Optional<Followed> coordinated(Frame frame, int conjunction, Optional<Frame> context, Set<Span> focus) {
        Optional<Followed> left = single(frame.saying(frame.others().stream().filter(span -> span.to() <= conjunction).toList()), context, focus);
        Optional<Followed> right = single(frame.saying(frame.others().stream().filter(span -> span.from() > conjunction || span.to() == 0).toList()), context, focus);
        List<Answer> answers = Stream.of(left, right).flatMap(Optional::stream).map(PartReading::answer).distinct().toList();
        return answers.size() == 2 ? Optional.of(new Followed(frame, new Interpretation.Understood("gist", Answer.several(answers)))) : Optional.empty();
    }

    private static Answer answer(Followed followed) {
        return followed.interpretation() instanceof Interpretation.Understood(String operation, Answer answer) ? answer : new Answer.Unknown(new Answer.Why.NotFound());
    }

    /** Whether a stretch names something that is asked for, and not only of what. */
    private static boolean anchors(Span span) {
        return span.named(Entry.Measure.class).isPresent() || span.says(ANCHORS);
    }

    private Optional<Followed> single(Frame frame, Optional<Frame> context, Set<Span> focus) {
        Optional<Followed> going = context.flatMap(before -> followUp.merged(frame, before).flatMap(each -> reduction.of(each, focus)).or(() -> elliptic(frame, before, focus)));
        return going.or(() -> reduction.of(frame, focus)).or(() -> led(frame).flatMap(each -> reduction.of(each, focus))).filter(each -> !changesTheVote(each, frame, context));
    }

    /** What goes on from one vote without naming another is not answered by a figure of another. */
    private static boolean changesTheVote(Followed read, Frame frame, Optional<Frame> context) {
        Set<String> before = context.stream().filter(each -> each.oneElection()).flatMap(each -> each.elections().stream()).map(Entry.Election::id).collect(Collectors.toSet());
        boolean names = !frame.years().isEmpty() || !frame.subjects().isEmpty() || frame.others().stream().anyMatch(span -> span.named(Entry.Election.class).isPresent());
        return !before.isEmpty() && !names && answer(read) instanceof Answer.Fact fact && !fact.claims().isEmpty() && fact.claims().stream().noneMatch(claim -> before.contains(claim.election()));
    }

    /** "How many from the lists, and how many from the districts": what is counted, or what the share is of, was said before. */
    private Optional<Followed> elliptic(Frame frame, Frame before, Set<Span> focus) {
        boolean leans = frame.subjects().isEmpty() && frame.saysOnly(Cue.COUNT, Cue.PERCENT, Cue.DISTRICT, Cue.LIST, Cue.SECOND_ROUND, Cue.FIRST_ROUND, Cue.ABROAD, Cue.CHANGE, Cue.TURN);
        if (!leans) {
            return Optional.empty();
        }
        List<Span> kept = before.others().stream().filter(span -> !span.says(KINDS)).toList();
        return followUp.merged(frame, before)
                .flatMap(each -> reduction.of(each.saying(Stream.concat(kept.stream(), frame.others().stream()).distinct().toList()), focus));
    }

    /** "The party that Peruashev leads": the one that had this leader in the votes meant. */
    private Optional<Frame> led(Frame frame) {
        if (!frame.says(Cue.PARTY) && !frame.says(Cue.LEADER)) {
            return Optional.empty();
        }
        Set<String> subjects = new LinkedHashSet<>();
        for (String subject : frame.subjects()) {
            Set<String> parties = leads.apply(subject, frame.elections());
            if (parties.size() > 1) {
                return Optional.empty();
            }
            subjects.addAll(parties.isEmpty() ? Set.of(subject) : parties);
        }
        return subjects.equals(frame.subjects()) ? Optional.empty() : Optional.of(frame.about(subjects).without(Cue.LEADER, Cue.PARTY));
    }
}
