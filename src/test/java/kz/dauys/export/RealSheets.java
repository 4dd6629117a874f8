package kz.dauys.export;

import java.util.List;
import kz.dauys.knowledge.Language;
import kz.dauys.quiz.QuestionBank;
import kz.dauys.shipped.Shipped;

/** All that the project ships, in Kazakh. */
final class RealSheets {
    private static final QuestionBank BANK = Shipped.bank();

    static final List<Sheet> ALL = Sheet.of(BANK, BANK.all().toList(), Language.KK);

    private RealSheets() {}
}
