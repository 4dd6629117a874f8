package kz.dauys.quiz;

import java.nio.file.Path;
import kz.dauys.knowledge.Knowledge;

/** The bank that the project ships, made once for all tests. */
final class RealBank {
    static final QuestionBank BANK = QuestionBank.load(Knowledge.load(Path.of("knowledge")), Path.of("quizzes"));

    private RealBank() {}
}
