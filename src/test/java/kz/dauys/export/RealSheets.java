package kz.dauys.export;

import java.nio.file.Path;
import java.util.List;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;
import kz.dauys.quiz.QuestionBank;

/** All that the project ships, in Kazakh. */
final class RealSheets {
    private static final QuestionBank BANK = QuestionBank.load(Knowledge.load(Path.of("knowledge")), Path.of("quizzes"));

    static final List<Sheet> ALL = Sheet.of(BANK, BANK.all().toList(), Language.KK);

    private RealSheets() {}
}
