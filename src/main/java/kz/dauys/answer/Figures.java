package kz.dauys.answer;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Unit;
import kz.dauys.knowledge.Value;

/** Single values: one or more measures of one or more subjects in one or more votes, looked up as they stand. */
final class Figures implements Operation {
    /** Units of what is told of a vote as a whole, whoever stood in it. */
    private static final Set<Unit> OF_THE_VOTE = EnumSet.of(Unit.DATE, Unit.ACTOR, Unit.TEXT, Unit.PERSON);

    private final Knowledge knowledge;
    private final Contenders contenders;
    private final Measures measures;
    private final Queries queries;

    Figures(Knowledge knowledge, Measures measures) {
        this.knowledge = knowledge;
        this.contenders = new Contenders(knowledge);
        this.measures = measures;
        this.queries = new Queries(knowledge);
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        // A number beside "how many" tells something else; alone it is a statement, which was not understood.
        boolean clear = frame.figures().isEmpty() || frame.says(Cue.COUNT);
        if (asksTwice(frame)) {
            return Optional.empty();
        }
        List<String> asked = clear ? withNumber(frame, measures.of(frame.others(), frame.subjects())) : List.of();
        if (asked.isEmpty() && clear && !frame.subjects().isEmpty()) {
            return ofTheVote(frame);
        }
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        List<String> called = asked.stream().filter(measure -> frame.names(measure)).toList();
        if (asked.equals(List.of("votes", "vote-share"))) {
            return both(frame);
        }
        Optional<Interpretation> exact = asked.size() > 1 && called.size() == 1 ? Optional.of(resolved(called, frame)).filter(each -> each.told().isPresent()) : Optional.empty();
        Interpretation found = exact.or(() -> Optional.of(resolved(asked, frame)).filter(each -> each.told().isPresent() || frame.subjects().isEmpty()))
                .or(() -> ofTheVote(frame).filter(each -> each.told().isPresent()))
                .orElseGet(() -> resolved(asked, frame));
        // Of the Senate only a part was up at a time, and that is what an election gave.
        return Optional.of(asked.equals(List.of("seats")) && found.told().isEmpty() ? Optional.of(resolved(List.of("seats-contested"), frame)).filter(each -> each.told().isPresent()).orElse(found) : found);
    }

    private Optional<Interpretation> both(Frame frame) {
        List<Answer> answers = Stream.of("votes", "vote-share")
                .map(measure -> resolved(List.of(measure), frame))
                .flatMap(each -> each.told().stream())
                .toList();
        return answers.size() == 2 ? Optional.of(new Interpretation.Understood("look up", Answer.several(answers))) : Optional.empty();
    }

    /** "How many were elected, how many of them by list": one figure would be half an answer. */
    static boolean asksTwice(Frame frame) {
        List<Span> counts = frame.others().stream().filter(span -> span.cues().contains(Cue.COUNT) && !span.cues().contains(Cue.EXACT) && span.to() > 0).toList();
        return counts.size() > 1 && counts.getLast().from() - counts.getFirst().to() > 1;
    }

    /** "The number of votes and the percentage": both are told. */
    private static List<String> withNumber(Frame frame, List<String> asked) {
        if (!asked.equals(List.of("vote-share"))) {
            return asked;
        }
        List<Span> percents = frame.others().stream().filter(span -> span.cues().contains(Cue.PERCENT)).toList();
        boolean named = frame.others().stream().anyMatch(span -> span.to() - span.from() > 1 && (span.names("votes") || span.names("votes-cast")));
        boolean counted = (frame.says(Cue.VOTES) || Lookups.CHOICES.containsAll(frame.subjects()))
                && frame.others().stream().anyMatch(span -> span.cues().contains(Cue.COUNT) && !span.cues().contains(Cue.PERCENT) && percents.stream().allMatch(percent -> percent.from() > span.to() + 1));
        return percents.isEmpty() || !(named || counted) ? asked : List.of("votes", "vote-share");
    }


    private Interpretation resolved(List<String> asked, Frame frame) {
        Set<String> subjects = frame.subjects().isEmpty() ? Set.of(Claim.WHOLE) : frame.subjects();
        return queries.resolve(asked, subjects, frame.elections(), frame.years(), frame.stretch());
    }


    /** Whether somebody called a vote: "when did Tokayev call the election of 2021". */
    private boolean calledBy(String person, Entry.Election election) {
        return knowledge.claim(election.id(), "called-by", Claim.WHOLE).flatMap(Claim::accepted).filter(value -> value instanceof Value.Names(List<String> names) && names.contains(person)).isPresent();
    }

    /** A day, a reason or an actor of a vote that is told apart by who stood in it: when was Tokayev elected in 2019. */
    private Optional<Interpretation> ofTheVote(Frame frame) {
        List<String> asked = measures.of(frame.others(), Set.of()).stream().filter(measure -> OF_THE_VOTE.contains(measures.unit(measure))).toList();
        boolean named = frame.others().stream().anyMatch(span -> span.named(Entry.Election.class).isPresent());
        boolean called = asked.stream().anyMatch(measure -> measure.startsWith("date-called"));
        List<Entry.Election> concerned = frame.elections().stream()
                .filter(election -> named || asked.stream().allMatch(measure -> measures.unit(measure) == Unit.PERSON) || frame.subjects().stream().allMatch(subject -> contenders.stood(subject, election)) || (called && frame.subjects().stream().allMatch(subject -> calledBy(subject, election))))
                .toList();
        return asked.isEmpty() || concerned.isEmpty()
                ? Optional.empty()
                : Optional.of(queries.resolve(asked, Set.of(Claim.WHOLE), concerned, frame.years(), frame.stretch()));
    }
}
