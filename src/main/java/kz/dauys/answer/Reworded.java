package kz.dauys.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question about others than it names: the party under the name that it had, the candidate of a party.
 *
 * @param notes what tells that they are the ones meant
 */
record Reworded(Frame frame, List<Answer> notes) {
    Reworded {
        notes = List.copyOf(notes);
    }

    /** The answer with what tells why it is about somebody else; empty where there is none about them. */
    Optional<Interpretation> noted(Optional<Interpretation> answered) {
        return answered.flatMap(each -> each instanceof Interpretation.Understood(String operation, Answer answer) && isAboutThem(answer)
                ? Optional.of(new Interpretation.Understood(operation, Answer.several(with(answer))))
                : Optional.empty());
    }

    private boolean isAboutThem(Answer answer) {
        return answer.answering().stream().anyMatch(claim -> frame.subjects().contains(claim.subject()));
    }

    private List<Answer> with(Answer answer) {
        List<Answer> all = new ArrayList<>(List.of(answer));
        all.addAll(notes);
        return all;
    }
}
