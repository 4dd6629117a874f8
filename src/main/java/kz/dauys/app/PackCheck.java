package kz.dauys.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kz.dauys.knowledge.Audit;
import kz.dauys.knowledge.BrokenDataException;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.quiz.QuestionBank;

/**
 * Whether a pack may go into service: it loads, the audit finds nothing to mend, and the quizzes can be made from it.
 *
 * @param quizzes the folder of the quizzes
 */
record PackCheck(Path quizzes) {
    /** The reasons against the pack, a line each; files are named as they are called inside it. */
    List<String> reasons(Path pack) {
        return reasonsOf(pack).stream().map(reason -> reason.replace(pack + "/", "")).toList();
    }

    private List<String> reasonsOf(Path pack) {
        try {
            Knowledge knowledge = Knowledge.load(pack);
            QuestionBank bank = QuestionBank.load(knowledge, quizzes);
            return Audit.of(bank.knowledge()).failureLines();
        } catch (BrokenDataException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    /** A pack to compare with; empty where it is broken, which must not stand in the way of a sound one. */
    static Optional<Knowledge> loadable(Supplier<Path> pack) {
        try {
            return Optional.of(Knowledge.load(pack.get()));
        } catch (BrokenDataException e) {
            return Optional.empty();
        }
    }
}
