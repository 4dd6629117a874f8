package kz.dauys.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;

/** Which elections were early: those of the Mazhilis with the day on which it was dissolved before, the others with the day of the vote. */
final class EarlyVotes implements Operation {
    private static final Said ALLOWED = Said.of(
            Cue.EARLY, Cue.WHICH_ELECTION, Cue.EVERY, Cue.DISSOLVED, Cue.ONLY, Cue.WHEN, Cue.WHO, Cue.EVER, Cue.REQUIRED, Cue.AFTER, Cue.PRESIDENTIAL, Cue.PARLIAMENTARY, Cue.ELECTION, Cue.ELECTED, Cue.TURN);

    private static final Said ASKED = Said.of(Cue.WHICH_ELECTION, Cue.EVERY, Cue.ASKS, Cue.COUNT, Cue.WHEN);

    private final Knowledge knowledge;
    private final Votes votes;

    EarlyVotes(Knowledge knowledge, Votes votes) {
        this.knowledge = knowledge;
        this.votes = votes;
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        boolean asked = frame.says(Cue.EARLY) && (ASKED.in(frame) || named(frame)) && ALLOWED.allOf(frame) && (frame.years().isEmpty() || frame.stretch()) && frame.subjects().isEmpty() && frame.figures().isEmpty();
        if (!asked) {
            return Optional.empty();
        }
        boolean mazhilis = frame.says(Cue.PARLIAMENTARY) || frame.others().stream().anyMatch(votes::isChamber);
        boolean presidents = frame.says(Cue.PRESIDENTIAL) || frame.others().stream().anyMatch(span -> Presidency.isOffice(span) || span.names("president-office"));
        if (frame.years().size() > 1 || frame.elections().stream().anyMatch(election -> election.early() != frame.elections().getFirst().early())) {
            return days(frame, presidents);
        }
        boolean stretch = frame.stretch() && !frame.says(Cue.EVER, Cue.EVERY);
        return mazhilis && !stretch ? dissolutions() : presidents && !stretch ? ofPresidents().or(() -> days(frame, true)) : days(frame, presidents);
    }

    /** "Early presidential elections" and nothing else asks which they were. */
    private static boolean named(Frame frame) {
        return frame.saysOnly(Cue.PRESIDENTIAL, Cue.PARLIAMENTARY) && frame.says(Cue.PRESIDENTIAL, Cue.PARLIAMENTARY) && frame.elections().size() > 1;
    }

    /** What the glossary tells of them with its sources, where it does. */
    private Optional<Interpretation> ofPresidents() {
        return knowledge.glossary().find(Entry.Term.class, "early-presidential")
                .flatMap(term -> term.meaning().map(meaning -> new Interpretation.Understood("early votes", new Answer.Definition(term, meaning))));
    }

    private Optional<Interpretation> dissolutions() {
        List<Claim> told = knowledge.glossary().all(Entry.Election.class).stream()
                .flatMap(election -> knowledge.claim(election.id(), "dissolved", Claim.WHOLE).stream())
                .toList();
        return told.size() < 2 ? Optional.empty() : Optional.of(Interpretation.facts(told));
    }

    private Optional<Interpretation> days(Frame frame, boolean presidents) {
        List<List<Claim>> rows = frame.elections().stream()
                .filter(election -> election.early() && (!presidents || election.kind() == Entry.Vote.PRESIDENTIAL))
                .sorted(Comparator.comparing(votes::day))
                .flatMap(election -> knowledge.claim(election.id(), "date-voting", Claim.WHOLE).stream())
                .map(List::of)
                .toList();
        return rows.size() < 2 ? Optional.empty() : Optional.of(new Interpretation.Understood("early votes", new Answer.Table(Answer.Title.VOTES, rows)));
    }
}
