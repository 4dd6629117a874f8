package kz.dauys.answer;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Value;

/** What became of a parliament whose election was declared invalid: who did so, when and why, is one story and told as one. */
final class Annulled implements Operation {
    private static final Said STORY = Said.of(Cue.INVALID, Cue.ENDED, Cue.OUTCOME, Cue.DISSOLVED);

    private static final Said ALLOWED = Said.of(
            Cue.INVALID, Cue.ENDED, Cue.OUTCOME, Cue.DISSOLVED, Cue.WHEN, Cue.WHO, Cue.WHY, Cue.LEADER, Cue.CALLED, Cue.ANNOUNCED, Cue.WIN, Cue.AFTER, Cue.VERDICT, Cue.RESULT, Cue.TWIST, Cue.ACCORDING, Cue.COMPLAINT, Cue.CANDIDATES, Cue.WHETHER, Cue.WOMEN, Cue.TURN);

    private static final Pattern ANNULLED = Pattern.compile("(?:^| )(?:annul\\p{L}*|(?:declared|ruled) (?:invalid|illegal|void)|аннулир\\p{L}*|недействительн\\p{L}*|жарамсыз)(?: |$)");

    private static final Set<Cue> ASKING_ELSE = EnumSet.of(Cue.COUNT, Cue.TURNOUT, Cue.WHO, Cue.SEATS, Cue.VOTES, Cue.PERCENT, Cue.REGISTERED, Cue.BALLOTS, Cue.CAST, Cue.CANDIDATES, Cue.CONTEST);

    private final Knowledge knowledge;

    Annulled(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Why such a parliament was dissolved, asked by the year of its election or by that in which it was. */
    Optional<Interpretation> readWhy(Frame frame) {
        if (!frame.says(Cue.WHY) || !frame.says(Cue.DISSOLVED) || frame.says(Cue.BEFORE) || !frame.subjects().isEmpty() || (frame.years().isEmpty() && !frame.oneElection())) {
            return Optional.empty();
        }
        List<Entry.Election> annulled = knowledge.glossary().all(Entry.Election.class).stream()
                .filter(election -> annulled(election).filter(day -> Set.of(day.getYear(), election.year()).containsAll(frame.years())).isPresent() && (!frame.years().isEmpty() || frame.elections().contains(election)))
                .toList();
        return annulled.size() != 1 ? Optional.empty() : read(new Frame(Set.of(), annulled, frame.years(), false, frame.figures(), frame.others()));
    }

    /** When it was annulled, where a name of the vote says by itself that it was: "the election annulled by the Constitutional Court". */
    Optional<Interpretation> readWhen(Lexicon.Read read, Supplier<List<Entry.Election>> meant) {
        boolean asked = read.says(Cue.WHEN) && !read.says(Cue.INVALID) && ANNULLED.matcher(read.words()).find() && ASKING_ELSE.stream().noneMatch(read::says);
        List<Claim> days = !asked ? List.of() : meant.get().stream().flatMap(election -> knowledge.claim(election.id(), "date-annulled", Claim.WHOLE).stream()).toList();
        return days.size() == 1 ? Optional.of(Interpretation.facts(days)) : Optional.empty();
    }

    private Optional<LocalDate> annulled(Entry.Election election) {
        return knowledge.claim(election.id(), "date-annulled", Claim.WHOLE)
                .flatMap(Claim::accepted)
                .flatMap(value -> value instanceof Value.Day(LocalDate day) ? Optional.of(day) : Optional.empty());
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        List<Entry.Election> parliaments = frame.elections().stream().filter(election -> election.kind() == Entry.Vote.PARLIAMENTARY).toList();
        boolean measured = frame.others().stream().flatMap(span -> span.named(Entry.Measure.class).stream()).findAny().isPresent();
        boolean asked = (STORY.in(frame) || frame.says(Cue.COMPLAINT)) && ALLOWED.allOf(frame) && !frame.says(Cue.COUNT) && !measured && frame.subjects().isEmpty() && frame.figures().isEmpty();
        List<Claim> told = parliaments.size() != 1 ? List.of() : Stream.of("date-annulled", "outcome").flatMap(measure -> knowledge.claim(parliaments.getFirst().id(), measure, Claim.WHOLE).stream()).toList();
        return asked && told.size() == 2 ? Optional.of(Interpretation.facts(told)) : Optional.empty();
    }
}
