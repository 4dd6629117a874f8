package kz.dauys.answer;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Unit;

/** Single values: one or more measures of one or more subjects in one or more votes, looked up as they stand. */
final class Figures implements Operation {
    /** Units of what is told of a vote as a whole, whoever stood in it. */
    private static final Set<Unit> OF_THE_VOTE = EnumSet.of(Unit.DATE, Unit.ACTOR, Unit.TEXT, Unit.PERSON);

    private final Contenders contenders;
    private final Measures measures;
    private final Queries queries;

    Figures(Knowledge knowledge, Measures measures) {
        this.contenders = new Contenders(knowledge);
        this.measures = measures;
        this.queries = new Queries(knowledge);
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        // A number beside "how many" tells something else; alone it is a statement, which was not understood.
        boolean clear = frame.figures().isEmpty() || frame.says(Cue.COUNT);
        List<String> asked = clear ? measures.of(frame.others(), frame.subjects()) : List.of();
        if (asked.isEmpty() && clear && !frame.subjects().isEmpty()) {
            return ofTheVote(frame);
        }
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        List<String> called = asked.stream().filter(measure -> calls(frame, measure)).toList();
        Optional<Interpretation> exact = asked.size() > 1 && called.size() == 1 ? Optional.of(resolved(called, frame)).filter(Figures::answers) : Optional.empty();
        Interpretation found = exact.orElseGet(() -> resolved(asked, frame));
        // Of the Senate only a part was up at a time, and that is what an election gave.
        return Optional.of(asked.equals(List.of("seats")) && !answers(found) ? Optional.of(resolved(List.of("seats-contested"), frame)).filter(Figures::answers).orElse(found) : found);
    }

    /** Of several measures that the words may mean, the one that they call by its name. */
    private static boolean calls(Frame frame, String measure) {
        return frame.others().stream().anyMatch(span -> span.named(Entry.Measure.class).filter(named -> named.id().equals(measure)).isPresent());
    }

    private Interpretation resolved(List<String> asked, Frame frame) {
        Set<String> subjects = frame.subjects().isEmpty() ? Set.of(Claim.WHOLE) : frame.subjects();
        return queries.resolve(asked, subjects, frame.elections(), frame.years(), frame.stretch());
    }

    private static boolean answers(Interpretation interpretation) {
        return interpretation instanceof Interpretation.Understood(String operation, Answer answer) && !(answer instanceof Answer.Unknown);
    }

    /** A day, a reason or an actor of a vote that is told apart by who stood in it: when was Tokayev elected in 2019. */
    private Optional<Interpretation> ofTheVote(Frame frame) {
        List<String> asked = measures.of(frame.others(), Set.of()).stream().filter(measure -> OF_THE_VOTE.contains(measures.unit(measure))).toList();
        boolean named = frame.others().stream().anyMatch(span -> span.named(Entry.Election.class).isPresent());
        List<Entry.Election> concerned = frame.elections().stream()
                .filter(election -> named || asked.stream().allMatch(measure -> measures.unit(measure) == Unit.PERSON) || frame.subjects().stream().allMatch(subject -> contenders.stood(subject, election)))
                .toList();
        return asked.isEmpty() || concerned.isEmpty()
                ? Optional.empty()
                : Optional.of(queries.resolve(asked, Set.of(Claim.WHOLE), concerned, frame.years(), frame.stretch()));
    }
}
