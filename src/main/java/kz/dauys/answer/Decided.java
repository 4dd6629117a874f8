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
        boolean counted = frame.says(Cue.COUNT, Cue.PERCENT) || frame.names("votes") || frame.names("vote-share");
        if (!choice || counted || referendums.size() != 1 || !frame.says(Cue.WHETHER) || !frame.figures().isEmpty() || !ALLOWED.allOf(frame)) {
            return Optional.empty();
        }
        List<Claim> shares = Stream.of("for", "against").flatMap(each -> knowledge.claim(referendums.getFirst().id(), "vote-share", each).stream()).filter(Lookups::isNumber).toList();
        if (shares.size() != 2) {
            return Optional.empty();
        }
        boolean adopted = Lookups.number(shares.getFirst()).compareTo(Lookups.number(shares.getLast())) > 0;
        boolean right = adopted == frame.subjects().contains("for");
        return Optional.of(new Interpretation.Understood("decided", new Answer.Verdict(right, new Answer.Fact(shares))));
    }
}
