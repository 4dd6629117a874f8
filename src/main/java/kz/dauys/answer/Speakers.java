package kz.dauys.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Value;

/** Who presided over a chamber: all in turn, whoever was elected after a vote, whether somebody was. */
final class Speakers implements Operation {
    private static final Set<String> MEASURES = Set.of("speaker-elected", "senate-speaker");

    private static final Cue[] ALLOWED = {
        Cue.SPEAKER, Cue.LEADER, Cue.WHO, Cue.AFTER, Cue.SESSION, Cue.EVERY, Cue.EVER, Cue.TURN, Cue.WHETHER, Cue.PEOPLE, Cue.BEFORE, Cue.LIST, Cue.ENTER, Cue.SEATS, Cue.MERGED
    };

    private final Knowledge knowledge;
    private final Votes votes;

    Speakers(Knowledge knowledge, Votes votes) {
        this.knowledge = knowledge;
        this.votes = votes;
    }

    @Override
    public boolean checks() {
        return true;
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        boolean senate = chamber(frame, "senate") || frame.others().stream().anyMatch(span -> named(span).filter("senate-speaker"::equals).isPresent());
        boolean asked = frame.says(Cue.SPEAKER) || frame.others().stream().anyMatch(span -> named(span).filter(MEASURES::contains).isPresent())
                || (frame.says(Cue.LEADER) && (senate || chamber(frame, "mazhilis")));
        boolean clear = frame.saying(frame.others().stream().filter(span -> named(span).filter(MEASURES::contains).isEmpty()).toList()).saysOnly(ALLOWED);
        boolean persons = frame.subjects().stream().allMatch(subject -> knowledge.glossary().find(Entry.Person.class, subject).isPresent());
        if (!asked || !clear || !persons || !frame.figures().isEmpty()) {
            return Optional.empty();
        }
        Optional<Entry.Election> voted = frame.says(Cue.EVERY, Cue.EVER) ? Optional.empty() : justBefore(frame);
        if (voted.isPresent() && !senate) {
            return some(knowledge.claim(voted.get().id(), "speaker-elected", Claim.WHOLE).stream().toList());
        }
        if (frame.stretch() && frame.years().isEmpty()) {
            return some(senate ? ofSenate(within(frame)) : inTurn(within(frame)));
        }
        if (senate) {
            return frame.says(Cue.WHETHER) ? Optional.empty() : some(ofSenate(afterVictory(frame)));
        }
        return afterVote(frame);
    }

    /** "Who was elected after 2007": the vote of that year, and not all that came later. */
    private Optional<Entry.Election> justBefore(Frame frame) {
        return Votes.stretches(frame.others()).stream()
                .filter(years -> frame.says(Cue.ELECTED) && frame.says(Cue.WHO))
                .flatMap(years -> votes.ofKind(Entry.Vote.PARLIAMENTARY).stream().filter(election -> election.year() == years.from() - 1))
                .findFirst();
    }

    /** All votes of the time that is named; the first and the last of a list are no first and last votes. */
    private List<Entry.Election> within(Frame frame) {
        List<Concept.Years> stretches = Votes.stretches(frame.others());
        return knowledge.glossary().all(Entry.Election.class).stream()
                .filter(election -> stretches.stream().allMatch(years -> years.from() <= election.year() && election.year() <= years.to()))
                .sorted(Comparator.comparing(votes::day))
                .toList();
    }

    private boolean chamber(Frame frame, String id) {
        return frame.others().stream().anyMatch(span -> votes.isChamber(span) && span.named(Entry.Institution.class).filter(body -> body.id().equals(id)).isPresent());
    }

    private static Optional<String> named(Span span) {
        return span.named(Entry.Measure.class).map(Entry::id);
    }

    private static Optional<Interpretation> some(List<Claim> claims) {
        return claims.isEmpty() ? Optional.empty() : Optional.of(Interpretation.facts(claims));
    }

    private Optional<Interpretation> afterVote(Frame frame) {
        boolean before = frame.says(Cue.BEFORE);
        List<Claim> elected = frame.elections().stream()
                .flatMap(election -> knowledge.claim(election.id(), before ? "speaker-before" : "speaker-elected", Claim.WHOLE).stream())
                .toList();
        if (elected.size() != 1 || (frame.years().isEmpty() && !frame.oneElection())) {
            return Optional.empty();
        }
        if (frame.says(Cue.WHETHER) && !frame.says(Cue.WHO) && frame.subjects().size() == 1) {
            boolean right = holders(elected.getFirst()).containsAll(frame.subjects());
            return Optional.of(new Interpretation.Understood("verify", new Answer.Verdict(right, new Answer.Fact(elected))));
        }
        return Optional.of(Interpretation.facts(elected));
    }

    /** Who was elected after a vote of which those who are named are said to have been: whatever is said of them, that is what there is to tell. */
    Optional<Interpretation> told(Set<String> persons, List<Entry.Election> elections) {
        List<Claim> elected = elections.stream().flatMap(election -> knowledge.claim(election.id(), "speaker-elected", Claim.WHOLE).stream()).toList();
        if (elected.size() != 1 || persons.isEmpty()) {
            return Optional.empty();
        }
        Set<String> known = Stream.concat(elected.stream(), knowledge.claim(elected.getFirst().election(), "speaker-before", Claim.WHOLE).stream())
                .flatMap(claim -> claim.readings().stream())
                .flatMap(reading -> reading.value() instanceof Value.Names(List<String> ids) ? ids.stream() : Stream.empty())
                .collect(Collectors.toSet());
        return known.containsAll(persons) ? Optional.of(Interpretation.facts(elected)) : Optional.empty();
    }

    private List<Claim> ofSenate(List<Entry.Election> elections) {
        List<Claim> inTurn = new ArrayList<>();
        elections.stream()
                .flatMap(election -> knowledge.claim(election.id(), "senate-speaker", Claim.WHOLE).stream())
                .filter(claim -> claim.accepted().isPresent())
                .forEach(claim -> addChange(claim, inTurn));
        return inTurn;
    }

    /** Those elected after each vote, and those who came between and were there before the next. */
    private List<Claim> inTurn(List<Entry.Election> elections) {
        List<Claim> inTurn = new ArrayList<>();
        elections.stream()
                .flatMap(election -> Stream.of("speaker-before", "speaker-elected").flatMap(measure -> knowledge.claim(election.id(), measure, Claim.WHOLE).stream()))
                .filter(claim -> claim.accepted().isPresent())
                .forEach(claim -> addChange(claim, inTurn));
        return inTurn;
    }

    private static void addChange(Claim claim, List<Claim> inTurn) {
        if (inTurn.isEmpty() || !holders(inTurn.getLast()).equals(holders(claim))) {
            inTurn.add(claim);
        }
    }

    private static List<String> holders(Claim claim) {
        return claim.accepted().flatMap(value -> value instanceof Value.Names(List<String> ids) ? Optional.of(ids) : Optional.empty()).orElse(List.of());
    }

    /** "When Tokayev became President": the first vote that he won, where no year is named. */
    private List<Entry.Election> afterVictory(Frame frame) {
        if (!frame.years().isEmpty() || frame.subjects().isEmpty()) {
            return frame.years().isEmpty() && !frame.oneElection() ? List.of() : frame.elections();
        }
        return votes.ofKind(Entry.Vote.PRESIDENTIAL).stream()
                .filter(election -> frame.subjects().stream().anyMatch(person -> knowledge.claim(election.id(), "winner", Claim.WHOLE).filter(claim -> holders(claim).contains(person)).isPresent()))
                .filter(election -> knowledge.claim(election.id(), "senate-speaker", Claim.WHOLE).isPresent())
                .limit(1)
                .toList();
    }
}
