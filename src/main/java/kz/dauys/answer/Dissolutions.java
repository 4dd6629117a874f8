package kz.dauys.answer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Value;

/** When, by whom and why parliament was dissolved, asked by the year in which it was, which need not be the year of the vote that followed. */
final class Dissolutions implements Operation {
    private static final Said ALLOWED = Said.of(Cue.DISSOLVED, Cue.WHEN, Cue.WHY, Cue.WHO, Cue.BEFORE, Cue.CALLED, Cue.CAST, Cue.TWIST, Cue.NOW, Cue.ENDED, Cue.ELECTED);

    private final Knowledge knowledge;
    private final Votes votes;

    Dissolutions(Knowledge knowledge, Votes votes) {
        this.knowledge = knowledge;
        this.votes = votes;
    }

    /** What became of a parliament that is named by the year of its own election. */
    Optional<Interpretation> readElected(Frame frame) {
        return frame.says(Cue.ELECTED) ? read(frame) : Optional.empty();
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        boolean asked = (frame.says(Cue.DISSOLVED) || frame.names("dissolved")) && (frame.names("dissolved") || frame.says(Cue.WHEN, Cue.WHY, Cue.WHO)) && ALLOWED.allOf(frame);
        if (!asked || frame.years().isEmpty() || !frame.subjects().isEmpty() || !frame.figures().isEmpty()) {
            return Optional.empty();
        }
        List<Entry.Election> elected = frame.says(Cue.ELECTED) && frame.years().size() == 1 ? frame.elections().stream().filter(election -> election.kind() == Entry.Vote.PARLIAMENTARY).toList() : List.of();
        List<Entry.Election> line = votes.ofKind(Entry.Vote.PARLIAMENTARY).stream().sorted(Comparator.comparing(votes::day)).toList();
        int next = elected.size() == 1 ? line.indexOf(elected.getFirst()) + 1 : line.size();
        // "The Mazhilis that was elected in 2021" was dissolved before the next was.
        List<Entry.Election> followed = next < line.size() ? List.of(line.get(next)) : knowledge.glossary().all(Entry.Election.class).stream()
                .filter(election -> dissolved(election).filter(day -> frame.years().contains(day.getYear())).isPresent())
                .toList();
        boolean annulled = elected.size() == 1 && knowledge.claim(elected.getFirst().id(), "date-annulled", Claim.WHOLE).isPresent();
        if (followed.size() != 1 || annulled) {
            return Optional.empty();
        }
        Stream<String> measures = frame.says(Cue.WHY) ? Stream.of("dissolved", "called-why") : frame.says(Cue.WHO) ? Stream.of("called-by", "dissolved") : Stream.of("dissolved");
        List<Claim> told = measures.flatMap(measure -> knowledge.claim(followed.getFirst().id(), measure, Claim.WHOLE).stream()).toList();
        if (told.isEmpty() && !elected.isEmpty()) {
            // One that was not dissolved served its term, which the reason of the next election says.
            return knowledge.claim(followed.getFirst().id(), "called-why", Claim.WHOLE).map(why -> Interpretation.facts(List.of(why)));
        }
        return told.isEmpty() ? Optional.empty() : Optional.of(Interpretation.facts(told));
    }

    private Optional<LocalDate> dissolved(Entry.Election election) {
        return knowledge.claim(election.id(), "dissolved", Claim.WHOLE)
                .flatMap(Claim::accepted)
                .flatMap(value -> value instanceof Value.Day(LocalDate day) ? Optional.of(day) : Optional.empty());
    }
}
