package kz.dauys.answer;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Unit;

/** All who stood in a vote but those who are named: who they were, how many, and what they got together. */
final class Rivals implements Operation {
    private final Knowledge knowledge;
    private final Lookups lookups;
    private final Contenders contenders;

    Rivals(Knowledge knowledge, Lookups lookups) {
        this.knowledge = knowledge;
        this.lookups = lookups;
        this.contenders = new Contenders(knowledge);
    }

    @Override
    public Optional<Interpretation> read(Frame told) {
        // «Все пять соперников вместе»: a number that counts them is no place in an order.
        Frame all = told.says(Cue.RIVAL) && told.says(Cue.TOGETHER) ? told.without(Cue.SECOND, Cue.THIRD, Cue.FOURTH, Cue.FIFTH) : told;
        // "Who lost the election of 2011".
        Frame asked = all.ofThePeople();
        Frame frame = asked.says(Cue.RIVAL) && asked.subjects().isEmpty() && asked.oneElection() && (asked.says(Cue.WIN) || asked.elections().getFirst().kind() == Entry.Vote.PRESIDENTIAL) ? asked.about(winner(asked.elections().getFirst())).without(Cue.WIN) : asked;
        List<Entry.Election> stood = frame.elections().stream()
                .filter(election -> frame.subjects().stream().allMatch(subject -> contenders.stood(subject, election)))
                .toList();
        if (!frame.says(Cue.RIVAL) || frame.subjects().isEmpty() || stood.size() != 1) {
            return Optional.empty();
        }
        Frame rest = frame.without(Cue.RIVAL, Cue.CONTEST, Cue.CANDIDATES, Cue.PARTY, Cue.EVERY, Cue.TURN, Cue.ELECTION, Cue.TOGETHER, Cue.TOTAL, Cue.PLAIN);
        if (enters(frame) && rest.saysOnly(Cue.COUNT, Cue.WHO, Cue.ENTER, Cue.SEATS, Cue.WIN, Cue.TWIST)) {
            return entered(frame, stood.getFirst());
        }
        if (frame.says(Cue.COUNT, Cue.PERCENT, Cue.TOGETHER, Cue.TOTAL)) {
            return rest.saysOnly(Cue.COUNT) ? number(frame, stood.getFirst()) : sum(frame, rest, stood.getFirst());
        }
        if (frame.says(Cue.MOST, Cue.LEAST) && rest.saysOnly(Cue.WHO, Cue.MOST, Cue.LEAST, Cue.VOTES, Cue.PERCENT, Cue.TWIST, Cue.RESULT)) {
            return Lookups.ranking(others(frame.says(Cue.VOTES) ? "votes" : "vote-share", frame.subjects(), stood.getFirst()), frame.says(Cue.MOST), "best of rivals");
        }
        boolean who = rest.saysOnly(Cue.WHO) && frame.subjects().size() == 1;
        boolean alone = who && contenders.results(stood.getFirst()).stream().noneMatch(row -> contends(row.getFirst().subject()) && !frame.subjects().contains(row.getFirst().subject()));
        Optional<Claim> candidates = alone ? knowledge.claim(stood.getFirst().id(), "candidates", Claim.WHOLE) : Optional.empty();
        if (candidates.isPresent()) {
            // Where there was nobody else, that is what is told.
            return Optional.of(Interpretation.facts(Stream.concat(candidates.stream(), frame.subjects().stream().flatMap(subject -> knowledge.claim(stood.getFirst().id(), "vote-share", subject).stream())).toList()));
        }
        return who ? Optional.of(new Interpretation.Understood("rivals", new Answer.Table(Answer.Title.CONTENDERS, rivals(frame, stood.getFirst())))) : Optional.empty();
    }

    private boolean contends(String subject) {
        return knowledge.glossary().find(Entry.Choice.class, subject).isEmpty();
    }

    private static boolean enters(Frame frame) {
        return frame.says(Cue.ENTER) || (frame.says(Cue.SEATS) && frame.says(Cue.WIN));
    }

    /** "Which parties got in besides Nur Otan?" */
    private Optional<Interpretation> entered(Frame frame, Entry.Election election) {
        List<List<Claim>> rows = contenders.entered(election).stream().filter(row -> !frame.subjects().contains(row.getFirst().subject())).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Interpretation.Understood("rivals", new Answer.Table(Answer.Title.ENTERED, rows)));
    }

    /** The rows of the others; who voted against all stood behind nobody. */
    private List<List<Claim>> rivals(Frame frame, Entry.Election election) {
        List<List<Claim>> all = contenders.results(election);
        List<List<Claim>> others = all.stream()
                .filter(row -> !frame.subjects().contains(row.getFirst().subject()) && knowledge.glossary().find(Entry.Choice.class, row.getFirst().subject()).isEmpty())
                .toList();
        // Where there was nobody else, all rows show that.
        return others.isEmpty() ? all : others;
    }

    /** "The defeated candidates": all but the one who won. */
    private Set<String> winner(Entry.Election election) {
        return election.kind() == Entry.Vote.PRESIDENTIAL || election.kind() == Entry.Vote.PARLIAMENTARY ? contenders.results(election).stream().limit(1).map(row -> row.getFirst().subject()).collect(Collectors.toSet()) : Set.of();
    }

    private Optional<Interpretation> number(Frame frame, Entry.Election election) {
        List<Claim> others = others("vote-share", frame.subjects(), election);
        return others.isEmpty() || !complete(others, frame.subjects(), election)
                ? Optional.empty()
                : Optional.of(new Interpretation.Understood(
                        "rivals", new Answer.Computed(Answer.Arithmetic.COUNT, others, BigDecimal.valueOf(others.size()), Unit.COUNT)));
    }

    private Optional<Interpretation> sum(Frame frame, Frame rest, Entry.Election election) {
        List<String> measures = lookups.measures(rest.without(Cue.WHO, Cue.TWIST), Rule.About.PARTY);
        if (measures.size() != 1) {
            return Optional.empty();
        }
        String measure = measures.getFirst();
        List<Claim> others = others(measure, frame.subjects(), election);
        if (others.size() < 2 || !(frame.says(Cue.PARTY) || complete(others, frame.subjects(), election))) {
            return Optional.empty();
        }
        return Optional.of(new Interpretation.Understood("sum of rivals", Reckoning.sum(others, lookups)));
    }

    private List<Claim> others(String measure, Set<String> subjects, Entry.Election election) {
        return lookups.contenders(measure, List.of(election)).stream().filter(claim -> !subjects.contains(claim.subject())).toList();
    }

    /** Whether nobody is left out: neither one without a figure, nor a group such as independents that got something. */
    private boolean complete(List<Claim> others, Set<String> subjects, Entry.Election election) {
        Set<String> counted = new HashSet<>(subjects);
        others.forEach(claim -> counted.add(claim.subject()));
        return contenders.results(election).stream().flatMap(List::stream)
                .filter(claim -> knowledge.glossary().find(Entry.Choice.class, claim.subject()).isEmpty())
                .filter(claim -> claim.accepted().isEmpty() || Lookups.number(claim).signum() > 0)
                .allMatch(claim -> counted.contains(claim.subject()));
    }
}
