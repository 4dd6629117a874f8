package kz.dauys.quiz;

import kz.dauys.shipped.Shipped;

/** The bank that the project ships. */
final class RealBank {
    static final QuestionBank BANK = Shipped.bank();

    private RealBank() {}
}
