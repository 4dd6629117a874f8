package kz.dauys.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;

/** In which years somebody stood for president: what was won each time, so that every year is told with its source. */
final class YearsStood implements Operation {
    private static final Said ALLOWED = Said.of(Cue.CONTEST, Cue.WHICH_ELECTION, Cue.WHEN, Cue.PRESIDENTIAL, Cue.CANDIDATES, Cue.CAST, Cue.EVERY, Cue.ELECTION, Cue.TIMES);

    private final Knowledge knowledge;
    private final Votes votes;

    YearsStood(Knowledge knowledge, Votes votes) {
        this.knowledge = knowledge;
        this.votes = votes;
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        boolean asked = frame.says(Cue.CONTEST) && frame.says(Cue.WHICH_ELECTION, Cue.WHEN) && ALLOWED.allOf(frame);
        boolean always = frame.years().isEmpty() && !frame.stretch() && frame.figures().isEmpty() && frame.others().stream().noneMatch(span -> span.named(Entry.Election.class).isPresent());
        boolean person = frame.subjects().size() == 1 && knowledge.glossary().find(Entry.Person.class, frame.subjects().iterator().next()).isPresent();
        if (!asked || !always || !person) {
            return Optional.empty();
        }
        String who = frame.subjects().iterator().next();
        List<Claim> told = votes.ofKind(Entry.Vote.PRESIDENTIAL).stream().sorted(Comparator.comparing(votes::day))
                .flatMap(election -> knowledge.claim(election.id(), "vote-share", who).stream())
                .toList();
        return told.isEmpty() ? Optional.empty() : Optional.of(Interpretation.facts(told));
    }
}
