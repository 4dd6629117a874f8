package kz.dauys.quiz;

import java.util.ArrayList;
import java.util.List;

/**
 * A set that a teacher is putting together.
 *
 * @param id tells it from another preparation of the same teacher
 * @param quiz the quiz that more questions are drawn from; empty for all there are
 * @param version counts the changes, so that a button of an older view changes nothing
 * @param passed the ids of questions that were taken out: they are not offered again
 * @param own whether the teacher was asked for a question of his own
 */
public record Preparation(long id, String quiz, QuizSet set, int version, List<String> passed, boolean own) {
    public Preparation {
        passed = List.copyOf(passed);
    }

    /** Whether anything would be lost with it that its quiz could not draw again: a copy or a colleague's set was drawn from none. */
    public boolean holdsWork() {
        return !set.questions().isEmpty() && (version > 0 || quiz.isEmpty() || set.questions().stream().anyMatch(Kept::own));
    }

    public Preparation with(QuizSet changed) {
        return new Preparation(id, quiz, changed, version + 1, passed, own);
    }

    /** The question at this place is not wanted any more. */
    public Preparation passing(int place) {
        List<String> more = new ArrayList<>(passed);
        more.add(set.questions().get(place).id());
        return new Preparation(id, quiz, set, version, more, own);
    }

    public Preparation waiting(boolean forOwn) {
        return new Preparation(id, quiz, set, version + 1, passed, forOwn);
    }
}
