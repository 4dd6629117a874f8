package kz.dauys.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;

/** Whether people voted for something or against it at a referendum: yes or no, with both shares. */
final class Decided implements Operation {
    private static final Said ALLOWED = Said.of(Cue.WHETHER, Cue.CAST, Cue.CONTEST, Cue.TWIST, Cue.ANNOUNCED, Cue.QUESTION, Cue.VOTES, Cue.TURN);

    private final Knowledge knowledge;

    Decided(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public boolean checks() {
        return true;
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        List<Entry.Election> referendums = frame.elections().stream().filter(election -> election.kind() == Entry.Vote.REFERENDUM).toList();
        boolean choice = frame.subjects().size() == 1 && Lookups.CHOICES.containsAll(frame.subjects());
        if (choice && referendums.size() == 1 && frame.says(Cue.WHY) && (frame.says(Cue.MAJORITY) || frame.names("majority")) && lost(referendums.getFirst(), frame.subjects().iterator().next())) {
            // "Why did the majority vote against it?" It did not.
            return verdict(referendums.getFirst(), false);
        }
        boolean counted = frame.says(Cue.COUNT, Cue.PERCENT) || frame.names("votes") || frame.names("vote-share");
        if (!choice || counted || referendums.size() != 1 || !frame.says(Cue.WHETHER) || !frame.figures().isEmpty() || !ALLOWED.allOf(frame)) {
            return Optional.empty();
        }
        return verdict(referendums.getFirst(), !lost(referendums.getFirst(), frame.subjects().iterator().next()));
    }

    private boolean lost(Entry.Election referendum, String choice) {
        List<Claim> shares = shares(referendum);
        boolean adopted = shares.size() == 2 && Lookups.number(shares.getFirst()).compareTo(Lookups.number(shares.getLast())) > 0;
        return shares.size() == 2 && adopted != choice.equals("for");
    }

    private List<Claim> shares(Entry.Election referendum) {
        return Stream.of("for", "against").flatMap(each -> knowledge.claim(referendum.id(), "vote-share", each).stream()).filter(Lookups::isNumber).toList();
    }

    private Optional<Interpretation> verdict(Entry.Election referendum, boolean right) {
        List<Claim> shares = shares(referendum);
        return shares.size() != 2 ? Optional.empty() : Optional.of(new Interpretation.Understood("decided", new Answer.Verdict(right, new Answer.Fact(shares))));
    }
}
